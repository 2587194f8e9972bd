import { after, DAY_MS } from '../domain/kit/clock.ts'
import type { LastWord } from '../generated/prisma/client.ts'
import type { DeliverySource } from './delivery-source.ts'
import { withDigest } from './kit/view-digest.ts'
import { pickLocale, speak } from './text/say.ts'
import { leftView } from './views/erase-views.ts'

const BATCH = 20
/** A process that died while sending leaves it to others after this time; so does a platform that is too busy. */
const LEASE_MS = 30_000

/**
 * Tells an identity that is nobody's any more why: its other side erased or unlinked it. Whoever cannot be reached is
 * not told, and after a day nobody tries again. With the row goes the last trace of where to.
 */
export async function tellLastWords(source: DeliverySource): Promise<void> {
  const { store, clock } = source.domain
  for (;;) {
    const now = clock.now()
    const rows = await store.run({
      name: 'claim_last_words',
      text: `UPDATE last_word SET next_at = $2 WHERE id IN (SELECT id FROM last_word WHERE next_at <= $1
        ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) RETURNING id`,
      values: [now, after(now, LEASE_MS)],
    })
    if (rows.length === 0) return
    const ids = rows.map((row) => String(row['id']))
    for (const word of await store.db.lastWord.findMany({ where: { id: { in: ids } } })) {
      const isTold = await tell(source, word)
      if (isTold || after(word.at, DAY_MS) <= now)
        await store.db.lastWord.deleteMany({ where: { id: word.id } })
    }
  }
}

/** False when it should be tried again. */
async function tell(source: DeliverySource, word: LastWord): Promise<boolean> {
  const messenger = source.messengers[word.platform]
  if (!messenger) return false
  const locale = pickLocale(null, word.locale)
  const v = { say: speak(locale), locale, now: source.domain.clock.now() }
  const news = word.why === 'erased' ? v.say('last-word-erased') : []
  const view = withDigest(leftView(v, { how: word.why, at: word.at }, news))
  const outcome = await messenger.send(word.platformUserId, view, { quiet: false, nonce: word.id })
  if (outcome.kind === 'rejected') source.log.warn({ reason: outcome.reason }, 'a last word was refused')
  return outcome.kind !== 'later'
}
