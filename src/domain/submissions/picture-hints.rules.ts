/** A picture of a proof that was also seen in another proof: the same bytes, or the same look. */
export type Sighting = {
  /** Which picture of the proof that is reviewed, from 1. */
  n: number
  isSame: boolean
  submissionId: string
  campaignId: string
  title: string
  workerId: string
  employerId: string
  sentAt: Date
}

/**
 * What a reviewer may know of a sighting: of their own jobs everything, of anybody else's job only when it was
 * sent. `sightings` counts them all, the one that is named included.
 */
export type PictureHint = { n: number; isSame: boolean; sightings: number; sentAt: Date } & (
  | { where: 'this-job' | 'my-job' | 'same-worker'; submissionId: string; title: string }
  | { where: 'elsewhere' }
)

type Reviewed = { employerId: string; campaignId: string; workerId: string }

/**
 * One hint for each picture that was seen before or since: the same picture before a similar one, my own jobs
 * before others, the earliest first. Never a verdict: a template that everybody fills in looks alike, too.
 */
export function chooseHints(sightings: readonly Sighting[], reviewed: Reviewed): PictureHint[] {
  const numbers = [...new Set(sightings.map(({ n }) => n))].sort((a, b) => a - b)
  return numbers.flatMap((n) => {
    const ofPicture = sightings.filter((one) => one.n === n)
    const [best] = ofPicture.toSorted(
      (a, b) =>
        Number(b.isSame) - Number(a.isSame) ||
        Number(b.employerId === reviewed.employerId) - Number(a.employerId === reviewed.employerId) ||
        a.sentAt.getTime() - b.sentAt.getTime(),
    )
    if (!best) return []
    const count = new Set(ofPicture.map(({ submissionId }) => submissionId)).size
    return [{ ...hintOf(best, reviewed), sightings: count }]
  })
}

type Named<H> = H extends unknown ? Omit<H, 'sightings'> : never

function hintOf(seen: Sighting, reviewed: Reviewed): Named<PictureHint> {
  const { n, isSame, sentAt, submissionId, title } = seen
  if (seen.employerId !== reviewed.employerId) return { n, isSame, sentAt, where: 'elsewhere' }
  const where =
    seen.workerId === reviewed.workerId
      ? 'same-worker'
      : seen.campaignId === reviewed.campaignId
        ? 'this-job'
        : 'my-job'
  return { n, isSame, sentAt, where, submissionId, title }
}
