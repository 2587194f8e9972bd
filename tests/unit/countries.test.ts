import { expect, test } from 'vitest'
import { COUNTRIES, countryName, findCountries } from '../../src/domain/members/countries.ts'

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
