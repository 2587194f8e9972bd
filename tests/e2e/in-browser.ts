import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { findChromium, openBrowser, openSandboxPage } from './browser.ts'
import { type RunningProduct, startSandboxProduct } from './start-product.ts'

/** Whether there is no Chromium: then the browser tests are skipped, and it is said. In CI that is a failure. */
export function hasNoChromium(): boolean {
  if (findChromium() !== null) return false
  console.warn('!! no Chromium on this machine: the browser tests are SKIPPED')
  it.runIf(process.env['CI'])('CI has a Chromium', () => expect.fail('in CI no test may be skipped'))
  return true
}

/** A story is many clicks, each of which waits for its answer: on a busy machine it takes its time. */
const STORY_TIMEOUT_MS = 120_000

/**
 * Before the tests of this group: a product of its own with the sandbox, and its page in a browser, in which `hosts`
 * lead to this machine. After each of them nothing may have gone wrong on the page; after the last the product must
 * end well.
 */
export function useSandboxPage(size: { width: number; height: number }, hosts: readonly string[] = []) {
  vi.setConfig({ testTimeout: STORY_TIMEOUT_MS })
  let database: TestDatabase
  let product: RunningProduct
  let browser: Browser
  let opened: { page: Page; troubles: string[] }

  beforeAll(async () => {
    database = await createTestDatabase()
    ;[product, browser] = await Promise.all([startSandboxProduct(database.url), openBrowser(hosts)])
    opened = await openSandboxPage(browser, product.address, size)
  })
  afterEach(() => expect(opened.troubles).toEqual([]))
  afterAll(async () => {
    await browser?.close()
    expect(await product?.stop()).toBe(0)
    await database?.drop()
  })

  return {
    get page() {
      return opened.page
    },
    get browser() {
      return browser
    },
    get databaseUrl() {
      return database.url
    },
    /** What the sandbox's audit says. */
    async books(): Promise<unknown> {
      return (await opened.page.request.get(`${product.address}/audit`)).json()
    },
  }
}
