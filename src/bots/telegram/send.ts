import { type Api, InputFile, InputMediaBuilder } from 'grammy'
import type { Bot } from '../kit/bot.ts'
import type { Place } from '../kit/incoming.ts'
import { type Failure, failureOf } from './outcomes.ts'
import type { Abilities, Rendered } from './render-view.ts'

/** What sending needs: the Bot API, the bytes of pictures, and what the bot is set up for. */
export type Sender = { api: Api; pictureJpeg: Bot['pictureJpeg']; abilities: () => Abilities }

/** An edit that did not change the message, and why. */
type NotEdited = Exclude<Failure, { kind: 'unchanged' }>

const PICTURE_NAME = 'pictures.jpg'

/** Sends a new message. @throws GrammyError, HttpError. */
export async function sendNew(
  sender: Sender,
  chatId: string,
  rendered: Rendered,
  options: { quiet?: boolean } = {},
): Promise<Place> {
  const common = {
    ...(rendered.keyboard.length > 0 ? { reply_markup: { inline_keyboard: rendered.keyboard } } : {}),
    ...(rendered.protect ? { protect_content: true } : {}),
    ...(options.quiet === true ? { disable_notification: true } : {}),
  }
  const message =
    rendered.photo === null
      ? await sender.api.sendMessage(chatId, rendered.text, { ...common, ...textOptions(rendered) })
      : await sender.api.sendPhoto(chatId, await photoFile(sender, rendered.photo), {
          ...common,
          caption: rendered.text,
          caption_entities: rendered.entities,
        })
  return { chatId: String(message.chat.id), messageId: String(message.message_id) }
}

/**
 * Edits a message in place: a text stays a text or becomes a photo; a photo becomes another photo. `null` is
 * success, and so is a message that looks like that already.
 * @throws what is not from Telegram.
 */
export async function editInPlace(
  sender: Sender,
  place: Place,
  rendered: Rendered,
): Promise<NotEdited | null> {
  const [chatId, messageId] = [place.chatId, Number(place.messageId)]
  const keyboard = { reply_markup: { inline_keyboard: rendered.keyboard } }
  return notEdited(async () => {
    if (rendered.photo === null) {
      const options = { ...keyboard, ...textOptions(rendered) }
      return sender.api.editMessageText(chatId, messageId, rendered.text, options)
    }
    const media = InputMediaBuilder.photo(await photoFile(sender, rendered.photo), {
      caption: rendered.text,
      caption_entities: rendered.entities,
    })
    return sender.api.editMessageMedia(chatId, messageId, media, keyboard)
  })
}

/** Edits what stands under a photo; the photo stays. */
export async function editCaption(
  sender: Sender,
  place: Place,
  rendered: Rendered,
): Promise<NotEdited | null> {
  return notEdited(() =>
    sender.api.editMessageCaption(place.chatId, Number(place.messageId), {
      caption: rendered.text,
      caption_entities: rendered.entities,
      reply_markup: { inline_keyboard: rendered.keyboard },
    }),
  )
}

/**
 * Takes a message away. One older than 48 hours cannot be deleted: it loses its buttons. Whatever Telegram says
 * about that is fine, because what replaces the message already stands.
 */
export async function retire(sender: Sender, place: Place): Promise<void> {
  const [chatId, messageId] = [place.chatId, Number(place.messageId)]
  try {
    await sender.api.deleteMessage(chatId, messageId)
  } catch {
    await notEdited(() => sender.api.editMessageReplyMarkup(chatId, messageId))
  }
}

/** Where a message stands now, and the place that no longer shows anything. */
export type Shown = { place: Place; left: Place | null }

/** How a message is to appear. `replace`: at the place of that one, which cannot simply be edited. */
export type Spot = { kind: 'new' } | { kind: 'edit' | 'move' | 'replace'; place: Place }

/** Shows a message where it belongs. @throws GrammyError for what Telegram refuses, and faults of ours. */
export async function show(sender: Sender, chatId: string, rendered: Rendered, spot: Spot): Promise<Shown> {
  if (spot.kind === 'new') return { place: await sendNew(sender, chatId, rendered), left: null }
  if (spot.kind === 'edit') {
    const problem = await editInPlace(sender, spot.place, rendered)
    if (problem === null) return { place: spot.place, left: null }
    if (problem.kind !== 'gone' && problem.kind !== 'has-photo') throw new NotShown(problem)
    if (problem.kind === 'gone') return { place: await sendNew(sender, chatId, rendered), left: spot.place }
  }
  const place = await sendNew(sender, chatId, rendered)
  await retire(sender, spot.place)
  return { place, left: spot.place }
}

/** A message could not be shown, for a reason of Telegram's. */
export class NotShown extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind === 'rejected' ? failure.reason : failure.kind)
    this.failure = failure
  }
}

async function notEdited(edit: () => Promise<unknown>): Promise<NotEdited | null> {
  try {
    await edit()
    return null
  } catch (error) {
    const failure = failureOf(error)
    if (failure === null) throw error
    return failure.kind === 'unchanged' ? null : failure
  }
}

function textOptions(rendered: Rendered) {
  return { entities: rendered.entities, link_preview_options: { is_disabled: true } }
}

async function photoFile(sender: Sender, photo: NonNullable<Rendered['photo']>): Promise<InputFile> {
  return new InputFile(await sender.pictureJpeg(photo.pictures, photo.shown), PICTURE_NAME)
}
