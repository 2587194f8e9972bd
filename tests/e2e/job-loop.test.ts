import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/runtime/database.ts'
import { CAST } from '../../src/sandbox/cast.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { findChromium, openBrowser, openSandboxPage } from './browser.ts'
import { fillJob, JOB, sendProof } from './job-story.ts'
import { onDiscord, onTelegram } from './people.ts'
import { type RunningProduct, startSandboxProduct } from './start-product.ts'

const hasChromium = findChromium() !== null
if (!hasChromium) {
  console.warn('!! no Chromium on this machine: the browser tests are SKIPPED')
  it.runIf(process.env['CI'])('CI has a Chromium', () => expect.fail('in CI no test may be skipped'))
}

describe.skipIf(!hasChromium)('the job loop, clicked through in a browser', () => {
  let database: TestDatabase
  let product: RunningProduct
  let browser: Browser
  let page: Page
  let troubles: string[]

  beforeAll(async () => {
    database = await createTestDatabase()
    ;[product, browser] = await Promise.all([startSandboxProduct(database.url), openBrowser()])
    const size = { width: 1500, height: 950 }
    ;({ page, troubles } = await openSandboxPage(browser, product.address, size))
  })
  afterEach(() => expect(troubles).toEqual([]))
  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
    await database?.drop()
  })

  it('says on the page which queue is live and that the books balance', async () => {
    await page.getByText(/^Queue: (BullMQ on Redis|in-process)/).waitFor()
    await page.getByRole('button', { name: 'Books balance ✓' }).click()
    await page.getByText('Every amount agrees with its history.').waitFor()
  })

  it('the steps above the chats do what they say', async () => {
    const steps = page.locator('#steps')
    await steps.getByRole('button', { name: '/post' }).click()
    const emma = await onDiscord(page, 'Emma')
    await emma.sees('Who is it for?')
    await steps.getByRole('button', { name: 'Wendy' }).click()
    await page.getByRole('region', { name: /^Wendy,/ }).waitFor()
  })

  it('Emma posts a job and funds it', async () => {
    const emma = await fillJob(page)
    await emma.press('Fund $2.75 and publish')
    await emma.sees('nobody has started yet')
    expect(await balances('Emma')).toEqual({ cash: 0n, wallet: 47_250_000n })
  })

  it('Wale does it with sample screenshots, Emma approves, and he is paid at once', async () => {
    const wale = await sendProof(page, 'Wale', 3)
    const emma = await onDiscord(page, 'Emma')
    await emma.sees(`New proof for "${JOB.title}"`)
    expect(await balances('Wale')).toEqual({ cash: 0n, wallet: 0n })

    await emma.press('Approve & pay $0.25')
    await emma.sees('Satisfied, $0.25 paid')
    expect(await balances('Wale')).toEqual({ cash: 250_000n, wallet: 0n })
    await wale.sees('$0.25 is yours')
  })

  it('she adds stars and feedback, and he reads them', async () => {
    const emma = await onDiscord(page, 'Emma')
    await emma.press('★5')
    await emma.sees('★★★★★ You gave 5 of 5 stars.')
    await emma.press('Write feedback')
    await emma.fill({ 'What would you like to tell the worker?': 'Quick and exact.' })
    const wale = await onTelegram(page, 'Wale')
    await wale.sees('Quick and exact.')
    await wale.press('Wallet')
    await wale.sees('earned with')
  })

  it('a proof nobody looks at is paid by the system seven days later', async () => {
    const wendy = await sendProof(page, 'Wendy', 1)
    expect(await balances('Wendy')).toEqual({ cash: 0n, wallet: 0n })

    await page.getByRole('group', { name: /clock/ }).getByRole('button', { name: '+7 days' }).click()
    await wendy.sees('was approved automatically')
    expect(await balances('Wendy')).toEqual({ cash: 250_000n, wallet: 0n })
    expect(await balances('Emma')).toEqual({ cash: 0n, wallet: 47_250_000n })
  })

  it('the books balance at the end', async () => {
    const answer = await page.request.get(`${product.address}/audit`)
    expect(await answer.json()).toEqual({ ok: true, problems: [] })
  })

  /** What the database says somebody has, in micro-dollars. */
  async function balances(name: string): Promise<{ cash: bigint; wallet: bigint }> {
    const { pool, close } = openDatabase(database.url)
    try {
      const { rows } = await pool.query(
        'SELECT cash_micros, wallet_micros FROM v_balances WHERE platform_user_id = $1',
        [CAST.find((member) => member.name === name)?.id],
      )
      return { cash: BigInt(rows[0]?.cash_micros ?? 0), wallet: BigInt(rows[0]?.wallet_micros ?? 0) }
    } finally {
      await close()
    }
  }
})
