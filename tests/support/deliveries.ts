import type { DeliverySource } from '../../src/bots/delivery-source.ts'
import type { EditOutcome, SendOutcome } from '../../src/bots/kit/messenger.ts'
import type { Text } from '../../src/bots/kit/span.ts'
import type { View } from '../../src/bots/kit/view.ts'
import { words } from '../../src/bots/text/say.ts'
import type { Domain } from '../../src/domain/kit/use-case.ts'

export type Delivered = { to: string; nonce: string; words: string; view: View; edits: number }

/**
 * A chat platform of which only what arrives is looked at. It can be told to answer otherwise, once: `before` runs
 * before a message is taken, `after` when it stands and its sender does not know yet.
 */
export function createDeliveries(domain: Domain) {
  const messages: Delivered[] = []
  let before: (() => Promise<SendOutcome | EditOutcome | void>) | null = null
  let after: (() => Promise<void>) | null = null
  let edits = 0

  async function once(which: 'before' | 'after') {
    const run = which === 'before' ? before : after
    if (which === 'before') before = null
    else after = null
    return run?.()
  }

  const source = (of: Domain = domain): DeliverySource => ({
    domain: of,
    rolesOf: () => [],
    botLink: null,
    cryptoPay: null,
    boardLink: () => '',
    visitLink: () => '',
    documentBytes: async () => new Uint8Array(),
    onReachable: () => {},
    log: { warn: () => {} },
    messengers: {
      telegram: {
        async send(to, view, { nonce }) {
          const other = await once('before')
          if (other) return other as SendOutcome
          // Discord drops the second send of one nonce; so does this.
          const known = messages.findIndex((one) => one.nonce === nonce)
          const place =
            known >= 0 ? known : messages.push({ to, nonce, words: wordsOf(view), view, edits: 0 }) - 1
          await once('after')
          return { kind: 'sent', place: { chatId: to, messageId: String(place) } }
        },
        async edit({ messageId }, view) {
          const other = await once('before')
          if (other) return other as EditOutcome
          const found = messages[Number(messageId)]
          if (!found) return { kind: 'gone' }
          Object.assign(found, { view, words: wordsOf(view), edits: found.edits + 1 })
          edits += 1
          await once('after')
          return { kind: 'edited' }
        },
      },
    },
  })

  return {
    messages,
    source,
    get edits() {
      return edits
    },
    /** What stands in the chat of this member. */
    async of(member: { memberId: string }): Promise<Delivered[]> {
      const identity = await domain.store.db.identity.findFirstOrThrow({
        where: { memberId: member.memberId },
      })
      return messages.filter(({ to }) => to === identity.platformUserId)
    },
    beforeNext: (run: NonNullable<typeof before>) => {
      before = run
    },
    afterNext: (run: NonNullable<typeof after>) => {
      after = run
    },
  }
}

function wordsOf(view: View): string {
  const texts = view.blocks.flatMap((block): Text[] =>
    'text' in block && Array.isArray(block.text) ? [block.text] : [],
  )
  return texts.map(words).join('\n')
}
