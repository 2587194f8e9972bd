import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { findChromium, openBrowser, openSandboxPage } from './browser.ts'
import { fillJob, skipWelcome } from './job-story.ts'
import { deliverLogo, orderLogo, payLogo, postLogo } from './market-stories.ts'
import {
  answerTicket,
  askSupport,
  exportData,
  freezeJob,
  freezeMember,
  linkAccounts,
  makeVoucher,
  payInvoice,
  payOut,
  redeem,
  seeFigures,
  takePayout,
  takeTicket,
  topUp,
  withdraw,
} from './money-stories.ts'
import { onDiscord, onTelegram } from './people.ts'
import { type RunningProduct, startSandboxProduct } from './start-product.ts'
import { fundJob } from './tool-stories.ts'

const hasChromium = findChromium() !== null
if (!hasChromium) {
  console.warn('!! no Chromium on this machine: the browser tests are SKIPPED')
  it.runIf(process.env['CI'])('CI has a Chromium', () => expect.fail('in CI no test may be skipped'))
}

describe.skipIf(!hasChromium)('money and the desk, clicked through in a browser', () => {
  let database: TestDatabase
  let product: RunningProduct
  let browser: Browser
  let page: Page
  let troubles: string[]

  beforeAll(async () => {
    database = await createTestDatabase()
    ;[product, browser] = await Promise.all([startSandboxProduct(database.url), openBrowser()])
    const size = { width: 1900, height: 1000 }
    ;({ page, troubles } = await openSandboxPage(browser, product.address, size))
  })
  afterEach(() => expect(troubles).toEqual([]))
  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
    await database?.drop()
  })

  it('money is paid in by Crypto Pay and is in the wallet', async () => {
    await (await onTelegram(page, 'Wale')).start()
    await topUp(page)
    await payInvoice(page)
  })

  it('a voucher made on Telegram is redeemed on Discord, once', async () => {
    const code = await makeVoucher(page)
    const emma = await redeem(page, code)
    await emma.sees('Wallet: $60.00')
    const dana = await onDiscord(page, 'Dana')
    await dana.commandWith('redeem', code)
    await dana.sees('Nothing was')
  })

  it('what was earned is withdrawn, and paid out at the desk', { timeout: 60_000 }, async () => {
    await postLogo(page)
    await orderLogo(page)
    await deliverLogo(page)
    await payLogo(page)
    await withdraw(page)
    await (await onTelegram(page, 'Olga')).start()
    await takePayout(page)
    await payOut(page)
  })

  it('Support answers a question with a picture', { timeout: 60_000 }, async () => {
    await askSupport(page)
    await takeTicket(page)
    await answerTicket(page)
  })

  it('a job and a member are frozen, and everybody concerned reads why', { timeout: 60_000 }, async () => {
    await fundJob(await fillJob(page))
    const wale = await onTelegram(page, 'Wale')
    await wale.command('jobs')
    await skipWelcome(wale)
    await wale.press('1')
    await wale.press('Start')
    await wale.sees('Your slot')
    await freezeJob(page)
    await wale.sees('Your work on it stands still')
    await (await onDiscord(page, 'Emma')).sees('An operator has frozen your job')
    await freezeMember(page)
  })

  it('the figures are drawn, two accounts become one, and everything kept is there as a file', {
    timeout: 60_000,
  }, async () => {
    const olga = await seeFigures(page)
    await olga.sees('Paid in: $25.00')
    const dana = await linkAccounts(page)
    await dana.command('wallet')
    await dana.sees('Wallet: $15.00')
    expect(await exportData(page)).toContain('PP-2026-1123')
  })

  it('the books balance at the end', async () => {
    const answer = await page.request.get(`${product.address}/audit`)
    expect(await answer.json()).toEqual({ ok: true, problems: [] })
  })
})
