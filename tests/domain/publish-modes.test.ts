import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { HOUR_MS } from '../../src/domain/kit/clock.ts'
import { createTestDomain } from '../support/domain.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

const common = {
  categoryId: 'signup-simple',
  title: 'Try our app',
  instructions: 'Install the app and write what you think.',
  rewardMicros: 250_000n,
  slots: 4,
}
const work = { ...common, requirements: [{ kind: 'text' as const, ask: 'What did you think?' }] }
const click = {
  ...common,
  mode: 'PAID_TO_CLICK' as const,
  rewardMicros: 1_000n,
  targetUrl: 'https://example.com',
}

type Input = Parameters<typeof publishCampaign.decide>[1]['input']

async function published(input: Input, employer?: Awaited<ReturnType<typeof t.member>>) {
  const by = employer ?? (await t.employerAndWorker()).employer
  const { campaignId } = await t.must(t.run(publishCampaign, input, by))
  return t.store.db.campaign.findUniqueOrThrow({ where: { id: campaignId } })
}

async function refused(input: Input, employer?: Awaited<ReturnType<typeof t.member>>) {
  const by = employer ?? (await t.employerAndWorker()).employer
  const before = await t.balances(by)
  const refusal = await t.refusal(t.run(publishCampaign, input, by))
  expect(await t.balances(by)).toEqual(before)
  return refusal
}

describe('each mode is live with what it needs, and its first version', () => {
  test.each(['TIER1', 'INTERNATIONAL'] as const)('%s', async (mode) => {
    const row = await published({ mode, ...work })
    expect(row).toMatchObject({ mode, state: 'ACTIVE', countries: [], targetUrl: null, verifiedOnly: false })
    expect(await t.held(row.id)).toBe(1_100_000n)
    expect(await t.store.db.campaignVersion.findMany({ where: { campaignId: row.id } })).toEqual([
      {
        campaignId: row.id,
        version: 1,
        title: common.title,
        instructions: common.instructions,
        at: t.clock.now(),
      },
    ])
  })

  test('LIMITED_COUNTRIES: each country once', async () => {
    const countries = ['KE', 'NG', 'KE']
    const row = await published({ mode: 'LIMITED_COUNTRIES', ...work, countries, verifiedOnly: true })
    expect(row).toMatchObject({ countries: ['KE', 'NG'], verifiedOnly: true })
  })

  test('HIRED_GROUP: everybody picked is invited in the same moment; an invitation takes no slot', async () => {
    const [ann, bob] = [await t.member('Ann'), await t.member('Bob')]
    const row = await published({
      mode: 'HIRED_GROUP',
      ...work,
      slots: 1,
      workerIds: [ann.memberId, bob.memberId],
    })
    const invitations = await t.store.db.invitation.findMany({ where: { campaignId: row.id } })
    expect(invitations.map(({ workerId }) => workerId).toSorted()).toEqual(
      [ann.memberId, bob.memberId].toSorted(),
    )
    expect(invitations.every(({ state }) => state === 'INVITED')).toBe(true)
    expect(row.freeSlots).toBe(1)
    const events = await t.store.db.event.findMany({ where: { kind: 'worker-invited' } })
    const about = events.map(({ payload }) => (payload as { invitationId: string }).invitationId)
    expect(about.toSorted()).toEqual(invitations.map(({ id }) => id).toSorted())
  })

  test('HIRED_GROUP: neither the employer nor somebody they blocked is invited', async () => {
    const { employer, worker } = await t.employerAndWorker()
    const blocked = await t.member('Bob')
    await t.store.db.blockedWorker.create({
      data: { employerId: employer.memberId, workerId: blocked.memberId, at: t.clock.now() },
    })
    const workerIds = [employer.memberId, blocked.memberId, worker.memberId]
    const row = await published({ mode: 'HIRED_GROUP', ...work, workerIds }, employer)
    const invitations = await t.store.db.invitation.findMany({ where: { campaignId: row.id } })
    expect(invitations.map(({ workerId }) => workerId)).toEqual([worker.memberId])
  })

  test('PAID_TO_CLICK: no proof, a reward below a cent, and the address in its normal form', async () => {
    const row = await published({ ...click, targetUrl: '  HTTPS://Example.com/a b ' })
    expect(row).toMatchObject({ requirements: [], targetUrl: 'https://example.com/a%20b', feeMicros: 100n })
    expect(await t.held(row.id)).toBe(4_400n)
  })

  test('the time limit is the employer’s, else the platform’s', async () => {
    expect(await published({ mode: 'INTERNATIONAL', ...work, reservationMs: 3 * HOUR_MS })).toMatchObject({
      reservationMs: 3 * HOUR_MS,
    })
    expect(await published({ mode: 'INTERNATIONAL', ...work })).toMatchObject({ reservationMs: HOUR_MS })
  })
})

describe('what is refused, and costs nothing', () => {
  test('a reward below the smallest of its mode', async () => {
    expect(await refused({ mode: 'TIER1', ...work, rewardMicros: 9_999n })).toEqual({
      code: 'reward-too-small',
      minMicros: 10_000n,
    })
    expect(await refused({ ...click, rewardMicros: 999n })).toEqual({
      code: 'reward-too-small',
      minMicros: 1_000n,
    })
  })

  test.each([
    'http://127.0.0.1/',
    'https://user:word@example.com/',
    'https://localhost/x',
    'ftp://example.com/',
    'javascript:alert(1)',
    'example.com',
    'http://2130706433/',
    'http://[::1]/',
  ])('a page at %s', async (targetUrl) => {
    expect(await refused({ ...click, targetUrl })).toEqual({ code: 'link-refused' })
  })

  test('what workers read and no job may ask for, wherever it stands', async () => {
    const text = 'Pay a deposit of $5 to unlock the job'
    const found = { code: 'listing-refused', findings: [{ clause: 'deposit', found: text }] }
    for (const wrong of [
      { title: text },
      { instructions: text },
      { requirements: [{ kind: 'text' as const, ask: text }] },
    ])
      expect(await refused({ mode: 'INTERNATIONAL', ...work, ...wrong })).toEqual(found)
    expect(await refused({ ...click, instructions: text })).toEqual(found)
    await published({ mode: 'INTERNATIONAL', ...work, title: 'Review a deposit machine' })
  })

  test('a link in what workers read that could do harm', async () => {
    for (const text of ['See http://10.0.0.1/admin now', 'Open https://bank.com@evil.example/ first']) {
      expect(await refused({ mode: 'INTERNATIONAL', ...work, instructions: text })).toEqual({
        code: 'link-refused',
      })
      const requirements = [{ kind: 'text' as const, ask: text }]
      expect(await refused({ mode: 'INTERNATIONAL', ...work, requirements })).toEqual({
        code: 'link-refused',
      })
      expect(await refused({ ...click, title: text })).toEqual({ code: 'link-refused' })
    }
    await published({
      mode: 'INTERNATIONAL',
      ...work,
      instructions: 'Go to (https://example.com/a?b=c), then https://example.org.',
    })
  })

  test('a country that does not exist', async () => {
    expect(await refused({ mode: 'LIMITED_COUNTRIES', ...work, countries: ['KE', 'XX'] })).toEqual({
      code: 'country-unknown',
    })
  })

  test('nobody who can be hired', async () => {
    const { employer } = await t.employerAndWorker()
    for (const workerIds of [[t.newId()], [employer.memberId]]) {
      expect(await refused({ mode: 'HIRED_GROUP', ...work, workerIds }, employer)).toEqual({
        code: 'not-found',
        what: 'worker',
      })
    }
  })

  test('a time limit that no employer can give is a mistake of the program, which throws', async () => {
    const { employer } = await t.employerAndWorker()
    const input = { mode: 'INTERNATIONAL' as const, ...work, reservationMs: 60_000 }
    await expect(t.run(publishCampaign, input, employer)).rejects.toThrow()
  })
})
