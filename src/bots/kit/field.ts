import { memberUrl } from '../../domain/kit/member-url.ts'
import { type Micros, parseUsd } from '../../domain/kit/money.ts'
import { readCountries } from '../../domain/members/read-countries.ts'

/**
 * What a form asks for, by intent. Telegram asks one field at a time in one edited message; Discord asks up
 * to five at once in a modal.
 */
export type Field = {
  name: string
  label: string
  hint?: string
  optional?: boolean
} & FieldIntent

export type FieldIntent =
  /** `chips`: what people often say, in one tap where the platform can; elsewhere an example. */
  | {
      kind: 'text'
      minLength: number
      maxLength: number
      long: boolean
      placeholder?: string
      chips?: string[]
    }
  | { kind: 'link'; placeholder?: string }
  /** One thing per line. */
  | { kind: 'lines'; maxLines: number; maxLength: number; placeholder?: string }
  /** `maxLabel`: the chip that is the most there is says so. */
  | { kind: 'money'; minMicros: Micros; maxMicros: Micros; chips: Micros[]; maxLabel?: string }
  | { kind: 'number'; min: number; max: number; chips: number[] }
  | { kind: 'choice'; options: Option[] }
  | { kind: 'many'; options: Option[]; min: number; max: number }
  /** Several countries, typed as names in the language of `locale` or English, or as codes; kept as codes. */
  | { kind: 'countries'; locale: string; placeholder?: string }
  | { kind: 'pictures'; min: number; max: number }
  /** Pictures and documents mixed. The answer is a list of attachments (domain/files/attachment.ts). */
  | { kind: 'files'; min: number; max: number }

export type Option = { value: string; label: string; hint?: string }

/** What a person gave, as the platform delivered it. Files have already been taken in. */
export type RawAnswer =
  | { kind: 'text'; text: string }
  | { kind: 'picks'; values: string[] }
  | { kind: 'pictures'; fileIds: string[] }
  | { kind: 'files'; files: string[] }
  | { kind: 'skip' }

/** A checked answer as the draft keeps it. Amounts are micro-dollars as decimal digits. `null` is "skipped". */
export type Answer = string | string[] | null
export type Answers = Readonly<Record<string, Answer>>

export type FieldProblem =
  | { code: 'required' }
  | { code: 'too-short'; minLength: number }
  | { code: 'too-long'; maxLength: number; length: number }
  | { code: 'too-many-lines'; maxLines: number }
  | { code: 'not-a-link' }
  | { code: 'not-an-amount' }
  | { code: 'amount-out-of-range'; minMicros: Micros; maxMicros: Micros }
  | { code: 'not-a-number'; min: number; max: number }
  | { code: 'not-an-option' }
  | { code: 'pick-count'; min: number; max: number }
  | { code: 'countries-unknown'; names: string[] }
  | { code: 'picture-expected' }
  | { code: 'picture-count'; min: number; max: number; have: number }
  | { code: 'file-expected' }
  | { code: 'file-count'; min: number; max: number; have: number }
  | { code: 'text-expected' }

export type ReadAnswer = { ok: true; answer: Answer } | { ok: false; problem: FieldProblem }

/** Checks what a person gave against what the field asks. Pure; the words for a problem live in text/. */
export function readAnswer(field: Field, raw: RawAnswer): ReadAnswer {
  if (raw.kind === 'skip') return field.optional ? good(null) : bad({ code: 'required' })
  switch (field.kind) {
    case 'text':
      return raw.kind === 'text' ? readText(field, raw.text.trim()) : bad({ code: 'text-expected' })
    case 'link':
      return raw.kind === 'text' ? readLink(field, raw.text.trim()) : bad({ code: 'text-expected' })
    case 'lines':
      return raw.kind === 'text' ? readLines(field, raw.text) : bad({ code: 'text-expected' })
    case 'money':
      return readMoney(field, givenText(raw))
    case 'number':
      return readNumber(field, givenText(raw))
    case 'choice':
      return readChoice(field, givenText(raw))
    case 'many':
      return readMany(field, raw)
    case 'countries':
      return raw.kind === 'text' ? readCountryNames(field, raw.text) : bad({ code: 'text-expected' })
    case 'pictures':
      return readPictures(field, raw)
    case 'files':
      return readFiles(field, raw)
    default:
      return field satisfies never
  }
}

type Of<K extends FieldIntent['kind']> = Field & Extract<FieldIntent, { kind: K }>

function readText(field: Of<'text'>, text: string): ReadAnswer {
  if (text === '') return field.optional ? good(null) : bad({ code: 'required' })
  if (text.length < field.minLength) return bad({ code: 'too-short', minLength: field.minLength })
  if (text.length > field.maxLength) {
    return bad({ code: 'too-long', maxLength: field.maxLength, length: text.length })
  }
  return good(text)
}

function readLink(field: Of<'link'>, text: string): ReadAnswer {
  if (text === '') return field.optional ? good(null) : bad({ code: 'required' })
  const url = memberUrl(text)
  return url ? good(url.href) : bad({ code: 'not-a-link' })
}

function readLines(field: Of<'lines'>, text: string): ReadAnswer {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return field.optional ? good(null) : bad({ code: 'required' })
  if (lines.length > field.maxLines) return bad({ code: 'too-many-lines', maxLines: field.maxLines })
  const long = lines.find((line) => line.length > field.maxLength)
  if (long) return bad({ code: 'too-long', maxLength: field.maxLength, length: long.length })
  return good(lines)
}

function readMoney(field: Of<'money'>, text: string | null): ReadAnswer {
  if (text === null) return bad({ code: 'text-expected' })
  const micros = parseUsd(text)
  if (micros === null) return bad({ code: 'not-an-amount' })
  if (micros < field.minMicros || micros > field.maxMicros) {
    return bad({ code: 'amount-out-of-range', minMicros: field.minMicros, maxMicros: field.maxMicros })
  }
  return good(micros.toString())
}

function readNumber(field: Of<'number'>, text: string | null): ReadAnswer {
  if (text === null) return bad({ code: 'text-expected' })
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN
  if (!(value >= field.min && value <= field.max)) {
    return bad({ code: 'not-a-number', min: field.min, max: field.max })
  }
  return good(String(value))
}

function readChoice(field: Of<'choice'>, text: string | null): ReadAnswer {
  const typed = text?.trim().toLowerCase()
  const option = field.options.find((o) => o.value === text || o.label.toLowerCase() === typed)
  return option ? good(option.value) : bad({ code: 'not-an-option' })
}

function readMany(field: Of<'many'>, raw: RawAnswer): ReadAnswer {
  if (raw.kind !== 'picks') return bad({ code: 'not-an-option' })
  if (!raw.values.every((value) => field.options.some((o) => o.value === value))) {
    return bad({ code: 'not-an-option' })
  }
  const values = [...new Set(raw.values)]
  if (values.length < field.min || values.length > field.max) {
    return bad({ code: 'pick-count', min: field.min, max: field.max })
  }
  return good(values)
}

function readCountryNames(field: Of<'countries'>, text: string): ReadAnswer {
  const { codes, unknown } = readCountries(text, field.locale)
  if (unknown.length > 0) return bad({ code: 'countries-unknown', names: unknown })
  if (codes.length === 0) return field.optional ? good(null) : bad({ code: 'required' })
  return good(codes)
}

function readPictures(field: Of<'pictures'>, raw: RawAnswer): ReadAnswer {
  if (raw.kind !== 'pictures') return bad({ code: 'picture-expected' })
  const have = raw.fileIds.length
  if (have === 0 && field.optional) return good(null)
  if (have < field.min || have > field.max) {
    return bad({ code: 'picture-count', min: field.min, max: field.max, have })
  }
  return good(raw.fileIds)
}

function readFiles(field: Of<'files'>, raw: RawAnswer): ReadAnswer {
  if (raw.kind !== 'files') return bad({ code: 'file-expected' })
  const have = raw.files.length
  if (have === 0 && field.optional) return good(null)
  if (have < field.min || have > field.max) {
    return bad({ code: 'file-count', min: field.min, max: field.max, have })
  }
  return good(raw.files)
}

/** Whether its answer comes file by file, and is taken away as a whole. */
export function collectsFiles(field: Field): field is Of<'pictures'> | Of<'files'> {
  return field.kind === 'pictures' || field.kind === 'files'
}

function givenText(raw: RawAnswer): string | null {
  if (raw.kind === 'text') return raw.text
  if (raw.kind === 'picks') return raw.values[0] ?? ''
  return null
}

function good(answer: Answer): ReadAnswer {
  return { ok: true, answer }
}

function bad(problem: FieldProblem): ReadAnswer {
  return { ok: false, problem }
}
