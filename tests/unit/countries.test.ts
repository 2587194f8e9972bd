import { expect, test } from 'vitest'
import { COUNTRIES, countryName, findCountries } from '../../src/domain/members/countries.ts'
import { readCountries } from '../../src/domain/members/read-countries.ts'

test.each([
  ['germany', 'en', 'DE'],
  ['de', 'en', 'DE'],
  ['mexico', 'es', 'MX'],
  ['Espana', 'es', 'ES'],
  ['Germany', 'de', 'DE'],
  ['  ÖSTERREICH ', 'de', 'AT'],
  ["cote d'ivoire", 'en', undefined],
])('"%s" typed in %s finds %s', (typed, locale, code) => {
  const found = findCountries(typed, locale).map((country) => country.code)
  if (code === undefined) expect(found).toEqual([])
  else expect(found).toContain(code)
})

test('every country has a name in every language', () => {
  for (const code of COUNTRIES) expect(countryName(code, 'en')).not.toBe(code)
})

test.each([
  ['Kenya, Nigeria', 'en', ['KE', 'NG']],
  ['ke;NG\n us', 'en', ['KE', 'NG', 'US']],
  ['Deutschland, France', 'de', ['DE', 'FR']],
  ['espana, Alemania', 'es', ['ES', 'DE']],
  ['USA, UK, the Netherlands', 'en', ['US', 'GB', 'NL']],
  ['Bosnia and Herzegovina, Trinidad & Tobago', 'en', ['BA', 'TT']],
  ['Congo-Kinshasa', 'en', ['CD']],
  ['Niger, Guinea', 'en', ['NE', 'GN']],
  ['Philip, Bosnien', 'de', ['PH', 'BA']],
])('"%s" typed in %s are %j', (typed, locale, codes) => {
  expect(readCountries(typed, locale)).toEqual({ codes, unknown: [] })
})

test('what leaves a doubt is not guessed', () => {
  // "Congo" and "Korea" are two countries each; "Ma" is a code.
  expect(readCountries('Congo, Korea, Ma, XX, Kenya, Atlantis', 'en')).toEqual({
    codes: ['MA', 'KE'],
    unknown: ['Congo', 'Korea', 'XX', 'Atlantis'],
  })
})

test.each(['en', 'es', 'de'])('every name in %s reads back as its country', (locale) => {
  const names = COUNTRIES.map((code) => countryName(code, locale)).join(', ')
  expect(readCountries(names, locale)).toEqual({ codes: [...COUNTRIES], unknown: [] })
})
