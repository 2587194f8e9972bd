import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import type { ChatPerson } from '../support/chat-script.ts'
import { askForLink, postClickJob } from '../support/chat-visit.ts'
import { createWorld, type World } from '../support/world.ts'
import { openBrowser } from './browser.ts'
import { hasNoChromium } from './in-browser.ts'

const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

type Shape = { overflow: number; buttonHeight: number; paper: string; ink: string }
/** Runs in the page: how far it reaches beyond the screen, how large the button is, which colours it has. */
const MEASURE = `({
  overflow: document.documentElement.scrollWidth - window.innerWidth,
  buttonHeight: document.querySelector('button').getBoundingClientRect().height,
  paper: getComputedStyle(document.querySelector('main')).backgroundColor,
  ink: getComputedStyle(document.querySelector('main')).color,
})`

/** From 0, black, to 1, white. */
function brightness(color: string): number {
  const parts = color.match(/[\d.]+/g) ?? []
  return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 765
}

describe.skipIf(hasNoChromium())('the page of a personal link, in a browser', () => {
  let world: World
  let employer: ChatPerson
  let browser: Browser
  const seen: { path: string; headers: IncomingHttpHeaders }[] = []
  /** The employer's site: its first page leads on to another host of theirs. */
  const site = createServer((request, response) => {
    seen.push({ path: request.url ?? '', headers: request.headers })
    const port = (site.address() as AddressInfo).port
    if (request.url?.startsWith('/welcome'))
      response.writeHead(302, { location: `http://landing.other.example:${port}/landed` }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the shop</h1>')
  })

  beforeAll(async () => {
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    ;[world, browser] = await Promise.all([
      createWorld(),
      openBrowser(['shop.example', 'landing.other.example']),
    ])
    employer = await world.join('telegram', 'Emma')
    await world.fund(employer, 5)
  })
  afterAll(async () => {
    await browser?.close()
    expect(await world.audit()).toEqual([])
    expect(world.faults()).toEqual([])
    await world.close()
    await new Promise<void>((resolve) => {
      site.close(() => resolve())
      site.closeAllConnections()
    })
  })

  /** A page in a browser of its own, and what went wrong in it. */
  async function visitor(options: BrowserContextOptions = {}): Promise<{ page: Page; troubles: string[] }> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const troubles: string[] = []
    // A violation of the page's security policy is an error on the console.
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) troubles.push(message.text())
    })
    page.on('pageerror', (error) => troubles.push(String(error)))
    return { page, troubles }
  }

  async function linkFor(member: ChatPerson, title: string, path = '/welcome'): Promise<string> {
    const targetUrl = `http://shop.example:${(site.address() as AddressInfo).port}${path}`
    return askForLink(member, await postClickJob(world, employer, { title, targetUrl }))
  }

  const cash = async (member: ChatPerson) => (await world.balances(member)).cash

  it('without JavaScript the button pays and goes on, also where the site leads on itself', async () => {
    const wale = await world.join('telegram', 'Wale')
    const url = await linkFor(wale, 'Without scripts')
    const { page, troubles } = await visitor({ ...PHONE, javaScriptEnabled: false })
    await page.goto(url)
    await page.getByRole('heading', { name: /^shop\.example/ }).waitFor()
    await page.getByRole('button', { name: 'Go on to shop.example' }).click()
    await page.getByRole('heading', { name: 'Welcome to the shop' }).waitFor()
    expect(new URL(page.url()).hostname).toBe('landing.other.example')
    // The site learns neither the address of the link nor who sent its visitor.
    expect(seen.filter(({ headers }) => headers.referer?.startsWith(world.base))).toEqual([])
    expect(await cash(wale)).toBe(1_000n)

    await page.goBack()
    await page.getByRole('heading', { name: 'Paid: $0.001' }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: /^Open shop\.example/ }).click()
    await page.getByRole('heading', { name: 'Welcome to the shop' }).waitFor()
    expect(await cash(wale)).toBe(1_000n)
    expect(troubles).toEqual([])
  })

  it('a double click pays once', async () => {
    const dora = await world.join('discord', 'Dora')
    const url = await linkFor(dora, 'Twice at once')
    const { page } = await visitor()
    await page.goto(url)
    await page.getByRole('button').dblclick({ noWaitAfter: true })
    await page.getByRole('heading', { name: /Welcome to the shop|Paid: \$0\.001/ }).waitFor()
    expect(await cash(dora)).toBe(1_000n)
  })

  it('an expired link says so', async () => {
    const eve = await world.join('telegram', 'Eve')
    const url = await linkFor(eve, 'Too late')
    const { page } = await visitor(PHONE)
    await page.goto(url)
    world.clock.advance(10 * MINUTE_MS)
    await page.getByRole('button').click()
    await page.getByRole('heading', { name: 'The time of this link is over' }).waitFor()
    expect(await cash(eve)).toBe(0n)
    await world.settle()
  })

  it.each(['light', 'dark'] as const)('fits a narrow phone and can be read, in %s', async (colorScheme) => {
    const member = await world.join('telegram', 'Finn')
    const url = await linkFor(
      member,
      `A long address, ${colorScheme}`,
      `/welcome/${'very-long-path/'.repeat(20)}`,
    )
    const { page } = await visitor({ ...PHONE, viewport: { width: 320, height: 640 }, colorScheme })
    await page.goto(url)
    const shape = await page.evaluate<Shape>(MEASURE)
    const paper = brightness(shape.paper)
    const ink = brightness(shape.ink)
    expect(shape.overflow).toBeLessThanOrEqual(0)
    expect(shape.buttonHeight).toBeGreaterThanOrEqual(44)
    expect(paper > ink).toBe(colorScheme === 'light')
    expect(Math.abs(paper - ink)).toBeGreaterThan(0.6)
  })
})
