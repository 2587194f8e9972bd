import { doJob, NEW_PROOF, SENT_AGAIN, SENT_BACK } from './chat-job.ts'
import type { ChatPerson, PersonFile } from './chat-script.ts'
import { ANY, w } from './chat-words.ts'
import type { World } from './world.ts'

/** A worker does a job of words only, answers the correction with "My proof stands", and is refused for good. */
export async function refuseFinally(world: World, employer: ChatPerson, worker: ChatPerson): Promise<void> {
  await doJob(worker)
  await world.settle()
  await employer.tap(w('button-ask-correction'), NEW_PROOF)
  await employer.answer({ [w('correction-reason')]: 'Which colours?' })
  await world.settle()
  await worker.tap(w('button-proof-stands'), SENT_BACK)
  await world.settle()
  await employer.tap(w('button-reject-finally'), SENT_AGAIN)
  await employer.answer({ [w('reject-reason')]: 'It says nothing about the app.' })
  await employer.tap(w('button-reject-finally'))
  await world.settle()
}

/** Contests the newest final verdict, from its notice. */
export async function contestVerdict(
  world: World,
  worker: ChatPerson,
  words: string,
  pictures: PersonFile[] | null = null,
): Promise<void> {
  await worker.tap(w('button-contest'), w('contest-until', { due: ANY }))
  await worker.answer({ [w('contest-words')]: words, [w('contest-pictures')]: pictures })
  await worker.tap(w('contest-send'))
  await world.settle()
}

/** An operator opens the first contest of the queue and takes it. */
export async function takeContest(operator: ChatPerson, count = 1): Promise<void> {
  await operator.command('admin')
  await operator.tap(w('button-contests', { count }))
  await operator.tap('Try our app')
  await operator.tap(w('button-take-case'))
}

/** The operator who holds a contest decides it. */
export async function decideContest(
  world: World,
  operator: ChatPerson,
  outcome: 'won' | 'lost',
  reason: string,
): Promise<void> {
  await operator.tap(w(outcome === 'won' ? 'button-worker-right' : 'button-employer-right'))
  await operator.answer({ [w('decide-reason')]: reason })
  await operator.tap(w('decide-send', { outcome }))
  await world.settle()
}
