import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { HonoAdapter } from '@bull-board/hono'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Queue } from 'bullmq'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Domain } from '../domain/kit/use-case.ts'
import { isPass, useTicket } from './board-pass.ts'

export const BOARD_PATH = '/ops/board'
const COOKIE = 'board-pass'

/**
 * The queue board, for operators who come by the one-time link of their desk. Looking at the link (a chat's
 * preview does) uses nothing up: only the button on its page, a POST, trades it for an hour's pass.
 */
export function createQueueBoard(domain: Domain, queues: () => readonly Queue[]): Hono {
  const app = new Hono()
  let board: Hono | null = null
  app.post(`${BOARD_PATH}/enter`, async (context) => {
    const { ticket } = await context.req.parseBody()
    const pass = typeof ticket === 'string' ? await useTicket(domain, ticket) : null
    if (pass === null)
      return context.text('This link was used or is too old. Ask for a new one at the desk.', 403)
    const secure = new URL(context.req.url).protocol === 'https:'
    setCookie(context, COOKIE, pass, { httpOnly: true, sameSite: 'Strict', path: BOARD_PATH, secure })
    return context.redirect(BOARD_PATH, 303)
  })
  app.use(`${BOARD_PATH}/*`, async (context, next) => {
    if (isPass(domain, getCookie(context, COOKIE) ?? '')) return next()
    return door(context)
  })
  app.get(BOARD_PATH, async (context, next) => (queues().length === 0 ? noQueue(context) : next()))
  app.all(`${BOARD_PATH}/*`, (context) => (board ??= boardOf(queues())).fetch(context.req.raw))
  app.all(BOARD_PATH, (context) => (board ??= boardOf(queues())).fetch(context.req.raw))
  return app
}

function boardOf(queues: readonly Queue[]): Hono {
  const adapter = new HonoAdapter(serveStatic)
  adapter.setBasePath(BOARD_PATH)
  const readOnly = { readOnlyMode: true }
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, readOnly)),
    // Its declarations leave out the `| undefined` that exactOptionalPropertyTypes wants.
    serverAdapter: adapter as unknown as Parameters<typeof createBullBoard>[0]['serverAdapter'],
  })
  return new Hono().route(BOARD_PATH, adapter.registerPlugin())
}

function door(context: Context) {
  const ticket = context.req.query('ticket')
  if (!ticket || !/^[\w.-]+$/.test(ticket))
    return context.text('Open the board from the operators’ desk.', 403)
  context.header('referrer-policy', 'no-referrer')
  return context.html(
    `<!doctype html><meta name="viewport" content="width=device-width"><title>Queue board</title>` +
      `<form method="post" action="${BOARD_PATH}/enter"><input type="hidden" name="ticket" value="${ticket}">` +
      `<p>The link works once.</p><button>Open the queue board</button></form>`,
  )
}

function noQueue(context: Context) {
  return context.text('Jobs run in this process: there is no queue to look at.')
}
