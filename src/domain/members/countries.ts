/**
 * The countries of ISO 3166-1 alpha-2 that a member may name. Their names come from the platform's own
 * language data (Intl.DisplayNames), so none is written here.
 */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'

export const COUNTRIES: readonly string[] = CODES.split(' ')

const known = new Set(COUNTRIES)

/** True for a country a member may name. */
export function isCountry(code: string): boolean {
  return known.has(code)
}

/** The country's name in a language, for example `Germany`. */
export function countryName(code: string, locale: string): string {
  let names = regionNames.get(locale)
  if (!names) {
    names = new Intl.DisplayNames([locale], { type: 'region' })
    regionNames.set(locale, names)
  }
  return names.of(code) ?? code
}

/** Making one costs more than a statement to the database; there are as many as languages. */
const regionNames = new Map<string, Intl.DisplayNames>()

/**
 * Countries whose name or code starts with, then contains, what was typed, in the member's language or in
 * English, accents or none; sorted by name.
 */
export function findCountries(typed: string, locale: string): { code: string; name: string }[] {
  const wanted = folded(typed)
  const named = COUNTRIES.map((code) => {
    const name = countryName(code, locale)
    return { code, name, spellings: [folded(name), folded(countryName(code, 'en')), code.toLowerCase()] }
  })
  const starts = named.filter(({ spellings }) => spellings.some((spelling) => spelling.startsWith(wanted)))
  const contains = named.filter(
    (country) => !starts.includes(country) && country.spellings.some((spelling) => spelling.includes(wanted)),
  )
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, locale)
  return [...starts.sort(byName), ...contains.sort(byName)].map(({ code, name }) => ({ code, name }))
}

/** Lower case, without accents and blanks at the ends: how people type on a phone. */
export function folded(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
