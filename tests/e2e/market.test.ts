import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { findChromium, openBrowser, openSandboxPage } from './browser.ts'
import {
  deliverLogo,
  disputeCards,
  exchange,
  orderLogo,
  payLogo,
  postCards,
  postLogo,
  postSwap,
  reviseLogo,
  shareCards,
  takeDispute,
} from './market-stories.ts'
import { onDiscord, onTelegram } from './people.ts'
import { type RunningProduct, startSandboxProduct } from './start-product.ts'

const hasChromium = findChromium() !== null
if (!hasChromium) {
  console.warn('!! no Chromium on this machine: the browser tests are SKIPPED')
  it.runIf(process.env['CI'])('CI has a Chromium', () => expect.fail('in CI no test may be skipped'))
}

describe.skipIf(!hasChromium)('the market, clicked through in a browser', () => {
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

  it('an offer with a picture on Telegram is found by a search on Discord, and ordered', {
    timeout: 60_000,
  }, async () => {
    await (await onTelegram(page, 'Wale')).start()
    await postLogo(page)
    const emma = await orderLogo(page)
    await emma.command('wallet')
    await emma.sees('$38.00')
  })

  it('the order is delivered, revised, paid by one press, and both rate each other', {
    timeout: 60_000,
  }, async () => {
    await deliverLogo(page)
    await reviseLogo(page)
    await payLogo(page)
    const wale = await onTelegram(page, 'Wale')
    await wale.command('wallet')
    await wale.sees('Cash: $12.00')
  })

  it('a dispute is shared by a moderator, and both sides are told what is theirs', {
    timeout: 60_000,
  }, async () => {
    await postCards(page)
    await disputeCards(page)
    await takeDispute(page)
    await shareCards(page)
    await (await onTelegram(page, 'Wendy')).sees(/is decided: \$4\.00 is yours, and \$4\.00 went back/)
    await (await onDiscord(page, 'Emma')).sees(/is decided: \$4\.00 is back in your wallet/)
  })

  it('an exchange is over when both have delivered and both are content', {
    timeout: 60_000,
  }, async () => {
    await postSwap(page)
    await exchange(page)
  })

  it('the books balance at the end', async () => {
    const answer = await page.request.get(`${product.address}/audit`)
    expect(await answer.json()).toEqual({ ok: true, problems: [] })
  })
})
