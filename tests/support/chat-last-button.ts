import { beginJob, jobAnswers, WORDS_ONLY } from './chat-job.ts'
import { beginOrder, NEEDS, offerIn, orderAnswers } from './chat-order.ts'
import type { ChatPerson } from './chat-script.ts'
import { ANY, w } from './chat-words.ts'
import type { World } from './world.ts'

/** Something that costs money: up to its last button, and how often it was done, by what is there then. */
export type Costly = {
  last: string
  fill: (world: World, person: ChatPerson) => Promise<void>
  count: (world: World) => Promise<number>
}

/** An order of $12. */
export const AN_ORDER: Costly = {
  last: w('order-place-send', { amount: '$12.00' }),
  async fill(world, person) {
    await offerIn(world, await world.join(person.platform, 'Sally'))
    await beginOrder(person)
    await person.answer(orderAnswers('SERVICE', NEEDS))
  },
  count: (world) => world.store.db.order.count(),
}

/** A job of $1.375. */
export const A_JOB: Costly = {
  last: w('post-send', { total: ANY }),
  async fill(_world, person) {
    await beginJob(person, WORDS_ONLY)
    await person.answer(jobAnswers(WORDS_ONLY))
  },
  count: (world) => world.store.db.campaign.count({ where: { title: 'Try our app' } }),
}
