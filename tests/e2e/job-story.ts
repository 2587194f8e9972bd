import type { Page } from 'playwright-core'
import { onDiscord, onTelegram } from './people.ts'

export const JOB = {
  title: 'Sign up and confirm your e-mail',
  instructions:
    '1. Open https://example.com/join\n2. Sign up with your e-mail\n3. Confirm the link in the mail\n4. Take a screenshot of the welcome page',
  screenshot: 'The welcome page after signing up',
  question: 'The name you signed up with',
}

/** Emma, on Discord, fills in the whole form and stands before the preview with its cost. */
export async function fillJob(page: Page) {
  const emma = await onDiscord(page, 'Emma')
  await emma.command('post')
  await emma.sees('Who is it for?')
  await emma.pick('All countries')
  await emma.sees('What kind of work is it?')
  await emma.pick('Sign-ups')
  await emma.fill({ Title: JOB.title, Instructions: JOB.instructions, Screenshots: JOB.screenshot }, [
    'Something else of this kind',
  ])
  await emma.press('Continue')
  await emma.fill({ Questions: JOB.question, Reward: '0.25', Slots: '10' })
  await emma.sees('All 10 slots')
  return emma
}

/** Somebody on Telegram finds the job, takes it, and sends three or one sample screenshots and a name. */
export async function sendProof(page: Page, name: string, pictures: 1 | 3) {
  const worker = await onTelegram(page, name)
  await worker.start()
  await worker.press('Find work')
  await worker.sees('Find work · 1 of 2')
  await worker.press('Skip for now')
  await worker.sees('Find work · 2 of 2')
  await worker.press('Skip for now')
  await worker.sees(JOB.title)
  await worker.press('1')
  await worker.sees('What to send:')
  await worker.press('Start')
  await worker.sees('Your slot')
  await worker.press('Submit proof')
  await worker.sees('Step 1 of 2')
  await worker.sendSamples(pictures)
  await worker.sees(`${pictures}/3`)
  await worker.press('Done')
  await worker.sees('Step 2 of 2')
  await worker.say(`${name} W.`)
  await worker.sees('the work is your own')
  await worker.press('Submit')
  await worker.sees('Waiting for review')
  return worker
}
