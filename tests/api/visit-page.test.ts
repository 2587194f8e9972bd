import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stopCampaign } from '../../src/domain/campaigns/steer-campaign.ts'
import { MINUTE_MS } from '../../src/domain/kit/clock.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import { startVisit } from '../../src/domain/visits/start-visit.ts'
import { visitToken } from '../../src/domain/visits/visit-link.ts'
import type { ChatPerson } from '../support/chat-script.ts'
import { goOn, look, postClickJob } from '../support/chat-visit.ts'
import { createWorld, type World } from '../support/world.ts'

const TARGET = 'https://shop.example/welcome?from=us'

let world: World
let employer: ChatPerson
let worker: ChatPerson
let jobs = 0
/** The job, the visit and its address, new for each test. */
let campaign: string
let visit: string
let url: string

beforeAll(async () => {
  world = await createWorld()
  employer = await world.join('telegram', 'Emma')
  await world.fund(employer, 20)
})
beforeEach(async () => {
  worker = await world.join('telegram', 'Wale')
  ;({ campaign, visit, url } = await newLink(worker))
})
afterAll(async () => {
  expect(await world.audit()).toEqual([])
  expect(world.faults()).toEqual([])
  await world.close()
})

async function newLink(member: ChatPerson, targetUrl = TARGET) {
  const posted = await postClickJob(world, employer, { title: `Visit shop ${++jobs}`, targetUrl })
  const { domain } = world.product
  const actor = { kind: 'member', memberId: await world.memberId(member), roles: [] } as const
  const input = { campaign: posted }
  const started = await perform(domain, startVisit, { input, actor, key: `visit-${jobs}` })
  if (!started.ok) throw new Error(started.refusal.code)
  const { visitId } = started.answer
  return { campaign: posted, visit: visitId, url: `${world.base}/v/${visitToken(domain.secret, visitId)}` }
}

const cash = async (member = worker) => (await world.balances(member)).cash
const stateOf = async (id = visit) => (await world.store.db.visit.findUniqueOrThrow({ where: { id } })).state

describe('looking at the page', () => {
  it('shows the host, the whole address, the reward and the time left, and changes nothing', async () => {
    const before = await world.store.db.event.count()
    const page = await look(url)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
    const html = await page.text()
    expect(html).toContain('<h1>shop.<wbr>example</h1>')
    expect(html).toContain('https://shop.example/welcome?from=us')
    expect(html).toContain('$0.001')
    expect(html).toContain('10 minutes')
    expect(html).toContain('<form method="post"><button>Go on to shop.example</button></form>')
    expect(await stateOf()).toBe('HELD')
    expect(await world.store.db.event.count()).toBe(before)
  })

  it.each([
    ['HEAD', {}],
    ['GET', { 'sec-purpose': 'prefetch' }],
    ['GET', { 'sec-purpose': 'prefetch;prerender' }],
    ['GET', { purpose: 'prefetch' }],
    ['GET', { 'x-moz': 'prefetch' }],
    ['GET', { 'user-agent': 'TelegramBot (like TwitterBot)' }],
    ['GET', { 'user-agent': 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)' }],
  ] as const)('%s with %o pays nobody, however often', async (method, headers) => {
    for (let n = 0; n < 3; n++) expect((await look(url, { method, headers })).status).toBe(200)
    expect([await stateOf(), await cash()]).toEqual(['HELD', 0n])
    expect((await goOn(url)).status).toBe(303)
  })

  it('a POST that a browser makes ahead of a click pays nobody', async () => {
    expect((await goOn(url, { headers: { 'sec-purpose': 'prefetch' } })).status).toBe(200)
    expect([await stateOf(), await cash()]).toEqual(['HELD', 0n])
  })

  it('counts the time down, and says less than a minute at the end', async () => {
    world.clock.advance(8 * MINUTE_MS + 1)
    expect(await (await look(url)).text()).toMatch(/>1 minute</)
    world.clock.advance(MINUTE_MS)
    const html = await (await look(url)).text()
    expect(html).toContain('less than a minute')
    // It comes again by itself when its time is over.
    expect(html).toContain('<meta http-equiv="refresh" content="61">')
  })

  it('speaks the language of the link’s owner; to strangers that of their browser', async () => {
    const where = { id: await world.memberId(worker) }
    await world.store.db.member.update({ where, data: { locale: 'de' } })
    const html = await (await look(url, { headers: { 'accept-language': 'es' } })).text()
    expect(html).toContain('<html lang="de">')
    expect(html).toContain('Weiter zu shop.example')
    const unknown = await look(`${world.base}/v/nothing`, {
      headers: { 'accept-language': 'es-MX,en;q=0.5' },
    })
    expect(await unknown.text()).toContain('Ese enlace no existe')
    for (const language of ['', '*', '-', 'zz', 'x'.repeat(500)]) {
      const answer = await look(`${world.base}/v/nothing`, { headers: { 'accept-language': language } })
      expect([answer.status, await answer.text()]).toEqual([
        404,
        expect.stringContaining('There is no such link'),
      ])
    }
  })
})

describe('going on', () => {
  it('pays the owner at once and forwards', async () => {
    const answer = await goOn(url)
    expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([303, TARGET, ''])
    expect([await stateOf(), await cash()]).toEqual(['PAID', 1_000n])
  })

  it('a second time pays nobody, tells so, and still leads to the site', async () => {
    await goOn(url)
    for (const again of [await goOn(url), await look(url)]) {
      expect([again.status, again.headers.get('location')]).toEqual([200, null])
      const html = await again.text()
      expect(html).toContain('Paid: $0.001')
      expect(html).toContain(`href="${TARGET}"`)
      expect(html).not.toContain('<form')
    }
    expect(await cash()).toBe(1_000n)
  })

  it('twenty times at once pays once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => goOn(url)))
    const statuses = answers.map(({ status }) => status).sort((a, b) => a - b)
    expect(statuses).toEqual([...Array.from({ length: 19 }, () => 200), 303])
    expect(await cash()).toBe(1_000n)
  })

  it('after ten minutes pays nobody, swept or not', async () => {
    world.clock.advance(10 * MINUTE_MS)
    for (const swept of [false, true]) {
      if (swept) await world.settle()
      for (const answer of [await goOn(url), await look(url)]) {
        expect(answer.status).toBe(410)
        expect(await answer.text()).toContain('The time of this link is over')
      }
    }
    expect([await stateOf(), await cash()]).toEqual(['LAPSED', 0n])
  })

  it('is honoured when the job was stopped meanwhile', async () => {
    const actor = { kind: 'member', memberId: await world.memberId(employer), roles: [] } as const
    const stopped = await perform(world.product.domain, stopCampaign, {
      input: { campaign },
      actor,
      key: `stop-${visit}`,
    })
    expect(stopped.ok).toBe(true)
    expect((await goOn(url)).status).toBe(303)
    expect(await cash()).toBe(1_000n)
  })
})

describe('an address that is none of ours', () => {
  it.each([
    ['nothing', () => 'nothing'],
    ['the id alone', () => visit],
    ['one character less', () => visitToken(world.product.domain.secret, visit).slice(0, -1)],
    ['one character more', () => `${visitToken(world.product.domain.secret, visit)}A`],
    ['another secret', () => visitToken('guessed', visit)],
    ['a visit that does not exist', () => visitToken(world.product.domain.secret, 'zzzzzzzzzzzzzzzz')],
  ])('%s: not there, on GET and POST, and pays nobody', async (_, token) => {
    for (const answer of [
      await look(`${world.base}/v/${token()}`),
      await goOn(`${world.base}/v/${token()}`),
    ]) {
      expect(answer.status).toBe(404)
      expect(answer.headers.get('location')).toBeNull()
    }
    expect([await stateOf(), await cash()]).toEqual(['HELD', 0n])
  })

  it('leads nowhere else, whatever is added to it', async () => {
    const extra = '?url=https://evil.example&to=//evil.example&next=evil'
    const answer = await goOn(`${url}${extra}`, {
      body: new URLSearchParams({ url: 'https://evil.example', target: 'https://evil.example' }),
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, TARGET])
  })

  it('other methods and large bodies are refused', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await look(url, { method })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
    }
    expect((await goOn(url, { body: 'x'.repeat(2_000) })).status).toBe(413)
    expect(await stateOf()).toBe('HELD')
  })
})

describe('what the browser is told', () => {
  const policyOf = (answer: Response) =>
    Object.fromEntries(
      (answer.headers.get('content-security-policy') ?? '').split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ')
        return [name, values.join(' ')]
      }),
    )

  it('nothing may run or load, only the page’s own style; the form may go on to any site', async () => {
    const page = await look(url)
    const html = await page.text()
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policyOf(page)).toEqual({
      'default-src': "'none'",
      'style-src': `'sha256-${hash}'`,
      'form-action': "'self' https: http:",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    })
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|<link|<img|<iframe|style="/i)
  })

  it('the other pages have no form, so none may be sent', async () => {
    await goOn(url)
    for (const answer of [await look(url), await look(`${world.base}/v/nothing`)])
      expect(policyOf(answer)['form-action']).toBe("'none'")
  })

  it('keeps neither the page nor the address', async () => {
    const answers = [await look(url), await look(`${world.base}/v/nothing`), await goOn(url), await look(url)]
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('what an employer wrote is only text, whatever it is', async () => {
    const target = 'https://shop.example/"><script>alert(1)</script>?a=%22&b=\'<b>'
    const link = await newLink(worker, target)
    const html = await (await look(link.url)).text()
    expect(html).not.toContain('<script>')
    expect(html).toContain(new URL(target).href.replaceAll('&', '&amp;').replaceAll("'", '&#39;'))
    expect((await goOn(link.url)).headers.get('location')).toBe(new URL(target).href)
  })

  it('a host in another script is shown as the address that it is', async () => {
    const link = await newLink(worker, 'https://аррӏе.com/')
    expect(await (await look(link.url)).text()).toContain('<h1>xn--80ak6aa92e.<wbr>com</h1>')
  })
})

it('a database that is down pays nobody, and the same button pays once it is back', async () => {
  world.expectFault(/a request failed/)
  await world.line.cut()
  expect((await goOn(url)).status).toBe(500)
  await world.line.mend()
  expect((await goOn(url)).status).toBe(303)
  expect(await cash()).toBe(1_000n)
})
