import { usd, usdDecimal } from '../../domain/kit/money.ts'
import { countryName } from '../../domain/members/countries.ts'
import type { Field } from './field.ts'

/** What can be tapped instead of typed: options, amounts, numbers. `value` reads back through readAnswer. */
export function chipsOf(field: Field): { label: string; value: string }[] {
  switch (field.kind) {
    case 'choice':
    case 'many':
      return field.options.map(({ label, value }) => ({ label, value }))
    case 'money':
      return field.chips.map((micros) => {
        const most = micros === field.maxMicros && field.maxLabel ? `${field.maxLabel} ` : ''
        return { label: `${most}${usd(micros)}`, value: usdDecimal(micros) }
      })
    case 'number':
      return field.chips.map((chip) => ({ label: String(chip), value: String(chip) }))
    case 'text':
      return (field.chips ?? []).map((chip) => ({ label: chip, value: chip }))
    case 'link':
    case 'lines':
    case 'countries':
    case 'pictures':
    case 'files':
      return []
    default:
      return field satisfies never
  }
}

/** An answer as people read it. Pictures and files are counted by the caller; amounts are shown in dollars. */
export function answerLabel(field: Field, answer: string): string {
  switch (field.kind) {
    case 'choice':
    case 'many':
      return field.options.find((option) => option.value === answer)?.label ?? answer
    case 'money':
      return usd(BigInt(answer))
    case 'countries':
      return countryName(answer, field.locale)
    case 'text':
    case 'link':
    case 'lines':
    case 'number':
    case 'pictures':
    case 'files':
      return answer
    default:
      return field satisfies never
  }
}
