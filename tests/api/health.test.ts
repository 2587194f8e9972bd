import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorld, type World } from '../support/world.ts'

const TOKEN = 'metrics-token-of-the-test'

let world: World
beforeAll(async () => {
  world = await createWorld({ policy: { METRICS_TOKEN: TOKEN } })
})
afterAll(() => world.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${world.base}${path}`, { headers })

describe('health', () => {
  it('is alive and ready', async () => {
    expect(await (await get('/healthz')).text()).toBe('ok')
    const ready = await get('/readyz')
    expect([ready.status, await ready.json()]).toEqual([200, { database: 'ok', schema: 'ok', queue: 'ok' }])
  })

  it('without its database it is alive, not ready, and says what is missing; ready again with it', async () => {
    await world.line.cut()
    const down = await get('/readyz')
    expect(down.status).toBe(503)
    expect(await down.json()).toEqual({ database: 'unreachable', schema: 'unreachable', queue: 'ok' })
    expect((await get('/healthz')).status).toBe(200)
    await world.line.mend()
    expect((await get('/readyz')).status).toBe(200)
  })

  it('on a schema older than the code it is not ready, and names the migration', async () => {
    const { rows } = await world.pool.query(
      `UPDATE _prisma_migrations SET finished_at = NULL
       WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations) RETURNING migration_name`,
    )
    const behind = await get('/readyz')
    expect(behind.status).toBe(503)
    expect(await behind.json()).toMatchObject({ schema: `${rows[0]?.migration_name} is not applied` })
    await world.pool.query('UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL')
    expect((await get('/readyz')).status).toBe(200)
  })

  it('a page that is not there is a 404', async () => {
    expect((await get('/nothing')).status).toBe(404)
  })
})

describe('metrics', () => {
  it.each([undefined, '', 'Bearer ', 'Bearer wrong', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`, TOKEN])(
    'are not for %s',
    async (authorization) => {
      const answer = await get('/metrics', authorization === undefined ? {} : { authorization })
      expect(answer.status).toBe(401)
      expect(await answer.text()).not.toContain('microgig_')
    },
  )

  it('are a text that Prometheus reads, with the figures of the database', async () => {
    const answer = await get('/metrics', { authorization: `Bearer ${TOKEN}` })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    const lines = (await answer.text()).split('\n')
    for (const line of lines) expect(line).toMatch(/^(# (HELP|TYPE) .*|[a-z0-9_]+(\{.*\})? \S+|)$/)
    expect(lines).toContain('microgig_submissions_overdue 0')
    expect(lines.some((line) => line.startsWith('process_cpu_seconds_total '))).toBe(true)
  })

  it('are open where no token is set', async () => {
    const open = await createWorld()
    try {
      expect((await fetch(`${open.base}/metrics`)).status).toBe(200)
    } finally {
      await open.close()
    }
  })
})
