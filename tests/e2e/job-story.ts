import type { Page } from 'playwright-core'
import { onDiscord, onTelegram } from './people.ts'

export type StoryJob = { title: string; instructions: string; screenshot?: string; question: string }

export const JOB = {
  title: 'Sign up and confirm your e-mail',
  instructions:
    '1. Open https://example.com/join\n2. Sign up with your e-mail\n3. Confirm the link in the mail\n4. Take a screenshot of the welcome page',
  screenshot: 'The welcome page after signing up',
  question: 'The name you signed up with',
} satisfies StoryJob

/** Emma, on Discord, fills in the whole form and stands before the preview with its cost. */
export async function fillJob(page: Page, job: StoryJob = JOB) {
  const emma = await onDiscord(page, 'Emma')
  await emma.command('post')
  await emma.sees('Who is it for?')
  await emma.pick('All countries')
  await emma.sees('What kind of work is it?')
  await emma.pick('Sign-ups')
  await fillWork(emma, job, '10')
  return emma
}

/** Both pages of the form about the work itself. */
export async function fillWork(emma: Awaited<ReturnType<typeof onDiscord>>, job: StoryJob, slots: string) {
  const { title, instructions, screenshot, question } = job
  await emma.fill(
    { Title: title, Instructions: instructions, ...(screenshot ? { Screenshots: screenshot } : {}) },
    ['Something else of this kind'],
  )
  await emma.press('Continue')
  await emma.fill({ Questions: question, Reward: '0.25', Slots: slots })
  await emma.sees(`All ${slots} slots`)
}

/** The first time somebody looks for work, two questions stand before the list. */
export async function skipWelcome(worker: Awaited<ReturnType<typeof onTelegram | typeof onDiscord>>) {
  await worker.sees('Find work · 1 of 2')
  await worker.press('Skip for now')
  await worker.sees('Find work · 2 of 2')
  await worker.press('Skip for now')
}

/** Somebody on Telegram finds the job, takes it, and sends three or one sample screenshots and a name. */
export async function sendProof(page: Page, name: string, pictures: 1 | 3) {
  const worker = await onTelegram(page, name)
  await worker.start()
  await worker.press('Find work')
  await skipWelcome(worker)
  await worker.sees(JOB.title)
  await worker.press('1')
  await worker.sees('What to send:')
  await worker.press('Start')
  return sendSamplesAndName(worker, pictures)
}

/** Wale, whose chat has begun, looks for work for the first time, and starts the newest job. */
export async function startNewest(page: Page) {
  const wale = await onTelegram(page, 'Wale')
  await wale.command('jobs')
  await skipWelcome(wale)
  await wale.press('1')
  await wale.press('Start')
  await wale.sees('Your slot')
  return wale
}

/** From the slot to the proof that waits: sample screenshots, a name, and the last look. */
export async function sendSamplesAndName(worker: Awaited<ReturnType<typeof onTelegram>>, pictures: 1 | 3) {
  await worker.sees('Your slot')
  await worker.press('Submit proof')
  await worker.sees('Step 1 of 2')
  await worker.sendSamples(pictures)
  await worker.sees(`${pictures}/3`)
  await worker.press('Done')
  await worker.sees('Step 2 of 2')
  await worker.say('Wale W.')
  await worker.sees('the work is your own')
  await worker.press('Submit')
  await worker.sees('Waiting for review')
  return worker
}
