import type { SpecDef, SpecIssue, SpecSchema } from 'discord-api-spec/zod'
import type { FieldIssue } from './refusals.ts'

type Path = (string | number)[]

/**
 * What is wrong with `value` by one of Discord's official schemas, in Discord's error codes.
 * The schema is walked rather than parsed as a whole: a union of components is narrowed by its
 * `type`, so that the path leads to the broken field, and a key nobody knows is reported.
 * (Discord drops unknown keys in silence; here a typing mistake must not pass.)
 */
export function shapeIssues(schema: SpecSchema, value: unknown, path: Path = []): FieldIssue[] {
  const def = schema._zod.def
  switch (def.type) {
    case 'lazy':
      return def.getter ? shapeIssues(def.getter(), value, path) : []
    case 'optional':
      return value === undefined ? [] : shapeIssues(inner(def), value, path)
    case 'nullable':
      return value === null ? [] : shapeIssues(inner(def), value, path)
    case 'object':
      return objectIssues(def, value, path)
    case 'array':
      return arrayIssues(schema, value, path)
    case 'record':
      return recordIssues(def, value, path)
    case 'union':
      return unionIssues(schema, value, path)
    default:
      return leafIssues(schema, value, path)
  }
}

function inner(def: SpecDef): SpecSchema {
  if (!def.innerType) throw new Error(`The schema kind ${def.type} has no inner type`)
  return def.innerType
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function objectIssues(def: SpecDef, value: unknown, path: Path): FieldIssue[] {
  if (value === undefined) return [required(path)]
  if (!isObject(value)) {
    const message = 'Only dictionaries may be used in a ModelType'
    return [{ path, code: 'MODEL_TYPE_CONVERT', message }]
  }
  const shape = def.shape ?? {}
  const unknown = Object.keys(value)
    .filter((key) => !(key in shape) && value[key] !== undefined && !isDocumented(path, key))
    .map((key) => ({
      path: [...path, key],
      code: 'UNKNOWN_FIELD',
      message: `Discord knows no field "${key}" here`,
    }))
  const known = Object.entries(shape).flatMap(([key, field]) =>
    shapeIssues(field, value[key], [...path, key]),
  )
  return [...unknown, ...known]
}

// In Discord's documentation and sent by discord.js's builders, but left out of the official schema.
const isDocumented = (path: Path, key: string) => key === 'animated' && path.at(-1) === 'emoji'

function arrayIssues(schema: SpecSchema, value: unknown, path: Path): FieldIssue[] {
  if (value === undefined) return [required(path)]
  if (!Array.isArray(value)) {
    return [{ path, code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }]
  }
  const { element, checks } = schema._zod.def
  const [min, max] = bounds(checks)
  const tooFew = min !== undefined && value.length < min
  const tooMany = max !== undefined && value.length > max
  const length = tooFew || tooMany ? [badLength(path, min, max)] : []
  const items = element ? value.flatMap((item, i) => shapeIssues(element, item, [...path, i])) : []
  return [...length, ...items]
}

function recordIssues(def: SpecDef, value: unknown, path: Path): FieldIssue[] {
  if (!isObject(value)) {
    return [{ path, code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' }]
  }
  const field = def.valueType
  return field ? Object.entries(value).flatMap(([key, item]) => shapeIssues(field, item, [...path, key])) : []
}

function unwrap(schema: SpecSchema): SpecSchema {
  const { getter } = schema._zod.def
  return getter ? unwrap(getter()) : schema
}

function unionIssues(schema: SpecSchema, value: unknown, path: Path): FieldIssue[] {
  const options = (schema._zod.def.options ?? []).map(unwrap)
  const typed = options.flatMap((option) => {
    const values = option._zod.def.shape?.type?._zod.def.values
    return values ? [{ option, values }] : []
  })
  if (isObject(value) && typed.length > 0) {
    const match = typed.find(({ values }) => values.includes(value.type))
    if (match) return shapeIssues(match.option, value, path)
    const choices = typed.flatMap(({ values }) => values).join(', ')
    const message = `Value of field "type" must be one of (${choices}).`
    return [{ path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message }]
  }
  return schema.safeParse(value).success ? [] : [convert(path, value)]
}

function leafIssues(schema: SpecSchema, value: unknown, path: Path): FieldIssue[] {
  if (value === undefined && schema._zod.def.type !== 'undefined') return [required(path)]
  // Discord reads a number out of a numeric string; discord.js sends permissions that way.
  const isText = typeof value === 'string' && /^-?\d+$/.test(value)
  const read = schema._zod.def.type === 'number' && isText ? Number(value) : value
  const result = schema.safeParse(read)
  if (result.success) return []
  return result.error.issues.map((issue) => leafIssue(schema._zod.def, issue, value, path))
}

function leafIssue(def: SpecDef, issue: SpecIssue, value: unknown, path: Path): FieldIssue {
  const [min, max] = bounds(def.checks)
  if (issue.code === 'too_big' && issue.origin !== 'string') {
    const message = `int value should be less than or equal to ${issue.maximum}.`
    return { path, code: 'NUMBER_TYPE_MAX', message }
  }
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    const message = `int value should be greater than or equal to ${issue.minimum}.`
    return { path, code: 'NUMBER_TYPE_MIN', message }
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') return badLength(path, min, max)
  if (issue.code === 'invalid_value') {
    const message = `Value must be one of {${(issue.values ?? []).join(', ')}}.`
    return { path, code: 'BASE_TYPE_CHOICES', message }
  }
  if (issue.code === 'invalid_format' && issue.format === 'url') {
    return { path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }
  }
  return convert(path, value)
}

function convert(path: Path, value: unknown): FieldIssue {
  const message = `Could not interpret ${JSON.stringify(value)?.slice(0, 80)} as the type of this field.`
  return { path, code: 'BASE_TYPE_CONVERT', message }
}

function required(path: Path): FieldIssue {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
}

function bounds(checks: SpecDef['checks']): [number | undefined, number | undefined] {
  const defs = (checks ?? []).map((check) => check._zod.def)
  return [
    defs.find((def) => def.check === 'min_length')?.minimum,
    defs.find((def) => def.check === 'max_length')?.maximum,
  ]
}

/** The words Discord uses for a text or list that is too short or too long. */
export function badLength(path: Path, min: number | undefined, max: number | undefined): FieldIssue {
  if (min !== undefined && max !== undefined) {
    const message = `Must be between ${min} and ${max} in length.`
    return { path, code: 'BASE_TYPE_BAD_LENGTH', message }
  }
  if (max !== undefined) {
    return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${max} or fewer in length.` }
  }
  return { path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${min} or more in length.` }
}
