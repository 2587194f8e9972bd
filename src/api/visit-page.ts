import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { pickLocale, speak } from '../bots/text/say.ts'
import { newId } from '../domain/kit/ids.ts'
import { memberUrl } from '../domain/kit/member-url.ts'
import { type Domain, perform } from '../domain/kit/use-case.ts'
import { payVisit } from '../domain/visits/pay-visit.ts'
import { readVisitPage, type VisitCard, type VisitPage } from '../domain/visits/read-visit.ts'
import { isOpen } from '../domain/visits/visit.rules.ts'
import { readVisitToken } from '../domain/visits/visit-link.ts'
import {
  frozenPage,
  openPage,
  overPage,
  type Page,
  paidPage,
  type Reader,
  unknownPage,
} from './visit-page-html.ts'

export const VISIT_PATH = '/v'
const ROUTE = `${VISIT_PATH}/:token`
/** The form has no fields. */
const MAX_BODY_BYTES = 1024

/**
 * The page behind a personal link. Looking at it (GET, HEAD, a chat's preview, a browser that fetches ahead)
 * changes nothing. Going on, a POST, pays the link's owner once and forwards to the job's site; a second time and
 * a link whose time is over pay nobody, and the page says so.
 */
export function createVisitPages(domain: Domain): Hono {
  const app = new Hono()
  const limit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (context) => context.text('Too large', 413) })
  app.get(ROUTE, (context) => look(domain, context))
  app.post(ROUTE, limit, async (context) => {
    const visitId = isFetchedAhead(context) ? null : visitOf(domain, context)
    const target = visitId === null ? null : await goOn(domain, visitId)
    if (target === null) return look(domain, context)
    noTraces(context)
    return context.redirect(target.href, 303)
  })
  app.all(ROUTE, (context) => context.text('Method not allowed', 405, { allow: 'GET, HEAD, POST' }))
  return app
}

/** Pays, and says where to go; `null` when the link pays nobody any more. */
async function goOn(domain: Domain, visitId: string): Promise<URL | null> {
  const outcome = await perform(domain, payVisit, {
    input: { visit: visitId },
    actor: { kind: 'system', name: 'visit-page' },
    key: `visit-page:${newId(domain.clock.now())}`,
  })
  if (!outcome.ok) return null
  const found = await readVisitPage(domain.store, visitId)
  if (!found) throw new Error(`visit ${visitId} paid and is not there`)
  return targetOf(found.visit)
}

/** Today's truth about the link. */
async function look(domain: Domain, context: Context): Promise<Response> {
  const visitId = visitOf(domain, context)
  const found = visitId === null ? null : await readVisitPage(domain.store, visitId)
  noTraces(context)
  if (!found) return show(context, 404, unknownPage(readerOf(domain, null, languageOf(context))))
  const reader = readerOf(domain, found.locale, found.clientLocale)
  const { visit } = found
  if (visit.state === 'PAID') return show(context, 200, paidPage(reader, visit, targetOf(visit)))
  if (visit.state === 'HELD' && visit.campaign.frozenAt) return show(context, 200, frozenPage(reader))
  if (isOpen(visit, reader.now)) return show(context, 200, openPage(reader, visit, targetOf(visit)))
  return show(context, 410, overPage(reader))
}

function show(context: Context, status: 200 | 404 | 410, { body, policy }: Page) {
  return context.html(body, status, { 'content-security-policy': policy })
}

function visitOf(domain: Domain, context: Context): string | null {
  return readVisitToken(domain.secret, context.req.param('token') ?? '')
}

/**
 * Where the job leads, from the database and never from the request.
 * @throws when that is no link we would have let an employer post: then something wrote past us.
 */
function targetOf({ campaign }: VisitCard): URL {
  const target = memberUrl(campaign.targetUrl ?? '')
  if (target === null) throw new Error(`campaign ${campaign.id} leads nowhere`)
  return target
}

/** A browser that only prepares for a click nobody has made yet. */
function isFetchedAhead(context: Context): boolean {
  const purposes = ['sec-purpose', 'purpose', 'x-moz', 'x-purpose'].map((name) => context.req.header(name))
  return purposes.some((purpose) => /prefetch|prerender|preview/i.test(purpose ?? ''))
}

/** The address is a secret of one person and its content changes: nobody keeps either. */
function noTraces(context: Context): void {
  context.header('cache-control', 'no-store')
  context.header('referrer-policy', 'no-referrer')
  context.header('x-robots-tag', 'noindex, nofollow')
}

function readerOf(domain: Domain, chosen: VisitPage['locale'], client: string): Reader {
  const locale = pickLocale(chosen, client)
  return { say: speak(locale), locale, now: domain.clock.now() }
}

/** Whoever comes with a wrong address is nobody we know: their browser says which language. */
function languageOf(context: Context): string {
  return /^[a-z-]{2,35}/i.exec(context.req.header('accept-language') ?? '')?.[0] ?? 'en'
}
