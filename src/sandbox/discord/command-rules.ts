import {
  ApplicationCommandCreateRequestSchema,
  ApplicationCommandPatchRequestPartialSchema,
} from 'discord-api-spec/zod'
import { shapeIssues } from './check-shape.ts'
import { type FieldIssue, refuseIssues } from './refusals.ts'
import type { Command, CommandOption } from './world.ts'

type Path = (string | number)[]
export type CommandBody = Partial<
  Omit<Command, 'id' | 'version' | 'guildId' | 'default_member_permissions'>
> & {
  name: string
  default_member_permissions?: string | number | null
  dm_permission?: boolean | null
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const MAX_SIZE = 8000
const CHOICE_MAX = 100

/**
 * Refuses what Discord refuses in application commands: names, descriptions, order and number of
 * options, choices beside autocomplete, 8000 characters in all, duplicates within the list.
 * https://docs.discord.com/developers/interactions/application-commands
 */
export function checkCommands(
  raw: unknown[],
  pathOf: (index: number) => Path,
  isPatch = false,
): CommandBody[] {
  const schema = isPatch ? ApplicationCommandPatchRequestPartialSchema : ApplicationCommandCreateRequestSchema
  const known = raw.map((one) => withoutId(one))
  refuseIssues(known.flatMap((one, i) => shapeIssues(schema, one, pathOf(i))))
  const commands = known as CommandBody[]
  const seen = new Set<string>()
  refuseIssues(
    commands.flatMap((command, i) => {
      const key = `${command.type ?? 1} ${command.name}`
      const again = command.name !== undefined && seen.has(key)
      seen.add(key)
      const message = 'Application command names must be unique'
      const twice = again
        ? [{ path: [...pathOf(i), 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]
        : []
      return [...twice, ...commandIssues(command, pathOf(i), isPatch)]
    }),
  )
  return commands
}

// In a bulk overwrite every command may name its id, and `nsfw` is documented but not in the schema.
function withoutId(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw
  const { id: _id, nsfw: _nsfw, ...rest } = raw as Record<string, unknown>
  return rest
}

function commandIssues(command: CommandBody, path: Path, isPatch: boolean): FieldIssue[] {
  const isChatInput = (command.type ?? 1) === 1
  const issues: FieldIssue[] = []
  if (command.name !== undefined) {
    const named = [command.name, ...Object.values(command.name_localizations ?? {})]
    if (isChatInput && named.some((name) => !isName(name))) {
      const message = 'Command name is invalid'
      issues.push({ path: [...path, 'name'], code: 'APPLICATION_COMMAND_INVALID_NAME', message })
    }
  }
  if (isChatInput && !isPatch && !command.description) {
    issues.push({
      path: [...path, 'description'],
      code: 'BASE_TYPE_REQUIRED',
      message: 'This field is required',
    })
  }
  if (!isChatInput && (command.description || (command.options ?? []).length > 0)) {
    const message = 'Context menu commands have no description and no options'
    issues.push({ path, code: 'APPLICATION_COMMAND_CONTEXT_MENU_FIELDS', message })
  }
  if (size(command) > MAX_SIZE) {
    const message = `Command exceeds maximum size (${MAX_SIZE})`
    issues.push({ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message })
  }
  return [...issues, ...optionListIssues(command.options ?? [], [...path, 'options'], 0)]
}

const isName = (name: string) => NAME.test(name) && name === name.toLowerCase()

function optionListIssues(options: CommandOption[], path: Path, depth: number): FieldIssue[] {
  const seen = new Set<string>()
  const isSub = (option: CommandOption) => option.type === 1 || option.type === 2
  const mixed = options.some(isSub) && !options.every(isSub)
  const issues: FieldIssue[] = mixed
    ? [
        {
          path,
          code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
          message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
        },
      ]
    : []
  options.forEach((option, i) => {
    const here = [...path, i]
    const add = (code: string, message: string, field?: string) =>
      issues.push({ path: field ? [...here, field] : here, code, message })
    if (!isName(option.name)) add('APPLICATION_COMMAND_OPTION_NAME_INVALID', 'Option name is invalid', 'name')
    if (seen.has(option.name))
      add('APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', 'Option names must be unique', 'name')
    seen.add(option.name)
    if (option.required && i > 0 && !options[i - 1]?.required) {
      const message = 'Required options must be placed before non-required options'
      add('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message)
    }
    if (option.autocomplete && (option.choices ?? []).length > 0) {
      add(
        'APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE',
        'Choices and autocomplete exclude each other',
      )
    }
    if (option.type === 2 && depth > 0)
      add('APPLICATION_COMMAND_OPTIONS_NESTED', 'Groups cannot be nested', 'type')
    issues.push(...choiceIssues(option, here))
    issues.push(...optionListIssues(option.options ?? [], [...here, 'options'], depth + 1))
  })
  return issues
}

function choiceIssues(option: CommandOption, path: Path): FieldIssue[] {
  const seen = new Set<string | number>()
  return (option.choices ?? []).flatMap((choice, i) => {
    const again = seen.has(choice.name)
    seen.add(choice.name)
    const here = [...path, 'choices', i]
    const long = typeof choice.value === 'string' && choice.value.length > CHOICE_MAX
    return [
      ...(again
        ? [
            {
              path: [...here, 'name'],
              code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATED',
              message: 'Choice names must be unique',
            },
          ]
        : []),
      ...(long
        ? [
            {
              path: [...here, 'value'],
              code: 'BASE_TYPE_MAX_LENGTH',
              message: `Must be ${CHOICE_MAX} or fewer in length.`,
            },
          ]
        : []),
    ]
  })
}

/** Name, description and values of a command and everything below it, the longest localisation of each. */
function size(part: {
  name?: string
  description?: string
  name_localizations?: Record<string, string> | null
  description_localizations?: Record<string, string> | null
  options?: CommandOption[]
  choices?: { name: string; value: string | number }[]
}): number {
  const longest = (own: string | undefined, others: Record<string, string> | null | undefined) =>
    Math.max(0, ...[own ?? '', ...Object.values(others ?? {})].map((text) => text.length))
  const choices = (part.choices ?? []).reduce(
    (sum, one) => sum + one.name.length + String(one.value).length,
    0,
  )
  const options = (part.options ?? []).reduce((sum, one) => sum + size(one), 0)
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    choices +
    options
  )
}
