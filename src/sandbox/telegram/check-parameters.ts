import { METHOD_PARAMETERS, OBJECT_FIELDS, UNION_MEMBERS } from './bot-api-methods.ts'
import { badRequest } from './refusal.ts'

type Field = { name: string; required: boolean; types: string[] }

const parsed = new Map<string, Field[]>()

function fieldsOf(table: Readonly<Record<string, string>>, name: string): Field[] {
  const key = `${table === METHOD_PARAMETERS ? 'method' : 'object'} ${name}`
  const known = parsed.get(key)
  if (known !== undefined) return known
  const fields = (table[name] ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [head = '', types = ''] = word.split(':')
      return { name: head.replace('!', ''), required: head.endsWith('!'), types: types.split('|') }
    })
  parsed.set(key, fields)
  return fields
}

const methodsByLowerCase = new Map(Object.keys(METHOD_PARAMETERS).map((name) => [name.toLowerCase(), name]))

/** The proper spelling of a method of the Bot API (Telegram ignores case), or undefined. */
export function methodNamed(name: string): string | undefined {
  return methodsByLowerCase.get(name.toLowerCase())
}

/** The names of a method's parameters that hold an uploaded file. */
export function fileParameters(method: string): Set<string> {
  const holding = fieldsOf(METHOD_PARAMETERS, method).filter((field) => field.types.includes('InputFile'))
  return new Set(holding.map((field) => field.name))
}

/**
 * The parameters of a call, coerced to their declared types (forms carry text, objects in JSON).
 * Telegram ignores what it does not know; here an unknown name is refused, so that a typing mistake shows.
 * @throws BotApiError 400 for an unknown or missing parameter, or a value of another type.
 */
export function checkParameters(method: string, raw: Record<string, unknown>): Record<string, unknown> {
  return checkFields(fieldsOf(METHOD_PARAMETERS, method), raw, `method ${method}`)
}

function checkFields(fields: Field[], raw: Record<string, unknown>, where: string): Record<string, unknown> {
  const checked: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || value === null) continue
    const field = fields.find((candidate) => candidate.name === name)
    if (field === undefined) throw badRequest(`sandbox: ${where} has no field "${name}"`)
    checked[name] = checkValue(field.types, value, `${where}, field "${name}"`)
  }
  for (const field of fields) {
    if (field.required && checked[field.name] === undefined) {
      throw badRequest(
        field.name === 'text' && where.startsWith('method')
          ? 'message text is empty'
          : field.name === 'chat_id'
            ? 'chat_id is empty'
            : `sandbox: ${where} needs the field "${field.name}"`,
      )
    }
  }
  return checked
}

/** The value as the first declared type that takes it; the words of the best fitting type's refusal otherwise. */
function checkValue(types: string[], value: unknown, where: string): unknown {
  let refused: unknown
  for (const type of [...types].sort((a, b) => familiar(b, value) - familiar(a, value))) {
    try {
      return checkType(type, value, where)
    } catch (error) {
      refused ??= error
    }
  }
  throw refused
}

/** How many of a value's keys an object type knows. */
function familiar(type: string, value: unknown): number {
  if (OBJECT_FIELDS[type] === undefined || typeof value !== 'object' || value === null) return 0
  const names = new Set(fieldsOf(OBJECT_FIELDS, type).map((field) => field.name))
  return Object.keys(value).filter((key) => names.has(key)).length
}

function checkType(type: string, value: unknown, where: string): unknown {
  const mismatch = () => badRequest(`sandbox: ${where} must be ${type}`)
  if (type === 'String' || type === 'InputFile') {
    if (typeof value === 'string') return value
    if (typeof value === 'number' && type === 'String') return String(value)
    throw mismatch()
  }
  if (type === 'Integer') {
    const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
    if (Number.isSafeInteger(number)) return number
    throw mismatch()
  }
  if (type === 'Float') {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number)) return number
    throw mismatch()
  }
  if (type === 'Boolean') {
    if (value === true || value === 'true' || value === 'True' || value === '1') return true
    if (value === false || value === 'false' || value === 'False' || value === '0') return false
    throw mismatch()
  }
  // A key of a reply keyboard may be a mere text.
  if (type === 'KeyboardButton' && typeof value === 'string') return { text: value }
  const structure = fromJson(value, where)
  if (type.startsWith('[]')) {
    if (!Array.isArray(structure)) throw mismatch()
    return structure.map((item, index) => checkType(type.slice(2), item, `${where}[${index}]`))
  }
  if (typeof structure !== 'object' || structure === null || Array.isArray(structure)) throw mismatch()
  return checkObject(type, structure as Record<string, unknown>, where)
}

function checkObject(type: string, value: Record<string, unknown>, where: string): unknown {
  const members = UNION_MEMBERS[type]?.split(' ')
  if (members === undefined) {
    // Objects outside the generated table belong to methods whose contents the sandbox does not look into.
    if (OBJECT_FIELDS[type] === undefined) return value
    return checkFields(fieldsOf(OBJECT_FIELDS, type), value, `${type} in ${where}`)
  }
  const wanted = String(value.type ?? '').replaceAll('_', '')
  const named = members.filter((member) => wanted !== '' && member.toLowerCase().endsWith(wanted))
  if (value.type !== undefined && named.length === 0) {
    throw badRequest(`sandbox: ${where} has the unknown type "${String(value.type)}"`)
  }
  return checkValue(named.length > 0 ? named : members, value, where)
}

function fromJson(value: unknown, where: string): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    throw badRequest(`can't parse ${where} as JSON`)
  }
}
