import type { CampaignMode } from '../../src/generated/prisma/client.ts'
import type { ChatPerson, Given, PersonFile } from './chat-script.ts'
import { ANY, w } from './chat-words.ts'
import { screenshotPng } from './pictures.ts'

/** The button that pays for a job of 25 cents, and the notices that bring a card. */
export const PAY = w('button-approve', { amount: '$0.25' })
export const NEW_PROOF = w('notice-new-proof', { title: ANY })
export const SENT_AGAIN = w('notice-proof-again', { title: ANY })
export const SENT_BACK = w('notice-correction-asked', { title: ANY })

/** The words of a job that the scripts post and find again. */
export type JobWords = {
  title?: string
  mode?: CampaignMode
  /** The first level of categories, picked from a list. */
  category?: string
  /** The second level, asked in the form. */
  kind?: string
  instructions?: string
  screenshots?: string | null
  links?: string | null
  texts?: string | null
  reward?: string
  slots?: string
  /** What only some modes ask for. */
  url?: string
  countries?: string
  group?: string
}

/** The form of a job, by the labels of its fields. */
export function jobAnswers(job: JobWords = {}): Record<string, Given> {
  return {
    [w('post-kind')]: job.kind ?? w('post-kind-any'),
    [w('post-name')]: job.title ?? 'Try our app',
    [w('post-instructions')]:
      job.instructions ?? 'Install the app, look around, and write what you think of it.',
    ...(job.mode === 'PAID_TO_CLICK'
      ? { [w('post-url')]: job.url ?? 'https://example.com/' }
      : proofAsked(job)),
    [w('post-reward')]: job.reward ?? '0.25',
    [w('post-slots')]: job.slots ?? '5',
    ...(job.countries === undefined ? {} : { [w('post-countries')]: job.countries }),
    ...(job.group === undefined ? {} : { [w('post-group')]: job.group }),
  }
}

function proofAsked(job: JobWords): Record<string, Given> {
  return {
    [w('post-screenshots')]: job.screenshots === undefined ? 'The finished sign-up page' : job.screenshots,
    [w('post-links')]: job.links === undefined ? 'Link to your profile' : job.links,
    [w('post-texts')]: job.texts === undefined ? 'What did you like?' : job.texts,
  }
}

/** Answers of a small job: one question, no pictures. */
export const WORDS_ONLY: JobWords = { screenshots: null, links: null }

/** Begins to post a job: from the menu to the first question of its form. */
export async function beginJob(employer: ChatPerson, job: JobWords = {}): Promise<void> {
  await employer.command('post')
  await employer.tap(w('post-mode', { mode: job.mode ?? 'INTERNATIONAL' }))
  await employer.tap(job.category ?? w('category-signup'))
}

/** Posts a job, from the menu to the last button. */
export async function postJob(employer: ChatPerson, job: JobWords = {}): Promise<void> {
  await beginJob(employer, job)
  await employer.answer(jobAnswers(job))
  await employer.tap(w('post-send', { total: ANY }))
}

/** Narrows the list of jobs. On Telegram a filter first opens its choices; `filter` is what its button says. */
export async function pickFilter(person: ChatPerson, filter: string, choice: string): Promise<void> {
  if (person.platform === 'telegram') await person.tap(`${filter} ▾`)
  await person.tap(choice)
}

/** Finds a job by its title and takes a slot. */
export async function takeJob(worker: ChatPerson, title = 'Try our app'): Promise<void> {
  await worker.command('jobs')
  await worker.tap(title)
  await worker.tap(w('button-start-job'))
}

/** Fills in the proof of a slot that was just taken, up to the summary. */
export async function fillProof(worker: ChatPerson, proof: Record<string, Given>): Promise<void> {
  await worker.tap(w('button-submit-proof'))
  await worker.answer(proof)
}

/** Takes a job of {@link WORDS_ONLY} and sends the proof. */
export async function doJob(
  worker: ChatPerson,
  title = 'Try our app',
  words = 'The colours.',
): Promise<void> {
  await takeJob(worker, title)
  await fillProof(worker, { 'What did you like?': words })
  await worker.tap(w('submit-send'))
}

/** Screenshots as a person has them on their phone; the same label gives the same pixels. */
export async function screenshots(count: number, label = 'shot'): Promise<PersonFile[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, n) => ({
      name: `${label}-${n}.png`,
      bytes: new Uint8Array(await screenshotPng(`${label}-${n}`)),
      type: 'image/png',
    })),
  )
}

/** The voucher code on a screen. */
export function voucherCode(screen: string): string {
  const code = /\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]\b/.exec(screen)?.[0]
  if (code === undefined) throw new Error(`no voucher code on:\n${screen}`)
  return code
}
