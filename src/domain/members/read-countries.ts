import { COUNTRIES, countryName, findCountries, folded, isCountry } from './countries.ts'

/** What people call a country and no list of names does. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['uk', 'GB'],
  ['england', 'GB'],
  ['uae', 'AE'],
  ['ivory coast', 'CI'],
])

/** Below this a piece of a name could be half the world. */
const PIECE_MIN = 4

/**
 * Reads several countries as people write them: names in the member's language or in English, or codes, between
 * commas, semicolons or lines. A piece of a name counts where it leaves no doubt. Gives codes, each once, in the
 * order they came, and what could not be read.
 */
export function readCountries(typed: string, locale: string): { codes: string[]; unknown: string[] } {
  const names = typed
    .split(/[,;\n]/)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '')
  const read = names.map((name) => ({ name, code: readCountry(name, locale) }))
  return {
    codes: [...new Set(read.flatMap(({ code }) => code ?? []))],
    unknown: read.flatMap(({ name, code }) => (code === null ? [name] : [])),
  }
}

function readCountry(name: string, locale: string): string | null {
  const wanted = plainName(name)
  const code = name.toUpperCase()
  if (isCountry(code)) return code
  const called = ALSO_CALLED.get(wanted) ?? byName(locale).get(wanted) ?? byName('en').get(wanted)
  if (called !== undefined) return called
  const found = wanted.length < PIECE_MIN ? [] : findCountries(name, locale)
  return found.length === 1 ? (found[0]?.code ?? null) : null
}

function byName(locale: string): ReadonlyMap<string, string> {
  let names = namesOf.get(locale)
  if (!names) {
    names = new Map(COUNTRIES.map((code) => [plainName(countryName(code, locale)), code]))
    namesOf.set(locale, names)
  }
  return names
}

const namesOf = new Map<string, ReadonlyMap<string, string>>()

/** Without what people leave out or write otherwise: accents, dots, "and" for "&", one dash for another. */
function plainName(name: string): string {
  return folded(name)
    .replace(/&/g, 'and')
    .replace(/[’']/g, "'")
    .replace(/\./g, '')
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
}
