import type { TelegramSandbox } from '../../src/sandbox/telegram/create-telegram-sandbox.ts'
import { bestLabel, type ChatPerson, type Given, type PersonFile } from './chat-script.ts'
import { w } from './chat-words.ts'
import type { testClock } from './domain.ts'

type Message = ReturnType<TelegramSandbox['chat']>[number]
type Delivered = { status: number }

export type TelegramPerson = ChatPerson & {
  platform: 'telegram'
  say(text: string): Promise<void>
  sendPictures(files: PersonFile[], how?: { album?: boolean; asDocument?: boolean }): Promise<void>
  /** Shares a phone number: their own by the key that asks for it, or, with `foreign`, somebody else's. */
  shareContact(phone: string, how?: { foreign: boolean }): Promise<void>
  /** The words of the keys where they type. */
  keys(): string[]
  /** The message that stands for what they did last. */
  current(): Message
  messages(): Message[]
}

const BETWEEN_GESTURES_MS = 1_000

/** A person on Telegram: types, presses, sends albums. */
export function telegramPerson(parts: {
  sandbox: TelegramSandbox
  clock: ReturnType<typeof testClock>
  id: string
  name: string
  /** Happens before everything this person does. */
  before: () => Promise<void>
}): TelegramPerson {
  const { sandbox, clock, name } = parts
  const id = Number(parts.id)
  sandbox.addPerson({ id, firstName: name, username: `p${id}`, languageCode: 'en' })
  const screens = new Set<number>()
  let current: number | null = null
  let toasts: string[] = []
  let forged = 0

  const messages = () => sandbox.chat(id).filter((message) => message.from === 'bot')

  async function gesture(run: () => Promise<Delivered>): Promise<void> {
    clock.advance(BETWEEN_GESTURES_MS)
    await parts.before()
    const before = new Map(messages().map((message) => [message.id, JSON.stringify(message)]))
    const toastsBefore = sandbox.toasts(id).length
    await run()
    toasts = sandbox
      .toasts(id)
      .slice(toastsBefore)
      .map((toast) => toast.text)
    const changed = messages().filter((message) => before.get(message.id) !== JSON.stringify(message))
    // Files arrive below the screen they belong to.
    const answers = changed.filter((message) => !message.document)
    const shown = answers.findLast((message) => !before.has(message.id)) ?? answers.at(-1)
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
      const data = buttonFor(message, label)
      if (data !== null) return { message, data }
    }
    return null
  }

  async function tap(label: string, on?: string): Promise<void> {
    const found = find(label, on)
    if (!found)
      throw new Error(`${name} sees no "${label}" on:\n${candidates(on).map(describe).join('\n---\n')}`)
    await gesture(() => sandbox.press(id, found.message.id, found.data))
  }

  async function say(text: string): Promise<void> {
    await gesture(() => sandbox.say(id, text))
  }

  async function sendPictures(
    files: PersonFile[],
    how: { album?: boolean; asDocument?: boolean } = {},
  ): Promise<void> {
    await gesture(() => sandbox.sendPhotos(id, files, { album: files.length > 1, ...how }))
  }

  async function give(value: Given): Promise<void> {
    if (value === null) return tap(w('form-skip'))
    if (typeof value !== 'string') {
      const isImage = ({ type }: PersonFile) => type.startsWith('image/')
      const [photos, documents] = [value.filter(isImage), value.filter((file) => !isImage(file))]
      if (photos.length > 0) await sendPictures(photos)
      if (documents.length > 0) await sendPictures(documents, { asDocument: true })
      return tap(w('form-done'))
    }
    const chip = bestLabel(labelled(currentMessage()), value)
    const isChip = chip !== undefined && chip.label.replace(/^• /, '') === value
    return isChip ? tap(value) : say(value)
  }

  const self: TelegramPerson = {
    platform: 'telegram',
    id: parts.id,
    name,
    command: (command, value) => say(value === undefined ? `/${command}` : `/${command} ${value}`),
    tap,
    canTap: (label, on) => find(label, on) !== null,
    async answer(values, upTo) {
      const left = new Map(Object.entries(values))
      while (left.size > 0) {
        const lines = currentMessage().text.split('\n')
        const label = [...left.keys()].find((one) => lines.includes(one))
        if (label === undefined) {
          throw new Error(
            `${name} is not asked for ${[...left.keys()].join(', ')}:\n${describe(currentMessage())}`,
          )
        }
        const value = left.get(label) ?? null
        left.delete(label)
        await give(value)
        if (label === upTo) return
      }
    },
    async forge(data) {
      const { id: message_id, date, text } = currentMessage()
      const chat = { id, type: 'private' as const, first_name: name }
      const from = { id, is_bot: false, first_name: name }
      const message = { message_id, date: Date.parse(date) / 1000, chat, text }
      forged += 1
      const callback_query = { id: `forged${forged}`, from, chat_instance: '1', data, message }
      await gesture(() => sandbox.rawUpdate({ update_id: 99_000 + id * 100 + forged, callback_query }))
      // A query that Telegram never made has no chat to show its toast over.
      const answer = sandbox.calls.findLast(({ params }) => params['callback_query_id'] === callback_query.id)
      return [answer?.params['text'] ?? '', self.screen()].join('\n')
    },
    say,
    sendPictures,
    async shareContact(phone, how) {
      if (how?.foreign) return gesture(() => sandbox.shareContact(id, phone, id + 1))
      await gesture(() => sandbox.pressKeyboard(id, w('button-share-phone'), phone))
    },
    keys: () =>
      sandbox
        .input(id)
        .keys.flat()
        .map(({ text }) => text),
    current: currentMessage,
    messages,
    screen: () => [...toasts, describe(currentMessage())].join('\n'),
    card(part) {
      const found = messages().findLast((message) => describe(message).includes(part))
      if (!found) throw new Error(`${name} has no message that says "${part}"`)
      return describe(found)
    },
    file() {
      const document = messages().findLast((message) => message.document)?.document
      const file = document && sandbox.file(document.fileId)
      if (!document || !file) throw new Error(`${name} got no file`)
      return { name: document.name, text: new TextDecoder().decode(file.bytes) }
    },
    notices: () =>
      messages()
        .filter((message) => !screens.has(message.id))
        .map(describe),
    failures: () =>
      sandbox.waiting(id).map((update) => `waits for ${name}: ${update.lastError ?? 'delivery'}`),
  }
  return self
}

function labelled(message: Message) {
  return message.buttons.flat().map(({ text, value }) => ({ label: text, value }))
}

/** The button with these words; else the number of the entry in a list that has them. */
function buttonFor(message: Message, label: string): string | null {
  const buttons = labelled(message)
  const button = bestLabel(buttons, label)
  if (button) return button.value
  const entry = message.text.split('\n').find((line) => /^\d+\. /.test(line) && line.includes(label))
  const number = entry?.slice(0, entry.indexOf('.'))
  return buttons.find((one) => one.label === number)?.value ?? null
}

function describe(message: Message): string {
  const rows = message.buttons.map((row) =>
    row.map(({ text, kind, value }) => (kind === 'copy' ? `[${text}] ${value}` : `[${text}]`)).join(' '),
  )
  const file = message.document ? `(${message.document.name})` : ''
  return [message.photo ? '(photo)' : '', file, message.text, ...rows]
    .filter((part) => part !== '')
    .join('\n')
}
