/**
 * Draws the pictures of the README from the running sandbox:
 *   PORT=3200 DATA_DIR=$(mktemp -d) npm start            (one terminal)
 *   node --import tsx scripts/make-screenshots.mts http://127.0.0.1:3200/sandbox
 * It wants a sandbox nobody has used yet, and a Chromium (CHROMIUM names another than the system's).
 */
import type { Page } from 'playwright-core'
import { openBrowser } from '../tests/e2e/browser.ts'
import { fillJob } from '../tests/e2e/job-story.ts'
import { onDiscord, onTelegram, showOnly } from '../tests/e2e/people.ts'
import {
  askForLink,
  contest,
  findByFilters,
  fundJob,
  hireWale,
  postVisits,
  refuseWale,
  takeContest,
  takeFound,
} from '../tests/e2e/tool-stories.ts'
import { shoot } from './shoot.mts'

const [address] = process.argv.slice(2)
if (!address) throw new Error('say where the sandbox is, for example http://127.0.0.1:3200/sandbox')

const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  page.setDefaultTimeout(15_000)
  await page.goto(address)
  await shoot(page, 'sandbox')
  await page.getByRole('button', { name: '?', exact: true }).click()
  await jobLoop(page)
  await visits(page)
  await cases(page)
  await account(page)
} finally {
  await browser.close()
}

/** From the form to the receipt. */
async function jobLoop(page: Page): Promise<void> {
  await showOnly(page, ['Emma', 'Wale'])
  await (await onTelegram(page, 'Wale')).start()
  const emma = await fillJob(page)
  await shoot(page, 'posting-preview')
  await fundJob(emma)
  await postVisits(page, 'https://shop.example/welcome')
  const wale = await findByFilters(page)
  await emma.command('post')
  await emma.sees('Who is it for?')
  await shoot(page, 'find-work')
  await takeFound(page)
  await shoot(page, 'review-card')
  await emma.press('Approve & pay $0.25')
  await emma.sees('Satisfied, $0.25 paid')
  await emma.press('★5')
  await emma.sees('You gave 5 of 5 stars.')
  await wale.sees('$0.25 is yours')
  await shoot(page, 'paid-receipt')
}

/** Dana's personal link on Discord, Wendy's skills on Telegram. */
async function visits(page: Page): Promise<void> {
  await showOnly(page, ['Dana', 'Wendy'])
  const { dana } = await askForLink(page)
  const wendy = await onTelegram(page, 'Wendy')
  await wendy.start()
  await wendy.command('skills')
  await wendy.press('Sign-ups')
  await wendy.press('☐ Simple sign-up')
  await wendy.sees('Chosen: Simple sign-up')
  await dana.sees('The link ends')
  await shoot(page, 'personal-link')
}

/** Hiring, a job of one's own people, and a contest. */
async function cases(page: Page): Promise<void> {
  await showOnly(page, ['Emma', 'Wale'])
  await hireWale(page)
  await shoot(page, 'hiring')
  await refuseWale(page)
  await contest(page)
  await page.setViewportSize({ width: 1800, height: 860 })
  await showOnly(page, ['Emma', 'Wale', 'Olga'])
  await takeContest(page)
  await shoot(page, 'contest')
  await page.setViewportSize({ width: 1280, height: 860 })
}

/** What runs, and what is told: a job's progress, settings, alerts; the wallet on a phone in the dark. */
async function account(page: Page): Promise<void> {
  await showOnly(page, ['Emma', 'Wale'])
  const [emma, wale] = [await onDiscord(page, 'Emma'), await onTelegram(page, 'Wale')]
  await emma.command('campaigns')
  await emma.sees('My jobs')
  await emma.press('View')
  await emma.sees('Progress:')
  await wale.command('settings')
  await wale.press('Messages')
  await wale.sees('Which messages do you want?')
  await shoot(page, 'progress-and-settings')
  await wale.press('Settings')
  await wale.press('Job alerts')
  await wale.press('Switch on')
  await wale.sees('On: at most 1 message a day')
  await emma.command('hire')
  await emma.press('Search')
  await emma.sees('Search workers')
  await shoot(page, 'search-and-alerts')
  await showOnly(page, ['Wale'])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await wale.command('wallet')
  await wale.sees('Cash is what you earned.')
  await wale.pane.scrollIntoViewIfNeeded()
  await shoot(page, 'phone-dark')
}
