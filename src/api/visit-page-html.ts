import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { html, raw } from 'hono/html'
import { money, plain } from '../bots/kit/span.ts'
import { type Say, words } from '../bots/text/say.ts'
import { MINUTE_MS } from '../domain/kit/clock.ts'
import { usd } from '../domain/kit/money.ts'
import type { VisitCard } from '../domain/visits/read-visit.ts'

const STYLE = readFileSync(new URL('./visit-page.css', import.meta.url), 'utf8')
const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

/** In which words a page is said, and at which moment. */
export type Reader = { say: Say; locale: string; now: Date }

/** A page with what the browser may do on it. No script and nothing from outside, ever. */
export type Page = { body: ReturnType<typeof html>; policy: string }

/** The link is open: where it leads, what it pays, how long it works, and the one button that goes on. */
export function openPage(reader: Reader, visit: VisitCard, target: URL): Page {
  const { say, now } = reader
  const left = visit.dueAt.getTime() - now.getTime()
  const until = visit.dueAt.toISOString().slice(11, 16)
  const lead = words(say('visit-page-open-title'))
  const body = html`<p class="lead">${lead}</p>
<h1>${brokenAtDots(target.host)}</h1>
<p class="address"><span>${words(say('visit-page-open-address'))}</span> ${target.href}</p>
<dl>
<div><dt>${words(say('visit-page-open-reward'))}</dt><dd><strong>${usd(visit.rewardMicros)}</strong></dd></div>
<div><dt>${words(say('visit-page-open-left'))}</dt><dd><strong>${timeLeft(say, left)}</strong>
<span>${words(say('visit-page-open-until', { time: plain(until) }))}</span></dd></div>
</dl>
<p>${words(say('visit-page-open-what'))}</p>
<form method="post"><button>${words(say('visit-page-open-go', { host: target.host }))}</button></form>`
  // Once the time is over the page says so by itself; looking at it again changes nothing.
  const again = html`<meta http-equiv="refresh" content="${Math.ceil(left / 1000) + 1}">`
  // Browsers hold the form to this at every redirect on the way, also at those of the other site.
  return page(reader, `${lead} ${target.host}`, body, { head: again, formAction: "'self' https: http:" })
}

/** The link has paid. The site can still be opened, which pays nothing. */
export function paidPage(reader: Reader, visit: VisitCard, target: URL): Page {
  const { say } = reader
  const heading = words(say('visit-page-paid-title', { reward: money(visit.rewardMicros) }))
  const body = html`<h1>${heading}</h1>
<p class="what">${words(say('visit-page-paid'))}</p>
<a class="go" rel="noopener noreferrer nofollow" href="${target.href}">${words(say('visit-page-paid-go', { host: target.host }))}</a>`
  return page(reader, heading, body)
}

/** The link's time is over. */
export function overPage(reader: Reader): Page {
  const { say } = reader
  return sentence(reader, words(say('visit-page-over-title')), words(say('visit-page-over')))
}

/** The job is frozen: nothing is paid, and the link's time stands still. */
export function frozenPage(reader: Reader): Page {
  const { say } = reader
  return sentence(reader, words(say('visit-page-frozen-title')), words(say('visit-page-frozen')))
}

/** The address is none of ours. */
export function unknownPage(reader: Reader): Page {
  const { say } = reader
  return sentence(reader, words(say('visit-page-unknown-title')), words(say('visit-page-unknown')))
}

function sentence(reader: Reader, heading: string, what: string): Page {
  return page(
    reader,
    heading,
    html`<h1>${heading}</h1>
<p class="what">${what}</p>`,
  )
}

/** A long host goes to the next line behind a dot, so that its parts can be told apart. */
function brokenAtDots(host: string) {
  return host.split(/(?<=\.)/).map((label, place) => (place === 0 ? html`${label}` : html`<wbr>${label}`))
}

type Extras = { head?: ReturnType<typeof html>; formAction?: string }

function page(reader: Reader, title: string, main: ReturnType<typeof html>, extras: Extras = {}): Page {
  const body = html`<!doctype html>
<html lang="${reader.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${extras.head ?? ''}
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body><main>
${main}
</main></body>
</html>
`
  const policy = [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    `form-action ${extras.formAction ?? "'none'"}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return { body, policy }
}

/** Rounded down: nobody is promised a minute that is not there. */
function timeLeft(say: Say, ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS)
  return words(
    minutes === 0 ? say('visit-page-less-than-a-minute') : say('duration-minutes', { count: minutes }),
  )
}
