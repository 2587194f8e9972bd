import type { Answered, Bot, Standing } from '../kit/bot.ts'
import type { Entrance, Incoming, Person } from '../kit/incoming.ts'
import type { Reply } from '../kit/reply.ts'
import { plain } from '../kit/span.ts'
import { answerSearch } from './answer-search.ts'
import { sendBelow, takeKeyAway } from './below.ts'
import { clip } from './fit.ts'
import { limits } from './limits.ts'
import { describeError, type Failure, failureOf } from './outcomes.ts'
import type { By, Gesture, Pressed } from './read.ts'
import { renderAsk } from './render-ask.ts'
import { type Abilities, type Rendered, renderView } from './render-view.ts'
import { NotShown, type Sender, type Shown, type Spot, sendNew, show } from './send.ts'
import { type FileSource, takeRemoteDocument, takeRemotePicture } from './take-file.ts'

/** What the adapter needs of a logger. */
export type TelegramLog = Record<
  'debug' | 'info' | 'warn' | 'error',
  (fields: Record<string, unknown>, message: string) => void
>

export type Handler = {
  bot: Bot
  sender: Sender
  files: FileSource
  log: TelegramLog
  /** Whether an error means that the database is down, so that the update has to come again. */
  isOutage: (error: unknown) => boolean
  /** A short reference that stands in the log and in what the person sees. */
  newReference: () => string
}

const SEEN = [{ type: 'emoji' as const, emoji: '👀' as const }]

/**
 * Does what a person asked for and shows the answer.
 * @throws only while the database is down and nothing was done. Everything else ends here: in words for the
 * person, and in the log.
 */
export async function handleGesture(handler: Handler, gesture: Gesture, botUsername: string): Promise<void> {
  switch (gesture.kind) {
    case 'called-from-group':
      return pointToPrivateChat(handler, gesture.chatId, botUsername)
    case 'pressed-nothing':
      return acknowledge(handler, gesture.callbackId)
    case 'searched':
      return search(handler, gesture)
    case 'did':
      return react(handler, gesture.by, doingOf(gesture.incoming), async () =>
        entrance(gesture.by, gesture.incoming),
      )
    case 'pressed': {
      const incoming = { kind: 'press', data: gesture.data } as const
      const press: Doing = { kind: 'press', callbackId: gesture.callbackId, pressed: gesture.pressed }
      return react(handler, gesture.by, press, async () =>
        entrance(gesture.by, incoming, gesture.pressed?.place ?? null),
      )
    }
    case 'sent-picture':
      return receive(handler, gesture, async () => {
        const taken = await takeRemotePicture(handler.files, gesture.by.person, gesture.file)
        return { kind: 'pictures', taken: [taken] }
      })
    case 'sent-document':
      return receive(handler, gesture, () =>
        takeRemoteDocument(handler.files, gesture.by.person, gesture.file),
      )
    default:
      return gesture satisfies never
  }
}

/** Takes a file in and shows on its message that it was seen, beside the answer. */
async function receive(
  handler: Handler,
  { by, messageId }: { by: By; messageId: number },
  take: () => Promise<Incoming>,
): Promise<void> {
  let reaction = Promise.resolve()
  await react(handler, by, { kind: 'other' }, async () => {
    const incoming = await take()
    const isTaken = 'taken' in incoming && incoming.taken.some(({ ok }) => ok)
    if (isTaken) reaction = showSeen(handler, by, messageId)
    return entrance(by, incoming)
  })
  return reaction
}

/** Nothing depends on an answer to a search: the next letter asks again. */
async function search(handler: Handler, asked: Extract<Gesture, { kind: 'searched' }>): Promise<void> {
  try {
    await answerSearch(handler.sender, handler.bot, asked)
  } catch (error) {
    const level = failureOf(error) ? 'debug' : 'error'
    handler.log[level]({ problem: describeError(error) }, 'A search was not answered')
  }
}

/** What a person did, as far as it decides how the answer is shown. */
type Doing =
  | { kind: 'press'; callbackId: string; pressed: Pressed | null }
  /** Shared a phone number, with a key that now has to go. */
  | { kind: 'contact' }
  /** Left whatever was open, that key included. */
  | { kind: 'cancel' }
  | { kind: 'other' }

function doingOf(incoming: Incoming): Doing {
  if (incoming.kind === 'contact') return { kind: 'contact' }
  return { kind: incoming.kind === 'command' && incoming.name === 'cancel' ? 'cancel' : 'other' }
}

async function react(handler: Handler, by: By, doing: Doing, read: () => Promise<Entrance>): Promise<void> {
  const answered = await answerOrFault(handler, by, read)
  const reply = answered?.reply ?? { kind: 'nothing' }
  // The toast can tell what happened, but it does not wait for pictures to be drawn and sent.
  const acknowledged = doing.kind === 'press' ? acknowledge(handler, doing.callbackId, toastOf(reply)) : null
  await Promise.all([acknowledged, answered ? present(handler, by, doing, answered) : null])
}

async function answerOrFault(
  handler: Handler,
  by: By,
  read: () => Promise<Entrance>,
): Promise<Answered | null> {
  try {
    return await handler.bot.answer(await read())
  } catch (error) {
    if (handler.isOutage(error)) throw error
    const reference = handler.newReference()
    handler.log.error({ reference, key: by.key, problem: describeError(error) }, 'An answer failed')
    try {
      return { reply: await handler.bot.fault(by.person, reference), at: { kind: 'new' } }
    } catch (second) {
      handler.log.error({ reference, problem: describeError(second) }, 'The words for a fault failed too')
      return null
    }
  }
}

/** What a reply puts into the chat, or nothing. `isBare`: files alone, which need no message above them. */
type Message = { rendered: Rendered; standing: Standing; isBare?: boolean }

/** After the effect nothing may fail loudly any more: the update must not come again. */
async function present(handler: Handler, by: By, doing: Doing, answered: Answered): Promise<void> {
  try {
    await endKey(handler, by, doing, answered.reply)
    const message = messageOf(
      answered.reply,
      doing.kind === 'press' || doing.kind === 'contact',
      handler.sender.abilities(),
    )
    if (message === null) return
    const pressed = doing.kind === 'press' ? doing.pressed : null
    await showMessage(handler, by, message, spotOf(answered.at, message.rendered, pressed))
  } catch (error) {
    handler.log.error({ key: by.key, problem: describeError(error) }, 'An answer could not be shown')
  }
}

/** The message that takes the key away says the short word about what was shared. */
async function endKey(handler: Handler, by: By, doing: Doing, reply: Reply): Promise<void> {
  if (doing.kind !== 'contact' && doing.kind !== 'cancel') return
  const said = doing.kind === 'contact' ? (toastOf(reply) ?? '☎') : null
  await ordinary(handler, takeKeyAway(handler.sender, by.chatId, said))
}

function messageOf(reply: Reply, canToast: boolean, abilities: Abilities): Message | null {
  switch (reply.kind) {
    case 'screen': {
      const view = canToast
        ? reply.view
        : { ...reply.view, blocks: [...words(reply.toast), ...reply.view.blocks] }
      return {
        rendered: renderView(view, undefined, abilities),
        standing: { card: reply.view.card ?? null, draftId: null },
        isBare: view.blocks.every(({ kind }) => kind === 'file'),
      }
    }
    case 'ask': {
      const said = canToast || reply.toast === undefined ? [] : [plain(`${reply.toast}\n`)]
      const ask = { ...reply.ask, intro: [...said, ...reply.ask.intro] }
      return { rendered: renderAsk(ask), standing: { card: null, draftId: reply.ask.draftId } }
    }
    case 'toast':
      return canToast ? null : { rendered: renderView({ blocks: words(reply.text) }), standing: nothing }
    case 'nothing':
      return null
    default:
      return reply satisfies never
  }
}

const nothing: Standing = { card: null, draftId: null }

/** Only a press can have a toast: for everything else it is said in the chat. */
function words(toast: string | undefined) {
  return toast === undefined ? [] : [{ kind: 'text' as const, text: [plain(toast)] }]
}

function toastOf(reply: Reply): string | undefined {
  switch (reply.kind) {
    case 'screen':
    case 'ask':
      return reply.toast
    case 'toast':
      return reply.text
    case 'nothing':
      return undefined
    default:
      return reply satisfies never
  }
}

/** Protection is fixed when a message is sent, so what must be protected cannot move into an open message. */
function spotOf(at: Answered['at'], rendered: Rendered, pressed: Pressed | null): Spot {
  if (at.kind !== 'edit' || !rendered.protect || pressed?.isProtected !== false) return at
  return at.place.messageId === pressed.place.messageId ? { kind: 'replace', place: at.place } : at
}

async function showMessage(handler: Handler, by: By, message: Message, spot: Spot): Promise<void> {
  if (message.isBare) return sendBelowOrTell(handler, by, message.rendered)
  const shown = await showOrPlainest(handler, by, message.rendered, spot)
  if (shown === null) return
  if (shown.left) await handler.bot.standsAt(by.person, shown.left, nothing)
  await handler.bot.standsAt(by.person, shown.place, message.standing)
  await sendBelowOrTell(handler, by, message.rendered)
}

/** The message above promises what comes below, so who does not get it is told. */
async function sendBelowOrTell(handler: Handler, by: By, rendered: Rendered): Promise<void> {
  try {
    await sendBelow(handler.sender, by.chatId, rendered)
  } catch (error) {
    const reference = handler.newReference()
    handler.log.error(
      { reference, key: by.key, problem: describeError(error) },
      'What belongs below a message was not sent',
    )
    const reply = await handler.bot.fault(by.person, reference)
    const message = messageOf(reply, false, handler.sender.abilities())
    if (message) await sendNew(handler.sender, by.chatId, message.rendered)
  }
}

async function showOrPlainest(
  handler: Handler,
  by: By,
  rendered: Rendered,
  spot: Spot,
): Promise<Shown | null> {
  try {
    return await show(handler.sender, by.chatId, rendered, spot)
  } catch (error) {
    const failure: Failure | null = error instanceof NotShown ? error.failure : failureOf(error)
    if (failure?.kind === 'unreachable') return null
    handler.log.error(
      { key: by.key, problem: describeError(error) },
      'A message was not shown as it should be',
    )
    if (failure?.kind === 'later') return null
    return { place: await sendNew(handler.sender, by.chatId, plainest(rendered)), left: null }
  }
}

/** The same message without pictures and formats: less, but the person is not left without an answer. */
function plainest(rendered: Rendered): Rendered {
  return { ...rendered, text: rendered.text === '' ? '•' : rendered.text, entities: [], photo: null }
}

function entrance(by: By, incoming: Entrance['incoming'], place: Entrance['place'] = null): Entrance {
  return { person: by.person satisfies Person, key: by.key, incoming, place }
}

async function acknowledge(handler: Handler, callbackId: string, toast?: string): Promise<void> {
  const text = toast === undefined || toast === '' ? {} : { text: clip(toast, limits.toast) }
  await ordinary(handler, handler.sender.api.answerCallbackQuery(callbackId, text))
}

async function showSeen(handler: Handler, by: By, messageId: number): Promise<void> {
  await ordinary(handler, handler.sender.api.setMessageReaction(by.chatId, messageId, SEEN))
}

/** Says in a group where to find us. It is an address, so it needs no translation. */
async function pointToPrivateChat(handler: Handler, chatId: string, botUsername: string): Promise<void> {
  const url = `https://t.me/${botUsername}?start=hi`
  await ordinary(
    handler,
    handler.sender.api.sendMessage(chatId, `➡️ ${url}`, {
      link_preview_options: { is_disabled: true },
      reply_markup: { inline_keyboard: [[{ text: `@${botUsername}`, url }]] },
    }),
  )
}

/** A call whose failure changes nothing: "query is too old" when an update came late, a deleted message. */
async function ordinary(handler: Handler, call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    handler.log.debug({ problem: describeError(error) }, 'A small call to Telegram was refused')
  }
}
