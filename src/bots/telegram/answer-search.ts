import type { InlineQueryResult } from 'grammy/types'
import type { Bot, Found } from '../kit/bot.ts'
import type { Person } from '../kit/incoming.ts'
import { clip } from './fit.ts'
import { buttonLabel } from './keyboard.ts'
import { limits } from './limits.ts'
import { renderView } from './render-view.ts'
import type { Sender } from './send.ts'

/** Jobs come and go, and what is found is for one person: Telegram may keep it for this long, for them alone. */
const KEPT_SECONDS = 5

/**
 * Answers who typed `@bot words` in any chat. An answer that comes too late is refused, and the next letter asks
 * again.
 * @throws whatever the product throws, GrammyError, HttpError.
 */
export async function answerSearch(
  sender: Sender,
  bot: Bot,
  asked: { person: Person; queryId: string; typed: string },
): Promise<void> {
  const { found, more } = await bot.search(asked.person, asked.typed)
  await sender.api.answerInlineQuery(asked.queryId, found.slice(0, limits.inlineResults).map(resultOf), {
    cache_time: KEPT_SECONDS,
    is_personal: true,
    button: { text: buttonLabel(more), start_parameter: 'search' },
  })
}

function resultOf({ id, title, hint, view }: Found): InlineQueryResult {
  const { text, entities, keyboard } = renderView(view)
  return {
    type: 'article',
    id,
    title: buttonLabel(title),
    description: clip(hint, limits.inlineDescription),
    input_message_content: { message_text: text, entities, link_preview_options: { is_disabled: true } },
    reply_markup: { inline_keyboard: keyboard },
  }
}
