/**
 * Draws the README's pictures of the market, of money and of the desk from the running sandbox:
 *   PORT=3200 DATA_DIR=$(mktemp -d) npm start            (one terminal)
 *   node --import tsx scripts/make-market-screenshots.mts http://127.0.0.1:3200/sandbox
 * It wants a sandbox nobody has used yet, and a Chromium (CHROMIUM names another than the system's).
 */
import type { Page } from 'playwright-core'
import { openBrowser } from '../tests/e2e/browser.ts'
import { openDesks, proposeAdjustment } from '../tests/e2e/desk-stories.ts'
import { fillJob, startNewest } from '../tests/e2e/job-story.ts'
import {
  deliverLogo,
  disputeCards,
  orderLogo,
  payLogo,
  postCards,
  postLogo,
  postSwap,
  reviseLogo,
  shareCards,
  takeDispute,
} from '../tests/e2e/market-stories.ts'
import {
  askSupport,
  freezeJob,
  makeVoucher,
  payInvoice,
  payOut,
  redeem,
  seeFigures,
  takePayout,
  takeTicket,
  topUp,
  withdraw,
} from '../tests/e2e/money-stories.ts'
import { onDiscord, onTelegram, showOnly } from '../tests/e2e/people.ts'
import { fundJob } from '../tests/e2e/tool-stories.ts'
import { shoot } from './shoot.mts'

const TWO = { width: 1280, height: 860 }
const THREE = { width: 1800, height: 860 }

const [address] = process.argv.slice(2)
if (!address) throw new Error('say where the sandbox is, for example http://127.0.0.1:3200/sandbox')

const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: TWO })
  page.setDefaultTimeout(15_000)
  await page.goto(address)
  await page.getByRole('button', { name: '?', exact: true }).click()
  await market(page)
  await dispute(page)
  await money(page)
  await desk(page)
} finally {
  await browser.close()
}

/** What is offered, and an order from the first press to the stars. */
async function market(page: Page): Promise<void> {
  await showOnly(page, ['Emma', 'Wendy'])
  await postCards(page)
  const wendy = await postSwap(page)
  await showOnly(page, ['Emma', 'Wale'])
  await (await onTelegram(page, 'Wale')).start()
  const wale = await postLogo(page)
  const emma = await onDiscord(page, 'Emma')
  await emma.commandWith('offers', '')
  await emma.sees('A logo for your shop')
  await showOnly(page, ['Emma', 'Wendy'])
  await wendy.command('offers')
  await wendy.sees(/ · yours/)
  await wendy.press('1')
  await wendy.sees('Order for $12.00')
  await shoot(page, 'offers-browse')
  await showOnly(page, ['Emma', 'Wale'])
  await orderLogo(page)
  await deliverLogo(page)
  await shoot(page, 'market-order')
  await reviseLogo(page)
  await payLogo(page)
  await wale.sees('You gave 4 of 5 stars.')
}

/** One dispute, seen by the buyer, the seller and the moderator. */
async function dispute(page: Page): Promise<void> {
  await showOnly(page, ['Emma', 'Wendy'])
  await disputeCards(page)
  await page.setViewportSize(THREE)
  await showOnly(page, ['Emma', 'Wendy', 'Olga'])
  await takeDispute(page)
  await shareCards(page)
  await shoot(page, 'market-dispute')
  await page.setViewportSize(TWO)
}

/** In by Crypto Pay, on as a voucher, out by PayPal. */
async function money(page: Page): Promise<void> {
  await showOnly(page, ['Emma', 'Wale'])
  const emma = await onDiscord(page, 'Emma')
  await topUp(page)
  await emma.command('wallet')
  await emma.sees('Is it all there?')
  await shoot(page, 'top-up')
  await payInvoice(page)
  await redeem(page, await makeVoucher(page))
  await shoot(page, 'voucher')
  await showOnly(page, ['Olga', 'Wale'])
  await withdraw(page)
  await takePayout(page)
  await shoot(page, 'withdrawal-and-desk')
  await payOut(page)
}

/** A question, the figures, a job that is frozen, and the desk of each role. */
async function desk(page: Page): Promise<void> {
  await showOnly(page, ['Olga', 'Wendy'])
  await askSupport(page)
  await takeTicket(page)
  await shoot(page, 'support-ticket')
  await showOnly(page, ['Olga', 'Wale'])
  await page.setViewportSize({ width: 1280, height: 1100 })
  await seeFigures(page)
  await shoot(page, 'operators-desk')
  await page.setViewportSize(THREE)
  await showOnly(page, ['Emma', 'Wale', 'Olga'])
  await fundJob(await fillJob(page))
  const wale = await startNewest(page)
  await freezeJob(page)
  await wale.sees('Your work on it stands still')
  await (await onDiscord(page, 'Emma')).sees('An operator has frozen your job')
  await shoot(page, 'freeze')
  await showOnly(page, ['Felix', 'Wendy'])
  await proposeAdjustment(page)
  await showOnly(page, ['Olga', 'Mona', 'Felix'])
  await openDesks(page)
  await shoot(page, 'desk-by-role')
}
