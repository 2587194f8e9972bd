import { Pool } from 'undici'
import { press } from '../../src/bots/entries.ts'
import { encodePress } from '../../src/bots/kit/entry.ts'
import {
  type Bench,
  type Contender,
  type Figure,
  type Ground,
  loadOf,
  nth,
  onFreshCopy,
  refuseUnlessSameRows,
} from '../contender.ts'
import { keepInFlight } from '../load.ts'
import { withClient } from '../processor-time.ts'
import { startProductProcess } from '../product-process.ts'
import { startTelegramStandIn } from '../telegram-stand-in.ts'

/** The product's process has just started; in production it has run for days. */
const WARM_UP_SECONDS = 5

/** From Telegram's POST to our 200, which comes after the payment, the toast and the edited card. */
export const webhookPress: Contender = {
  name: 'webhook',
  title: 'approve press, webhook to reply',
  run: (bench) => onFreshCopy(bench, (ground) => pressButtons(bench, ground, 'web')),
}

export const webhookPressWithDelivery: Contender = {
  name: 'webhook-with-delivery',
  title: 'the same, one process also telling the workers',
  run: (bench) => onFreshCopy(bench, (ground) => pressButtons(bench, ground, 'all')),
}

async function pressButtons(bench: Bench, ground: Ground, role: 'web' | 'all'): Promise<Figure> {
  const telegram = await startTelegramStandIn()
  const product = await startProductProcess({
    databaseUrl: ground.url,
    telegramApiRoot: telegram.url,
    role,
  }).catch(async (error) => {
    await telegram.close()
    throw error
  })
  const http = new Pool(product.url, { connections: bench.options.inFlight })
  const headers = {
    'content-type': 'application/json',
    'x-telegram-bot-api-secret-token': product.webhookSecret,
  }
  try {
    const presses = await readPresses(ground)
    const readTime = () => withClient(bench.server.readTime(), product.pid)
    const load = await keepInFlight(
      { ...loadOf(bench), warmUpSeconds: WARM_UP_SECONDS, readTime },
      async (n) => {
        const body = JSON.stringify(updateOf(n, nth(presses, n)))
        const response = await http.request({ method: 'POST', path: '/webhooks/telegram', headers, body })
        await response.body.dump()
        if (response.statusCode !== 200) throw new Error(`the webhook answered ${response.statusCode}`)
      },
    )
    await refuseUnlessSameRows(ground)
    await refuseUnlessAnswered(ground, telegram.calls())
    return load
  } finally {
    await http.close()
    await product.stop()
    await telegram.close()
  }
}

type ButtonPress = { submissionId: string; userId: number; name: string }

async function readPresses({ database }: Ground): Promise<ButtonPress[]> {
  const { rows } = await database.pool.query(`
    SELECT t.submission_id, i.platform_user_id, i.display_name FROM bench_todo t
    JOIN identity i ON i.member_id = t.employer_id WHERE t.pool = 1 ORDER BY t.n`)
  return rows.map((row) => ({
    submissionId: String(row.submission_id),
    userId: Number(row.platform_user_id),
    name: String(row.display_name),
  }))
}

/** https://core.telegram.org/bots/api#callbackquery, the fields every press has. */
function updateOf(n: number, { submissionId, userId, name }: ButtonPress) {
  const from = { id: userId, is_bot: false, first_name: name, language_code: 'en' }
  const chat = { id: userId, type: 'private', first_name: name }
  return {
    update_id: n + 1,
    callback_query: {
      id: `${n + 1}`,
      from,
      chat_instance: '1',
      data: encodePress(press('approve', { submission: submissionId })),
      // Review cards are sent protected, so the card can be edited where it stands.
      message: { message_id: n + 1, date: 1_700_000_000, chat, has_protected_content: true },
    },
  }
}

/** Each press was acknowledged, and its card edited. */
async function refuseUnlessAnswered({ database }: Ground, calls: ReadonlyMap<string, number>): Promise<void> {
  const { rows } = await database.pool.query("SELECT count(*) AS n FROM submission WHERE state = 'SATISFIED'")
  const approved = Number(rows[0].n)
  for (const method of ['answerCallbackQuery', 'editMessageText']) {
    const count = calls.get(method) ?? 0
    if (count < approved) throw new Error(`${approved} presses, but ${count} × ${method}`)
  }
}
