import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { findChromium, openBrowser, openSandboxPage } from './browser.ts'
import { documentsBothWays } from './file-story.ts'
import { fillJob } from './job-story.ts'
import { onDiscord, onTelegram } from './people.ts'
import { type RunningProduct, startSandboxProduct } from './start-product.ts'
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
} from './tool-stories.ts'

const hasChromium = findChromium() !== null
if (!hasChromium) {
  console.warn('!! no Chromium on this machine: the browser tests are SKIPPED')
  it.runIf(process.env['CI'])('CI has a Chromium', () => expect.fail('in CI no test may be skipped'))
}

describe.skipIf(!hasChromium)('the tools of both sides, clicked through in a browser', () => {
  let database: TestDatabase
  let product: RunningProduct
  let browser: Browser
  let page: Page
  let troubles: string[]
  const shop = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the shop</h1>'),
  )

  beforeAll(async () => {
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    database = await createTestDatabase()
    ;[product, browser] = await Promise.all([
      startSandboxProduct(database.url),
      openBrowser(['shop.example']),
    ])
    const size = { width: 1900, height: 1000 }
    ;({ page, troubles } = await openSandboxPage(browser, product.address, size))
  })
  afterEach(() => expect(troubles).toEqual([]))
  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
    await database?.drop()
    await new Promise<void>((resolve) => {
      shop.close(() => resolve())
      shop.closeAllConnections()
    })
  })

  it('Wale finds a job by filters on Telegram, takes it, and is paid', async () => {
    await (await onTelegram(page, 'Wale')).start()
    const emma = await fillJob(page)
    await fundJob(emma)
    await postVisits(page, `http://shop.example:${(shop.address() as AddressInfo).port}/welcome`)
    const wale = await findByFilters(page)
    await takeFound(page)
    await emma.press('Approve & pay $0.25')
    await emma.sees('Satisfied, $0.25 paid')
    await wale.sees('$0.25 is yours')
  })

  it('Dana is paid for a visit the moment she goes on to the page', async () => {
    const { dana, link } = await askForLink(page)
    const visit = await browser.newPage()
    await visit.goto((await link.getAttribute('href')) ?? '')
    await visit.getByRole('button', { name: 'Go on to shop.example' }).click()
    await visit.getByRole('heading', { name: 'Welcome to the shop' }).waitFor()
    await visit.close()
    await dana.press('Was I paid?')
    await dana.sees('$0.005 is yours')
  })

  it('Emma hires Wale from Discord, he accepts on Telegram, and a wrong verdict is contested', async () => {
    await hireWale(page)
    await refuseWale(page)
    await contest(page)
  })

  it('a moderator decides the contest, and both are told', async () => {
    const olga = await takeContest(page)
    await olga.press('The worker is right')
    await olga.sees('Reason of the decision')
    await olga.say('The question was answered.')
    await olga.sees('✎ Reason of the decision')
    await olga.press('The worker is right')
    await (await onTelegram(page, 'Wale')).sees(/^Your contest about "For my testers" is won/)
    await (await onDiscord(page, 'Emma')).sees(/^The contest about "For my testers" went to the worker/)
  })

  it('Emma changes the text, adds slots, and exports what was sent', async () => {
    const emma = await onDiscord(page, 'Emma')
    await emma.command('campaigns')
    await emma.sees('My jobs')
    await emma.pane
      .locator('.dc-message')
      .last()
      .getByRole('button', { name: 'View', exact: true })
      .last()
      .click()
    await emma.press('Edit text')
    await emma.press('✎ Title')
    await emma.fill({ Title: 'Sign up and confirm it' })
    await emma.press('Save as version 2')
    await emma.sees('Saved. This is version 2 now.')
    await emma.press('Add slots')
    await emma.fill({ 'How many more?': '5' })
    await emma.press('Fund $1.375 and add')
    await emma.sees('14 of 15 left')
    await emma.press('Export as CSV')
    await emma.sees('1 row')
    const file = emma.pane.locator('a.dc-file').last()
    const csv = await page.request.get(new URL((await file.getAttribute('href')) ?? '', page.url()).href)
    expect(await csv.text()).toContain('Wale')
  })

  it('topics of messages are switched in one select on Discord', async () => {
    const emma = await onDiscord(page, 'Emma')
    await emma.command('settings')
    await emma.sees('Quiet hours:')
    await emma.press('Messages')
    await emma.sees('Which messages do you want?')
    await emma.pickMany(['Reminders', 'Progress of my jobs'])
    await emma.sees('Saved.')
    await emma.press('Settings')
    await emma.sees('2 topics off')
  })

  it('documents go from Discord to Telegram and back, and are there to save', {
    timeout: 60_000,
  }, async () => {
    const { asked, answered } = await documentsBothWays(page)
    for (const text of [asked, answered]) expect(text).toMatch(/^%PDF-[\s\S]*Sample document, number \d{6}/)
    expect(asked).not.toBe(answered)
  })

  it('the books balance at the end', async () => {
    const answer = await page.request.get(`${product.address}/audit`)
    expect(await answer.json()).toEqual({ ok: true, problems: [] })
  })
})
