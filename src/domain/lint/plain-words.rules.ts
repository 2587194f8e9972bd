/**
 * A text as its words are heard, with the place in the text from which each character came: small letters without
 * accents, letters that look like Latin ones as Latin ones, and between two words exactly one of ` ` (a gap),
 * `,` (a pause) and `.` (the end of a sentence). `pass-word`, `p.a.s.s.w.o.r.d`, `PASSW0RD` and a word with
 * invisible characters in it are heard as anybody reads them.
 */
export type PlainWords = { text: string; places: readonly Place[] }
type Place = { from: number; to: number }
type Cell = Place & { char: string; isWide?: boolean }

const LOOKALIKES = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    х: 'x',
    у: 'y',
    і: 'i',
    ѕ: 's',
    ԁ: 'd',
    һ: 'h',
    к: 'k',
    м: 'm',
    т: 't',
    в: 'b',
    н: 'h',
    α: 'a',
    ο: 'o',
    ρ: 'p',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    τ: 't',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    ß: 'ss',
  }),
)
const DIGITS_FOR_LETTERS = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '@': 'a', $: 's' }),
)
const SILENT = /[\p{Cf}\p{M}'’‘`´]/u
/** What people put into a word to hide it; between words it is a gap. */
const INSIDE = /[*_~|]/u
const WORD = /[\p{L}\p{N}$€£@#%]/u
const LETTER = /\p{L}/u
const SPACED_OUT = /(?<![^ ,.\0])\p{L}(?:[ ,.]\p{L}){2,}(?![^ ,.\0])/u
/** In a text with such a word the short ones are written so, too. */
const ANY_SPACED_OUT = /(?<![^ ,.\0])\p{L}(?:[ ,.]\p{L})+(?![^ ,.\0])/gu

export function plainWords(original: string): PlainWords {
  const cells = joinSpacedOut(oneGapEach(unmask(readCells(original))))
  return { text: cells.map(({ char }) => char).join(''), places: cells }
}

/** The stretch of the original from which `from` to `to` of the plain text came. */
export function originalWords(original: string, words: PlainWords, from: number, to: number): string {
  const first = words.places[from]
  const last = words.places[to - 1]
  return first && last ? original.slice(first.from, last.to).trim() : ''
}

function readCells(original: string): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (const point of original) {
    const to = from + point.length
    for (const char of point.toLowerCase().normalize('NFKD')) {
      if (SILENT.test(char)) continue
      for (const one of LOOKALIKES.get(char) ?? char) cells.push({ char: one, from, to })
    }
    from = to
  }
  return cells
}

/** Digits and signs that stand for letters within a word, and signs that only break one up. */
function unmask(cells: readonly Cell[]): Cell[] {
  const isLetter = (index: number) => LETTER.test(cells[index]?.char ?? '')
  const standsFor = (index: number) => DIGITS_FOR_LETTERS.get(cells[index]?.char ?? '')
  return cells.flatMap((cell, index) => {
    if (INSIDE.test(cell.char) && isLetter(index - 1) && isLetter(index + 1)) return []
    const letter = standsFor(index)
    const before = isLetter(index - 1) || (standsFor(index - 1) !== undefined && isLetter(index - 2))
    const after = isLetter(index + 1) || (standsFor(index + 1) !== undefined && isLetter(index + 2))
    return [letter !== undefined && before && after ? { ...cell, char: letter } : cell]
  })
}

/** Whatever stands between two words becomes one cell: the strongest of what was there. */
function oneGapEach(cells: readonly Cell[]): Cell[] {
  const out: Cell[] = []
  for (const [index, cell] of cells.entries()) {
    if (WORD.test(cell.char)) {
      out.push(cell)
      continue
    }
    const gap = { ...cell, char: gapOf(cell.char, cells[index + 1]?.char) }
    const last = out.at(-1)
    if (!last || !isGap(last.char)) out.push(gap)
    else out[out.length - 1] = { ...last, to: gap.to, char: stronger(last.char, gap.char), isWide: true }
  }
  return out
}

function gapOf(char: string, next: string | undefined): string {
  // A full stop within `paypal.me` or `0.50` ends no sentence.
  if (/[.!?;。]/u.test(char)) return char === '.' && next !== undefined && /\S/u.test(next) ? ' ' : '.'
  return /[,:()[\]{}\n\r–—…•]/u.test(char) ? ',' : ' '
}

const isGap = (char: string) => char === ' ' || char === ',' || char === '.'
const stronger = (a: string, b: string) => ([a, b].includes('.') ? '.' : [a, b].includes(',') ? ',' : ' ')

/** `p a s s w o r d` is one word; two spaces still end it. */
function joinSpacedOut(cells: readonly Cell[]): Cell[] {
  const text = cells.map(({ char, isWide }) => (isWide && char === ' ' ? '\0' : char)).join('')
  if (!SPACED_OUT.test(text)) return [...cells]
  const dropped = new Set<number>()
  for (const { 0: run, index } of text.matchAll(ANY_SPACED_OUT))
    for (let at = index; at < index + run.length; at += 1) if (isGap(text[at] ?? '')) dropped.add(at)
  return cells.filter((_, index) => !dropped.has(index))
}
