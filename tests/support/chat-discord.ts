import type { DiscordSandbox } from '../../src/sandbox/discord/discord-sandbox.ts'
import { type FieldValue, type ModalField, modalFields } from '../../src/sandbox/discord/person-modals.ts'
import { allComponents, type Component } from '../../src/sandbox/discord/world.ts'
import { bestLabel, type ChatPerson, type Given } from './chat-script.ts'
import { w } from './chat-words.ts'
import type { testClock } from './domain.ts'

type Message = ReturnType<DiscordSandbox['chat']>[number]
type Gesture = Awaited<ReturnType<DiscordSandbox['press']>>

export type DiscordPerson = ChatPerson & {
  platform: 'discord'
  /** Runs a command from the menu on another person. */
  onPerson(command: string, other: ChatPerson): Promise<void>
  current(): Message
  messages(): Message[]
}

const BETWEEN_GESTURES_MS = 1_000

/** A person on Discord: runs slash commands, presses, picks, fills in modals. */
export function discordPerson(parts: {
  sandbox: DiscordSandbox
  clock: ReturnType<typeof testClock>
  id: string
  name: string
  /** Happens before everything this person does. */
  before: () => Promise<void>
}): DiscordPerson {
  const { sandbox, clock, id, name } = parts
  sandbox.addPerson({ id, username: `p${id}`, globalName: name })
  const screens = new Set<string>()
  let current: string | null = null
  let forged = 0

  const messages = () => sandbox.chat(id).filter((message) => !message.deleted)
  const look = (message: Message) => `${message.revision} ${message.thinking} ${message.text}`

  async function gesture(run: () => Promise<Gesture>): Promise<void> {
    clock.advance(BETWEEN_GESTURES_MS)
    await parts.before()
    const before = new Map(messages().map((message) => [message.id, look(message)]))
    const done = await run()
    await done.finished
    const changed = messages().filter((message) => before.get(message.id) !== look(message))
    const shown = changed.findLast((message) => !before.has(message.id)) ?? changed.at(-1)
    if (shown) current = shown.id
    for (const message of changed) screens.add(message.id)
  }

  function currentMessage(): Message {
    const found = messages().find((message) => message.id === current) ?? messages().at(-1)
    if (!found) throw new Error(`${name} sees nothing yet`)
    return found
  }

  function candidates(on: string | undefined): Message[] {
    if (on === undefined) return [currentMessage(), ...messages().slice(-1)]
    return messages()
      .toReversed()
      .filter((message) => describe(message).includes(on))
  }

  function find(label: string, on: string | undefined) {
    for (const message of candidates(on)) {
      const found = bestLabel(tappable(message), label)
      if (found) return { message, found }
    }
    return null
  }

  async function tap(label: string, on?: string): Promise<void> {
    if (sandbox.modal(id) !== null) {
      // Discord lets a person close a modal without telling anybody.
      sandbox.closeModal(id)
      if (label === w('form-cancel')) return
    }
    const target = find(label, on)
    if (!target)
      throw new Error(`${name} sees no "${label}" on:\n${candidates(on).map(describe).join('\n---\n')}`)
    const { message, found } = target
    await gesture(() =>
      found.select === null
        ? sandbox.press(id, message.id, found.value)
        : sandbox.select(id, message.id, found.select, pickedWith(message, found.select, found.value)),
    )
  }

  async function page(left: Map<string, Given>): Promise<void> {
    const modal = sandbox.modal(id)
    if (modal === null) throw new Error(`${name} has no form open:\n${describe(currentMessage())}`)
    const filled: Record<string, FieldValue> = {}
    for (const field of modalFields(modal.components)) {
      const label = [...left.keys()].find((one) => isLabelOf(one, field))
      if (label === undefined) continue
      filled[field.input.custom_id ?? ''] = valueFor(field, left.get(label) ?? null)
      left.delete(label)
    }
    if (Object.keys(filled).length === 0) {
      throw new Error(`${name} is not asked for ${[...left.keys()].join(', ')} but: ${formText()}`)
    }
    await gesture(() => sandbox.submitModal(id, filled))
  }

  function formText(): string {
    const modal = sandbox.modal(id)
    if (modal === null) return ''
    const fields = modalFields(modal.components).map(({ label, description, input }) =>
      [label, description ?? '', input.value ?? ''].filter((part) => part !== '').join(' · '),
    )
    const above = modal.components.flatMap((part) => (part.content ? [bare(part.content)] : []))
    return [modal.title, ...above, ...fields].join('\n')
  }

  return {
    platform: 'discord',
    id,
    name,
    async command(command, value) {
      const [option] = sandbox.visibleCommands(id).find((one) => one.name === command)?.options ?? []
      const options = value === undefined ? {} : { [option?.name ?? '?']: value }
      await gesture(() => sandbox.slash(id, command, options))
    },
    onPerson: (command, other) => gesture(() => sandbox.userCommand(id, command, other.id)),
    tap,
    canTap: (label, on) => find(label, on) !== null,
    async answer(values) {
      const left = new Map(Object.entries(values))
      while (left.size > 0) {
        if (sandbox.modal(id) === null) await tap(w('form-resume'))
        await page(left)
      }
    },
    async forge(data) {
      const last = sandbox.lastInteraction(id)
      forged += 1
      const answer = await sandbox.rawInteraction({
        ...last,
        id: `${BigInt(last?.id ?? 1) + BigInt(forged)}`,
        type: 3,
        message: { id: currentMessage().id, flags: 64 },
        data: { component_type: 2, custom_id: data },
      })
      return shownBy(answer.response)
    },
    current: currentMessage,
    messages,
    screen: () => (sandbox.modal(id) === null ? describe(currentMessage()) : formText()),
    card(part) {
      const found = messages().findLast((message) => describe(message).includes(part))
      if (!found) throw new Error(`${name} has no message that says "${part}"`)
      return describe(found)
    },
    file() {
      const found = messages()
        .flatMap((message) => message.attachments)
        .findLast((one) => !isPicture(one))
      if (!found) throw new Error(`${name} got no file`)
      return { name: found.filename, text: new TextDecoder().decode(found.bytes) }
    },
    notices: () =>
      messages()
        .filter((message) => !message.ephemeral && !screens.has(message.id))
        .map(describe),
    failures: () => sandbox.failures(id).map(({ text, reason }) => `${name} was told: ${text} (${reason})`),
  }
}

/** What a select sends: the option, or, where any number may be on, what was on with that one changed. */
function pickedWith(message: Message, select: string, value: string): string[] {
  const found = message.selects.find(({ customId }) => customId === select)
  if (!found || found.least > 0) return [value]
  const on = found.options.filter(({ selected }) => selected).map((option) => option.value)
  return on.includes(value) ? on.filter((one) => one !== value) : [...on, value]
}

/** Everything on a message that can be pressed or picked. */
function tappable(message: Message): { label: string; value: string; select: string | null }[] {
  const buttons = message.buttons.flatMap(({ label, customId, disabled }) =>
    customId === null || disabled ? [] : [{ label: label ?? '', value: customId, select: null }],
  )
  // A section's button says "View"; what it opens stands in the text beside it.
  const entries = allComponents(message.components).flatMap(
    ({ component: { type, accessory, components } }) =>
      type === 9 && accessory?.custom_id
        ? [{ label: bare(components?.[0]?.content ?? ''), value: accessory.custom_id, select: null }]
        : [],
  )
  const picks = message.selects.flatMap(({ customId, options }) =>
    options.map(({ label, value }) => ({ label, value, select: customId })),
  )
  return [...buttons, ...picks, ...entries]
}

/** The words of an answer that stands on no screen. */
export function shownBy(answer: unknown): string {
  const { components = [] } = (answer as { data?: { components?: Component[] } } | null)?.data ?? {}
  const texts = allComponents(components).flatMap(
    ({ component }) => component.content ?? component.label ?? [],
  )
  return bare(texts.join('\n'))
}

/** A label holds 45 characters, so a longer one is cut. */
function isLabelOf(label: string, field: ModalField): boolean {
  const shown = field.label
  return shown === label || (shown.endsWith('…') && label.startsWith(shown.slice(0, -1)))
}

function valueFor(field: ModalField, value: Given): FieldValue {
  if (value === null) return field.input.type === 19 ? [] : ''
  return value
}

function isPicture({ contentType }: Message['attachments'][number]): boolean {
  return contentType.startsWith('image/')
}

function describe(message: Message): string {
  const picks = message.selects.map(({ options, least }) =>
    options.map(({ label, selected }) => `[${least > 0 ? '' : selected ? '☑ ' : '☐ '}${label}]`).join(' '),
  )
  const pictures = message.attachments.filter(isPicture).length
  const photo = pictures > 0 ? `(${pictures} pictures)` : ''
  const files = message.attachments.filter((one) => !isPicture(one)).map(({ filename }) => `(${filename})`)
  return [photo, ...files, bare(message.text), ...picks].filter((part) => part !== '').join('\n')
}

/** Words as a reader sees them: without the marks of formatting. */
function bare(markdown: string): string {
  return markdown
    .replace(/^(?:> |-# |#{1,3} |>>> )+/gm, '')
    .replace(/\\([^\w\s])|\*\*|\u200b|```/g, (_, escaped: string | undefined) => escaped ?? '')
}
