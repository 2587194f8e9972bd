import { badLength } from './check-shape.ts'
import type { FieldIssue } from './refusals.ts'
import { allComponents, type Component } from './world.ts'

type Found = { component: Component; path: (string | number)[] }

const SELECTS = new Set([3, 5, 6, 7, 8])
const isEmoji = new RegExp('^\\p{RGI_Emoji}$', 'v')

/**
 * The rules for components which Discord's schemas miss: what a row may hold, what a button must
 * have, unique custom ids, counts of choices, real emoji, usable links.
 * https://docs.discord.com/developers/components/reference
 */
export function componentIssues(components: Component[], path: (string | number)[]): FieldIssue[] {
  const all = allComponents(components, path)
  return [
    ...all.flatMap(oneIssue),
    ...duplicates(
      all,
      (component) => component.custom_id ?? null,
      'custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
    ...duplicates(
      all,
      (component) => (component.id ? String(component.id) : null),
      'id',
      'COMPONENT_ID_DUPLICATED',
      'Component id cannot be duplicated',
    ),
  ]
}

function duplicates(
  all: Found[],
  keyOf: (component: Component) => string | null,
  field: string,
  code: string,
  message: string,
): FieldIssue[] {
  const seen = new Set<string>()
  return all.flatMap(({ component, path }) => {
    const key = keyOf(component)
    if (key === null) return []
    if (seen.has(key)) return [{ path: [...path, field], code, message }]
    seen.add(key)
    return []
  })
}

function oneIssue({ component, path }: Found): FieldIssue[] {
  const emoji = emojiIssues(component.emoji, [...path, 'emoji'])
  if (component.type === 1) return rowIssues(component, path)
  if (component.type === 2) return [...emoji, ...buttonIssues(component, path)]
  if (SELECTS.has(component.type) || component.type === 22) return choiceIssues(component, path)
  if (component.type === 21) return optionIssues(component, path, 1)
  if (component.type === 4) return textInputIssues(component, path)
  if (component.type === 19) return uploadIssues(component, path)
  return []
}

function rowIssues(row: Component, path: (string | number)[]): FieldIssue[] {
  const children = row.components ?? []
  const wide = children.some((child) => SELECTS.has(child.type) || child.type === 4)
  if (!wide || children.length === 1) return []
  return children.slice(1).map((_, i) => ({
    path: [...path, 'components', i + 1],
    code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    message: 'The specified component exceeds the maximum width',
  }))
}

function buttonIssues(button: Component, path: (string | number)[]): FieldIssue[] {
  const missing = (field: string): FieldIssue => ({
    path: [...path, field],
    code: 'BASE_TYPE_REQUIRED',
    message: 'This field is required',
  })
  const issues: FieldIssue[] = []
  const isLink = button.style === 5
  const isPremium = button.style === 6
  if (isLink && !button.url) issues.push(missing('url'))
  if (!isLink && !isPremium && !button.custom_id) issues.push(missing('custom_id'))
  if (isPremium && !button.sku_id) issues.push(missing('sku_id'))
  if (isLink && button.custom_id) {
    const message = 'A custom id and url cannot both be specified'
    issues.push({ path, code: 'BUTTON_COMPONENT_CUSTOM_ID_AND_URL', message })
  }
  if (!isLink && button.url) {
    const message = 'A url can only be specified for a link button'
    issues.push({ path: [...path, 'url'], code: 'BUTTON_COMPONENT_URL_NOT_ALLOWED', message })
  }
  if (!isPremium && !button.label && !button.emoji) issues.push(missing('label'))
  if (button.url && !/^(https?|discord):/i.test(button.url)) {
    const message = "Scheme is not supported. Scheme must be one of ('http', 'https', 'discord')."
    issues.push({ path: [...path, 'url'], code: 'URL_TYPE_INVALID_SCHEME', message })
  }
  return issues
}

function emojiIssues(emoji: Component['emoji'], path: (string | number)[]): FieldIssue[] {
  if (!emoji || emoji.id) return []
  const name = emoji.name ?? ''
  const forms = [name, `${name}\uFE0F`, name.replaceAll('\uFE0F', '')]
  if (forms.some((form) => isEmoji.test(form))) return []
  return [{ path: [...path, 'name'], code: 'COMPONENT_INVALID_EMOJI', message: 'Invalid emoji' }]
}

function choiceIssues(select: Component, path: (string | number)[]): FieldIssue[] {
  const most = select.max_values ?? (select.type === 22 ? (select.options?.length ?? 1) : 1)
  const least = select.min_values ?? Math.min(1, most)
  const issues = optionIssues(select, path, most)
  if (least > most) {
    const message = 'min_values cannot be greater than max_values'
    issues.push({ path: [...path, 'min_values'], code: 'SELECT_COMPONENT_MIN_OVER_MAX', message })
  }
  if (select.options && (select.max_values ?? 0) > select.options.length) {
    const message = `int value should be less than or equal to ${select.options.length}.`
    issues.push({ path: [...path, 'max_values'], code: 'NUMBER_TYPE_MAX', message })
  }
  return [...issues, ...requiredIssues(select, path)]
}

function requiredIssues(component: Component, path: (string | number)[]): FieldIssue[] {
  if (component.min_values !== 0 || component.required !== true) return []
  const message = 'A required component cannot have min_values 0'
  return [{ path: [...path, 'min_values'], code: 'COMPONENT_REQUIRED_WITHOUT_VALUES', message }]
}

function optionIssues(select: Component, path: (string | number)[], most: number): FieldIssue[] {
  const options = select.options ?? []
  const seen = new Set<string>()
  const issues = options.flatMap((option, i) => {
    const here = [...path, 'options', i]
    const again = seen.has(option.value)
    seen.add(option.value)
    const message = 'The specified option value is already used'
    const twice = again
      ? [{ path: [...here, 'value'], code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message }]
      : []
    return [...twice, ...emojiIssues(option.emoji, [...here, 'emoji'])]
  })
  if (options.filter((option) => option.default).length > most) {
    const message = 'More options are selected by default than may be chosen'
    issues.push({ path: [...path, 'options'], code: 'SELECT_COMPONENT_TOO_MANY_DEFAULTS', message })
  }
  return issues
}

function textInputIssues(input: Component, path: (string | number)[]): FieldIssue[] {
  const least = input.min_length ?? 0
  const most = input.max_length ?? 4000
  if (least > most) {
    const message = 'min_length cannot be greater than max_length'
    return [{ path: [...path, 'min_length'], code: 'TEXT_INPUT_MIN_OVER_MAX', message }]
  }
  const value = input.value ?? ''
  const bad = value.length > most || (value.length > 0 && value.length < least)
  return bad ? [badLength([...path, 'value'], least, most)] : []
}

function uploadIssues(upload: Component, path: (string | number)[]): FieldIssue[] {
  const issues = requiredIssues(upload, path)
  if ((upload.min_values ?? 1) > (upload.max_values ?? 1)) {
    const message = 'min_values cannot be greater than max_values'
    issues.push({ path: [...path, 'min_values'], code: 'SELECT_COMPONENT_MIN_OVER_MAX', message })
  }
  for (const [i, type] of (upload.file_types ?? []).entries()) {
    if (/^(image|video|audio|text)$|^\.[A-Za-z0-9.]{1,15}$/.test(type)) continue
    const message = 'A file type is a group like "image" or an extension like ".pdf"'
    issues.push({ path: [...path, 'file_types', i], code: 'FILE_TYPE_INVALID', message })
  }
  return issues
}
