/**
 * Draws the pictures of the README from the running sandbox:
 *   PORT=3200 DATA_DIR=$(mktemp -d) npm start            (one terminal)
 *   node --import tsx scripts/make-screenshots.mts http://127.0.0.1:3200/sandbox
 * It wants a sandbox nobody has used yet, and a Chromium (CHROMIUM names another than the system's).
 */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser } from '../tests/e2e/browser.ts'
import { fillJob, JOB, sendProof } from '../tests/e2e/job-story.ts'
import { onTelegram, showOnly } from '../tests/e2e/people.ts'

const room = new URL('../docs/screenshots/', import.meta.url)
const [address] = process.argv.slice(2)
if (!address) throw new Error('say where the sandbox is, for example http://127.0.0.1:3200/sandbox')

const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  await page.goto(address)
  await shoot(page, 'sandbox')
  await page.getByRole('button', { name: '?', exact: true }).click()
  await showOnly(page, ['Emma', 'Wale'])
  await (await onTelegram(page, 'Wale')).start()
  const emma = await fillJob(page)
  await shoot(page, 'posting-preview')
  await emma.press(/^Fund/)
  await emma.sees('Live')
  await sendProof(page, 'Wale', 3)
  await emma.sees(`New proof for "${JOB.title}"`)
  await shoot(page, 'review-card')
  await emma.press('Approve & pay $0.25')
  await emma.sees('Satisfied, $0.25 paid')
  await emma.press('★5')
  await emma.sees('You gave 5 of 5 stars.')
  const wale = page.getByRole('region', { name: /^Wale,/ })
  await wale.getByText('$0.25 is yours').waitFor()
  await wale.getByText('Satisfied, $0.25 paid').first().waitFor()
  await shoot(page, 'paid-receipt')
  await wale.getByRole('button', { name: 'Wallet' }).last().click()
  await wale.getByText('earned with').last().waitFor()
  await showOnly(page, ['Wale'])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await wale.scrollIntoViewIfNeeded()
  await shoot(page, 'phone-dark')
} finally {
  await browser.close()
}

/** Quiets what passes (toasts, the pointer), and keeps the file small. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.locator('#notes p').first().waitFor({ state: 'detached', timeout: 10_000 })
  await page.locator('.tg-toast:visible').first().waitFor({ state: 'hidden', timeout: 10_000 })
  // An event stream never lets the network be idle: the pictures themselves are waited for.
  await page.waitForFunction('[...document.images].every((image) => image.complete)')
  const picture = await page.screenshot()
  const file = fileURLToPath(new URL(`${name}.png`, room))
  const { size } = await sharp(picture).png({ palette: true, dither: 0, compressionLevel: 9 }).toFile(file)
  console.log(`${file} ${Math.round(size / 1024)} kB`)
}
