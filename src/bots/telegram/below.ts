import { InputFile } from 'grammy'
import { fileBytes, fileName } from '../kit/view-files.ts'
import type { ContactKey, Rendered } from './render-view.ts'
import type { Sender } from './send.ts'

/**
 * Sends what cannot stand in a message itself, below it: the key that shares a phone number, and files as
 * documents.
 * @throws GrammyError, HttpError.
 */
export async function sendBelow(
  sender: Sender,
  chatId: string,
  { contact, files, protect }: Pick<Rendered, 'contact' | 'files' | 'protect'>,
): Promise<void> {
  if (contact) await sendContactKey(sender, chatId, contact)
  for (const file of files) {
    const document = new InputFile(await fileBytes(file), fileName(file))
    await sender.api.sendDocument(chatId, document, {
      disable_notification: true,
      ...(protect ? { protect_content: true } : {}),
    })
  }
}

/** The second key is a command, so that the way out needs no words of its own to be understood. */
async function sendContactKey(sender: Sender, chatId: string, contact: ContactKey): Promise<void> {
  await sender.api.sendMessage(chatId, contact.text, {
    entities: contact.entities,
    reply_markup: {
      keyboard: [[{ text: contact.label, request_contact: true }], [{ text: '/cancel' }]],
      resize_keyboard: true,
      one_time_keyboard: true,
    },
  })
}

/**
 * Takes the key away. Only a message can do that, and it cannot have buttons: with words it stays, without it is
 * gone at once.
 * @throws GrammyError, HttpError.
 */
export async function takeKeyAway(sender: Sender, chatId: string, words: string | null): Promise<void> {
  const { message_id } = await sender.api.sendMessage(chatId, words ?? '⌨', {
    disable_notification: true,
    reply_markup: { remove_keyboard: true },
  })
  if (words === null) await sender.api.deleteMessage(chatId, message_id)
}
