import {
  CheckboxGroupBuilder,
  FileUploadBuilder,
  LabelBuilder,
  ModalBuilder,
  RadioGroupBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
} from '@discordjs/builders'
import { type APIModalInteractionResponseCallbackData, TextInputStyle } from 'discord-api-types/v10'
import { usdDecimal } from '../../domain/kit/money.ts'
import { type Answer, collectsFiles, type Field, type Option } from '../kit/field.ts'
import type { Ask, AskedField } from '../kit/reply.ts'
import { plain, user } from '../kit/span.ts'
import { formId, partId } from './custom-ids.ts'
import { cut } from './cut.ts'
import { LIMITS } from './limits.ts'
import { markdown, onOneLine, plainLabel, wordsOnly } from './markdown.ts'

type Of<K extends Field['kind']> = Extract<Field, { kind: K }>

/**
 * A page of a form as a modal, filled with what is known already. The introduction stands above the fields
 * where there is room for it.
 * @throws when the fields need more than five parts: a mistake of the program.
 */
export function renderModal(ask: Ask, toast?: string): APIModalInteractionResponseCallbackData {
  const parts = ask.fields.flatMap(labelsOf)
  if (parts.length > LIMITS.modalParts) throw new Error(`a modal page with ${parts.length} parts`)
  const modal = new ModalBuilder().setCustomId(formId(ask.draftId)).setTitle(titleOf(ask))
  const above = aboveFields(ask, toast)
  const hasRoom = parts.length < LIMITS.modalParts
  if (above !== '' && hasRoom) modal.addTextDisplayComponents(new TextDisplayBuilder().setContent(above))
  const notice = hasRoom ? '' : (toast ?? '')
  const labels = parts.map((part, index) => part.fill(described(part.asked, index === 0 ? notice : '')))
  return modal.addLabelComponents(labels).toJSON()
}

function titleOf({ title, step, steps }: Ask): string {
  const place = steps > 1 ? ` (${step}/${steps})` : ''
  return plainLabel(wordsOnly(title), LIMITS.modalTitle - place.length) + place
}

// A label holds 45 characters; what employers ask for may be longer, so the whole of it stands above.
// The shares of toast, introduction and at most four labels stay below the room for text in a modal.
function aboveFields(ask: Ask, toast: string | undefined): string {
  const long = ask.fields.filter(({ field }) => field.label.length > ROOM_FOR_LABEL)
  const lines = [
    toast ? markdown([plain(toast)], 200) : '',
    markdown(ask.intro, 1200),
    ...long.map(({ field }) => `- ${markdown(onOneLine([user(field.label)]), 400)}`),
  ]
  return lines.filter((line) => line.trim() !== '').join('\n')
}

const ROOM_FOR_LABEL = LIMITS.labelText + LIMITS.labelDescription - 2

/** One label of the modal: most fields have one, a long list of options several. */
type LabelPart = { asked: AskedField; fill: (made: LabelBuilder) => LabelBuilder }

function labelsOf(asked: AskedField): LabelPart[] {
  const { field } = asked
  if (field.kind === 'many' && field.options.length > LIMITS.checkboxOptions) return manySelects(field, asked)
  return [{ asked, fill: (made) => fill(made, asked) }]
}

// The description says, in this order: what else happened, why it was refused, what is kept, the rest of a
// long label, the hint.
function described({ field, current, problem }: AskedField, notice: string): LabelBuilder {
  const name = plainLabel(field.label, Number.MAX_SAFE_INTEGER)
  const head = plainLabel(name, LIMITS.labelText)
  const rest = name.length > LIMITS.labelText ? `…${name.slice(head.length - 1)}` : ''
  const kept = collectsFiles(field) && listOf(current).length > 0 ? `📎 ${listOf(current).length}` : ''
  const words = [notice, problem ? `⚠ ${wordsOnly(problem)}` : '', kept, rest, field.hint ?? '']
  const description = words.filter((word) => word.trim() !== '').join(' · ')
  const made = new LabelBuilder().setLabel(head)
  return description === '' ? made : made.setDescription(plainLabel(description, LIMITS.labelDescription))
}

function fill(made: LabelBuilder, asked: AskedField): LabelBuilder {
  const { field, current } = asked
  switch (field.kind) {
    case 'text':
      return made.setTextInputComponent(
        textInput(field, field.long, textOf(current), field.minLength, field.maxLength, field.placeholder),
      )
    case 'link':
      return made.setTextInputComponent(
        textInput(field, false, textOf(current), 0, LIMITS.textInput, field.placeholder ?? 'https://'),
      )
    case 'lines': {
      const length = field.maxLines * (field.maxLength + 1)
      return made.setTextInputComponent(
        textInput(field, true, listOf(current).join('\n'), 0, length, field.placeholder),
      )
    }
    case 'countries':
      return made.setTextInputComponent(
        textInput(field, true, textOf(current), 0, LIMITS.textInput, field.placeholder),
      )
    case 'money':
      return made.setTextInputComponent(textInput(field, false, textOf(current), 0, 20, moneyHint(field)))
    case 'number': {
      const chips = field.chips.join(' · ')
      return made.setTextInputComponent(
        textInput(field, false, textOf(current), 0, 12, chips || `${field.min} – ${field.max}`),
      )
    }
    case 'choice':
      return oneOf(made, field, current)
    case 'many':
      return made.setCheckboxGroupComponent(checkboxes(field, listOf(current)))
    case 'pictures':
      return made.setFileUploadComponent(upload(field, listOf(current).length > 0).setFileTypes('image'))
    case 'files':
      return made.setFileUploadComponent(upload(field, listOf(current).length > 0))
    default:
      return field satisfies never
  }
}

function textInput(
  field: Field,
  long: boolean,
  value: string,
  minLength: number,
  maxLength: number,
  placeholder: string | undefined,
): TextInputBuilder {
  const start = cut(value, LIMITS.textInput)
  // What was typed and refused comes back whole, even where it is longer or shorter than the field allows.
  const most = Math.min(LIMITS.textInput, Math.max(1, maxLength, start.length))
  const input = new TextInputBuilder()
    .setCustomId(partId(field.name, { index: 0, kept: false }))
    .setStyle(long ? TextInputStyle.Paragraph : TextInputStyle.Short)
    .setRequired(!field.optional)
    .setMaxLength(most)
  const least = Math.min(minLength, most)
  if (least > 0 && !field.optional && (start === '' || start.length >= least)) input.setMinLength(least)
  if (placeholder) input.setPlaceholder(plainLabel(placeholder, LIMITS.placeholder))
  return start === '' ? input : input.setValue(start)
}

function oneOf(made: LabelBuilder, field: Of<'choice'>, current: Answer): LabelBuilder {
  const count = field.options.length
  const id = partId(field.name, { index: 0, kept: false })
  const chosen = (option: Option) => option.value === current
  if (count >= LIMITS.radioOptionsMin && count <= LIMITS.radioOptionsMax) {
    const radio = new RadioGroupBuilder().setCustomId(id).setRequired(!field.optional)
    return made.setRadioGroupComponent(radio.addOptions(field.options.map((o) => optionOf(o, chosen(o)))))
  }
  if (count > 0 && count <= LIMITS.selectOptions) {
    const select = new StringSelectMenuBuilder().setCustomId(id).setRequired(!field.optional)
    return made.setStringSelectMenuComponent(
      select.addOptions(field.options.map((o) => optionOf(o, chosen(o)))),
    )
  }
  // More than a select can hold: the label is typed, which reading the answer accepts as well as the value.
  const typed = field.options.find(chosen)?.label ?? textOf(current)
  const examples = field.options.slice(0, 3).map((option) => option.label)
  return made.setTextInputComponent(textInput(field, false, typed, 0, 100, `${examples.join(', ')}, …`))
}

function optionOf(option: Option, isDefault: boolean) {
  return {
    label: plainLabel(option.label, LIMITS.optionLabel),
    value: option.value,
    default: isDefault,
    ...(option.hint ? { description: plainLabel(option.hint, LIMITS.optionDescription) } : {}),
  }
}

function checkboxes(field: Of<'many'>, chosen: readonly string[]): CheckboxGroupBuilder {
  const least = field.optional ? 0 : field.min
  const picked = field.options.filter((option) => chosen.includes(option.value)).length
  return new CheckboxGroupBuilder()
    .setCustomId(partId(field.name, { index: 0, kept: false }))
    .setRequired(least > 0)
    .setMinValues(Math.min(least, field.options.length))
    .setMaxValues(Math.min(field.options.length, Math.max(1, field.max, picked)))
    .addOptions(field.options.map((option) => optionOf(option, chosen.includes(option.value))))
}

// A select holds 25 options; what is picked in several of them is counted together when it is read.
function manySelects(field: Of<'many'>, asked: AskedField): LabelPart[] {
  const chosen = listOf(asked.current)
  const size = LIMITS.selectOptions
  const pages = Math.ceil(field.options.length / size)
  return Array.from({ length: pages }, (_, index) => {
    const options = field.options.slice(index * size, (index + 1) * size)
    const least = pages > 1 || field.optional ? 0 : Math.min(field.min, options.length)
    const picked = options.filter((option) => chosen.includes(option.value)).length
    const select = new StringSelectMenuBuilder()
      .setCustomId(partId(field.name, { index, kept: false }))
      .setRequired(least > 0)
      .setMinValues(least)
      .setMaxValues(Math.min(options.length, Math.max(1, field.max, picked)))
      .addOptions(options.map((option) => optionOf(option, chosen.includes(option.value))))
    return { asked, fill: (made) => made.setStringSelectMenuComponent(select) }
  })
}

function upload(field: Of<'pictures'> | Of<'files'>, kept: boolean): FileUploadBuilder {
  const least = field.optional || kept ? 0 : Math.min(Math.max(field.min, 1), LIMITS.fileUpload)
  return new FileUploadBuilder()
    .setCustomId(partId(field.name, { index: 0, kept }))
    .setRequired(least > 0)
    .setMinValues(least)
    .setMaxValues(Math.max(1, Math.min(field.max, LIMITS.fileUpload)))
}

function moneyHint(field: Of<'money'>): string {
  const amounts = field.chips.length > 0 ? field.chips : [field.minMicros, field.maxMicros]
  return amounts.map((micros) => `$${usdDecimal(micros)}`).join(' · ')
}

function textOf(answer: Answer): string {
  return typeof answer === 'string' ? answer : listOf(answer).join('\n')
}

function listOf(answer: Answer): readonly string[] {
  if (answer === null) return []
  return typeof answer === 'string' ? (answer === '' ? [] : [answer]) : answer
}
