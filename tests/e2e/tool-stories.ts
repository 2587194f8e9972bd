import type { Locator, Page } from 'playwright-core'
import { fillWork, JOB, sendSamplesAndName, skipWelcome } from './job-story.ts'
import { onDiscord, onTelegram } from './people.ts'

const VISIT = { title: 'Look at our new shop', instructions: 'Open the page and look around for a moment.' }
const HIRED = {
  title: 'For my testers',
  instructions: 'Tell us what you think.',
  question: 'What did you like?',
}

/** Emma pays for the job whose preview she has open. */
export async function fundJob(emma: Awaited<ReturnType<typeof onDiscord>>): Promise<void> {
  await emma.press(/^Fund/)
  await emma.sees('nobody has started yet')
}

/** Emma posts a job that pays for visits to `shop`. */
export async function postVisits(page: Page, shop: string): Promise<void> {
  const emma = await onDiscord(page, 'Emma')
  await emma.command('post')
  await emma.sees('Who is it for?')
  await emma.pick('Paid to click')
  await emma.sees('What kind of work is it?')
  await emma.pick('Search & visit')
  await emma.fill(
    {
      Title: VISIT.title,
      Instructions: VISIT.instructions,
      'Address of the page': shop,
      Reward: '0.005',
    },
    ['Something else of this kind'],
  )
  await emma.press('Continue')
  await emma.fill({ Slots: '100' })
  await emma.press(/^Fund/)
  await emma.sees('Each visit is paid by itself')
}

/** Wale, whose chat has begun, narrows the list until one job is left. */
export async function findByFilters(page: Page) {
  const wale = await onTelegram(page, 'Wale')
  await wale.command('jobs')
  await skipWelcome(wale)
  await wale.sees(VISIT.title)
  await wale.press('Category ▾')
  await wale.press('Sign-ups')
  await goes(wale.pane.getByText(VISIT.title))
  await wale.press('Order and pay ▾')
  await wale.press('Best paid, from $0.10')
  await wale.sees(JOB.title)
  return wale
}

/** Wale takes what he found and sends his proof; it waits with Emma. */
export async function takeFound(page: Page): Promise<void> {
  const wale = await onTelegram(page, 'Wale')
  await wale.press('1')
  await wale.sees('What to send:')
  await wale.press('Start')
  await sendSamplesAndName(wale, 3)
  await (await onDiscord(page, 'Emma')).sees(`New proof for "${JOB.title}"`)
}

/** Dana, on Discord, asks for her link; answers with the button that leaves for it. */
export async function askForLink(page: Page) {
  const dana = await onDiscord(page, 'Dana')
  await dana.command('jobs')
  await skipWelcome(dana)
  await dana.sees(VISIT.title)
  await dana.press('Visit')
  await dana.sees('The link ends')
  return { dana, link: dana.pane.getByRole('link', { name: /^Go to/ }).last() }
}

/** Emma puts Wale into a group and posts a job for it; he accepts on Telegram. */
export async function hireWale(page: Page): Promise<void> {
  const emma = await onDiscord(page, 'Emma')
  await emma.command('hire')
  await emma.sees('Who worked for you')
  await emma.press('View')
  await emma.press('Add to a group')
  await emma.press('New group')
  await emma.fill({ 'Name of the group': 'My testers' })
  await emma.sees('In your groups')
  await emma.command('groups')
  await emma.sees('1 worker')
  await emma.press('View')
  await emma.press('Post a job for them')
  await emma.sees('What kind of work is it?')
  await emma.pick('Surveys')
  await fillWork(emma, HIRED, '3')
  await emma.press(/^Fund/)
  await emma.sees('1 · 0 accepted')
  const wale = await onTelegram(page, 'Wale')
  await wale.sees('You are invited to a job')
  await wale.press('Accept')
  await wale.sees('You accepted this invitation')
  await emma.sees('Wale accepted your invitation')
}

/** Wale does it in words, answers the correction with "My proof stands", and Emma refuses for good. */
export async function refuseWale(page: Page): Promise<void> {
  const [emma, wale] = [await onDiscord(page, 'Emma'), await onTelegram(page, 'Wale')]
  await wale.press('Start')
  await wale.press('Submit proof')
  await wale.sees(`Proof: ${HIRED.title}`)
  await wale.say('Everything was easy.')
  await wale.sees('the work is your own')
  await wale.press('Submit')
  await emma.sees(`New proof for "${HIRED.title}"`)
  await emma.press('Ask for a correction')
  await emma.fill({ 'What should be corrected?': 'Which part was easy?' })
  await wale.sees('was sent back for a correction')
  await wale.press('My proof stands')
  await emma.sees(`Sent again after your correction: "${HIRED.title}"`)
  await emma.press('Not satisfied, final')
  await emma.fill({ 'Why are you not satisfied?': 'It still says nothing about the app.' })
  await emma.sees('✎ Why are you not satisfied?')
  await emma.press('Not satisfied, final')
  await emma.sees('Your verdict is recorded.')
}

/** Wale contests, and both sides see the case. */
export async function contest(page: Page): Promise<void> {
  const wale = await onTelegram(page, 'Wale')
  await wale.sees('You were paid $0.25 all the same')
  await wale.press('Contest')
  await wale.sees('Step 1 of 2')
  await wale.say('I said what I liked, and that was the question.')
  await wale.sees('Step 2 of 2')
  await wale.press('Skip')
  await wale.press('Contest the verdict')
  await wale.sees('Waiting for a moderator')
  const emma = await onDiscord(page, 'Emma')
  await emma.sees('The worker contests your verdict')
}

/** Olga takes the contest from the desk. */
export async function takeContest(page: Page) {
  const olga = await onTelegram(page, 'Olga')
  await olga.start()
  await olga.command('admin')
  await olga.press('Contests (1)')
  await olga.press('1')
  await olga.press('Take this case')
  await olga.sees('The worker is right')
  return olga
}

/** Waits until nothing of the kind is left in the newest list. */
function goes(what: Locator): Promise<void> {
  return what.last().waitFor({ state: 'hidden' })
}
