/** One way of saying something, in plain words; `unless` looks at what stands before it. */
export type Said = { words: RegExp; unless?: RegExp }

/**
 * Writes a pattern over plain words as people read it: a blank is a gap or a pause, `<3>` up to three further words
 * none of which changes what the sentence is about ("send us a screenshot of…", "tell us whether…"), `‹` and `›`
 * the edges of a word, `§` any word. It begins and ends with whole words.
 */
export function said(pattern: string, unless?: RegExp): Said {
  const words = new RegExp(`(?<![^ ,.])(?:${written(pattern)})(?![^ ,.])`, 'gu')
  return unless ? { words, unless } : { words }
}

/** The same where it is all that the text says. */
export function saidAlone(pattern: string): Said {
  return { words: new RegExp(`(?<=^[ ,.]?)(?:${written(pattern)})(?=[ ,.]?$)`, 'gu') }
}

function written(pattern: string): string {
  return pattern
    .replaceAll(' ', '[ ,]')
    .replaceAll('‹', '(?<![^ ,.])')
    .replaceAll('›', '(?![^ ,.])')
    .replaceAll('§', '[^ ,.]+')
    .replace(/<(\d)>/g, (_, most: string) => `(?:[ ,](?!${TURNS}(?![^ ,.]))[^ ,.]+){0,${most}}`)
}

const TURNS = `(?:${[
  'about|how|whether|if|why|what|when|which|where|that|after|once|feedback|opinion|reviews?|screenshots?|article',
  'articles|explaining|explain|guide|tutorial|down|hidden|covered|attention|video|back',
  'sobre|como|si|cual|captura|capturas|opinion|resena|resenas|articulo|despues|pantallazo',
  'uber|ob|wie|warum|welche|bildschirmfoto|meinung|bewertung|artikel|nachdem',
].join('|')})`

/** Within the few words before: the sentence is about somebody's shop, or asks to find something out. */
const FEW_WORDS = '(?: [^ ,.]+){0,7} $'
export const LOOKED_INTO = new RegExp(
  `(?:^|[ ,.])(?:${[
    'check|checks|test|tests|try|note|write down|copy|photograph|verify|compare|describe|find|list|research|whether|shops?|stores?|websites?',
    'customers?|clients?|buyers?|visitors?|users?|checkout|how to|how much|integrate|integrating|set up|apps?',
    'comprueba|verifica|anota|apunta|prueba|compara|describe|busca|tiendas?|clientes?|compradores|usuarios|cuanto|integro',
    'prufe|prufen|notiere|schreibe auf|teste|testen|vergleiche|beschreibe|finde|suche|ob|shops?|kunden|kaufer|nutzer|laden|wie viel',
  ].join('|')})${FEW_WORDS}`,
  'u',
)
/** The one who pays is whoever wrote the text. */
export const WE_PAY =
  /(?:^|[ ,.])(?:we|i|ill|well|wir|ich|nosotros|yo)(?:[ ,](?:will|can|shall|always|also|do|would|sometimes))?[ ,]$/u
