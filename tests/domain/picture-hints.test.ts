import sharp from 'sharp'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { askCorrection } from '../../src/domain/submissions/ask-correction.ts'
import { chooseHints, type Sighting } from '../../src/domain/submissions/picture-hints.rules.ts'
import { findHinted, readPictureHints } from '../../src/domain/submissions/picture-hints.ts'
import { resubmitProof } from '../../src/domain/submissions/resubmit-proof.ts'
import { submitProof } from '../../src/domain/submissions/submit-proof.ts'
import { takeInPicture } from '../../src/runtime/files/take-in-picture.ts'
import { createTestDomain } from '../support/domain.ts'
import { screenshotPng } from '../support/pictures.ts'

const t = await createTestDomain()
afterEach(async () => expect(await t.audit()).toEqual([]))
afterAll(() => t.close())

type Member = Awaited<ReturnType<typeof t.member>>

/** Uploads a picture as the chats do: taken in, hashed, stored as this member's. */
async function upload(owner: Member, bytes: Uint8Array): Promise<string> {
  const taken = await takeInPicture(bytes)
  if (!taken.ok) throw new Error(taken.reason)
  const id = t.newId()
  const { sha256, perceptualHash, width, height } = taken.picture
  const row = { id, ownerId: owner.memberId, sha256, perceptualHash, width, height, bytes: 1 }
  await t.store.db.storedFile.create({ data: { ...row, createdAt: t.clock.now() } })
  return id
}

const screenshot = [{ kind: 'screenshot' as const, ask: 'The finished page' }]

async function job(title = 'Try our app') {
  const employer = await t.member('Emma')
  await t.fund(employer, 20)
  return { employer, campaign: await t.campaign(employer, { slots: 20, requirements: screenshot, title }) }
}

/** Takes the job and sends these pictures; returns the submission. */
async function send(campaign: string, worker: Member, ...pictures: Uint8Array[]): Promise<string> {
  const reservation = await t.take(campaign, worker)
  const files = []
  for (const picture of pictures) files.push(await upload(worker, picture))
  const input = { reservation, answers: [{ kind: 'screenshot' as const, files }] }
  return (await t.must(t.run(submitProof, input, worker))).submissionId
}

async function hintsOf(submission: string) {
  return readPictureHints(
    t.store,
    await t.store.db.submission.findUniqueOrThrow({ where: { id: submission } }),
  )
}

const sizeOf = async (picture: Buffer) => {
  const { width, height } = await sharp(picture).metadata()
  return { width, height }
}

describe('a picture that another worker sent for the same job', () => {
  test.each<[string, 'same' | 'near', (picture: Buffer) => Promise<Buffer>]>([
    ['the same file', 'same', async (picture) => picture],
    [
      'encoded anew and smaller',
      'near',
      (picture) => sharp(picture).resize(300).jpeg({ quality: 55 }).toBuffer(),
    ],
    ['brighter', 'near', (picture) => sharp(picture).modulate({ brightness: 1.15 }).png().toBuffer()],
    [
      'cropped by a hundredth',
      'near',
      async (picture) => {
        const { width, height } = await sizeOf(picture)
        const [left, top] = [Math.round(width * 0.01), Math.round(height * 0.01)]
        return sharp(picture)
          .extract({ left, top, width: width - 2 * left, height: height - 2 * top })
          .png()
          .toBuffer()
      },
    ],
  ])('%s: both proofs show it', async (name, how, change) => {
    const original = await screenshotPng(`page ${name}`)
    const filler = await screenshotPng(`beside ${name}`)
    const { campaign } = await job()
    const first = await send(campaign, await t.member('Wale'), original)
    const second = await send(campaign, await t.member('Wendy'), filler, await change(original))
    const told = { isSame: how === 'same', where: 'this-job', title: 'Try our app', sightings: 1 }
    expect(await hintsOf(second)).toMatchObject([{ n: 2, submissionId: first, ...told }])
    expect(await hintsOf(first)).toMatchObject([{ n: 1, submissionId: second, ...told }])
  })
})

test('different pictures give no hint', async () => {
  const { campaign } = await job()
  const first = await send(
    campaign,
    await t.member('Wale'),
    await screenshotPng('a'),
    await screenshotPng('b'),
  )
  const second = await send(campaign, await t.member('Wendy'), await screenshotPng('c'))
  expect(await hintsOf(first)).toEqual([])
  expect(await hintsOf(second)).toEqual([])
  expect(await findHinted(t.store, [first, second])).toEqual(new Set())
})

test('an empty page looks like any other empty page and gives no hint, unless it is the same file', async () => {
  const { campaign } = await job()
  const blank = (shade: string, width = 300) =>
    sharp({ create: { width, height: 600, channels: 3, background: shade } })
      .png()
      .toBuffer()
  const white = await send(campaign, await t.member('Wale'), await blank('#ffffff'))
  const grey = await send(campaign, await t.member('Wendy'), await blank('#eeeeee', 310))
  expect(await hintsOf(grey)).toEqual([])
  const again = await send(campaign, await t.member('Wim'), await blank('#ffffff'))
  expect(await hintsOf(again)).toMatchObject([{ isSame: true, submissionId: white }])
})

describe('what is told of the other proof', () => {
  test('of my other job its name; of somebody else’s only the day', async () => {
    const picture = await screenshotPng('told')
    const mine = await job('First job')
    const other = await t.campaign(mine.employer, { slots: 5, requirements: screenshot, title: 'Second job' })
    const stranger = await job('A secret job')
    const wale = await t.member('Wale')
    const sentBefore = await send(mine.campaign, wale, picture)
    t.clock.advance(60_000)
    const elsewhere = await send(stranger.campaign, await t.member('Wendy'), picture)
    expect(await hintsOf(elsewhere)).toEqual([
      { n: 1, isSame: true, where: 'elsewhere', sightings: 1, sentAt: expect.any(Date) },
    ])
    const bySomebodyElse = await send(other, await t.member('Wim'), picture)
    expect(await hintsOf(bySomebodyElse)).toMatchObject([
      { where: 'my-job', title: 'First job', submissionId: sentBefore, sightings: 2 },
    ])
    const byHimself = await send(other, wale, picture)
    // In the same job there is another one now, but the first that was sent is named.
    expect(await hintsOf(byHimself)).toMatchObject([
      { where: 'same-worker', title: 'First job', submissionId: sentBefore, sightings: 3 },
    ])
  })

  test('the same picture before a similar one', () => {
    const seen = (change: Partial<Sighting>): Sighting => ({
      n: 1,
      isSame: false,
      submissionId: 's',
      campaignId: 'other',
      title: 'Other',
      workerId: 'w',
      employerId: 'me',
      sentAt: new Date('2026-11-01T12:00:00Z'),
      ...change,
    })
    const reviewed = { employerId: 'me', campaignId: 'c', workerId: 'me-worker' }
    const same = seen({
      submissionId: 'same',
      isSame: true,
      employerId: 'other',
      sentAt: new Date('2026-11-02'),
    })
    expect(chooseHints([seen({}), same], reviewed)).toEqual([
      { n: 1, isSame: true, where: 'elsewhere', sightings: 2, sentAt: same.sentAt },
    ])
  })
})

describe('a proof’s own pictures', () => {
  test('never hint at each other, nor at its own first round', async () => {
    const { employer, campaign } = await job()
    const worker = await t.member('Wale')
    const picture = await screenshotPng('own')
    const id = await send(campaign, worker, picture, picture)
    expect(await hintsOf(id)).toEqual([])
    await t.must(t.run(askCorrection, { submission: id, reason: 'The name is missing.' }, employer))
    const files = [await upload(worker, picture)]
    const input = { submission: id, answers: [{ kind: 'screenshot' as const, files }] }
    await t.must(t.run(resubmitProof, input, worker))
    expect(await hintsOf(id)).toEqual([])
    expect(await t.store.db.proofPicture.count({ where: { submissionId: id } })).toBe(3)
  })

  test('of a corrected proof only what stands now counts', async () => {
    const { employer, campaign } = await job()
    const worker = await t.member('Wale')
    const first = await send(campaign, await t.member('Wendy'), await screenshotPng('copied'))
    const id = await send(campaign, worker, await screenshotPng('copied'))
    await t.must(t.run(askCorrection, { submission: id, reason: 'That is not yours.' }, employer))
    const files = [await upload(worker, await screenshotPng('honest'))]
    const input = { submission: id, answers: [{ kind: 'screenshot' as const, files }] }
    await t.must(t.run(resubmitProof, input, worker))
    expect(await hintsOf(id)).toEqual([])
    // Whoever is looked at beside it still sees what was sent at first.
    expect(await hintsOf(first)).toMatchObject([{ submissionId: id }])
  })

  test('are written once', async () => {
    await expect(t.pool.query('DELETE FROM proof_picture')).rejects.toThrow('append-only')
  })
})
