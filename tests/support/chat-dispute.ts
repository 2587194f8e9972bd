import type { ChatPerson, PersonFile } from './chat-script.ts'
import { w } from './chat-words.ts'
import type { World } from './world.ts'

/** Opens a dispute from the order's card, the newest message that says `on`. */
export async function argue(
  world: World,
  by: ChatPerson,
  words: string,
  files: PersonFile[] | null = null,
  on?: string,
): Promise<void> {
  await by.tap(w('button-order-dispute'), on)
  await by.answer({ [w('dispute-form-words')]: words, [w('dispute-files')]: files })
  await by.tap(w('dispute-send'))
  await world.settle()
}

/** Adds a statement, from the newest message about the dispute that says `on`. */
export async function addStatement(
  world: World,
  by: ChatPerson,
  words: string,
  files: PersonFile[] | null = null,
  on?: string,
): Promise<void> {
  await by.tap(w('button-dispute-statement'), on)
  await by.answer({ [w('dispute-statement-words')]: words, [w('dispute-files')]: files })
  await by.tap(w('dispute-statement-send'))
  await world.settle()
}

/** An operator opens the first dispute of the queue and takes it. */
export async function takeDispute(operator: ChatPerson, title: string, count = 1): Promise<void> {
  await operator.command('admin')
  await operator.tap(w('button-disputes', { count }))
  await operator.tap(title)
  await operator.tap(w('button-take-case'))
}

/** The operator who holds a dispute shares the price, up to the last button. */
export async function shareIn(operator: ChatPerson, amount: string, reason: string): Promise<void> {
  await operator.tap(w('button-decide-dispute'))
  await operator.answer({ [w('dispute-decide-amount')]: amount, [w('decide-reason')]: reason })
}
