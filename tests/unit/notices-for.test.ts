import { describe, expect, it } from 'vitest'
import { noticesFor } from '../../src/domain/notices/notices-for.ts'

const sides = {
  workerId: 'worker',
  employerId: 'employer',
  buyerId: 'buyer',
  sellerId: 'seller',
  heldUp: [],
  payers: [],
}
const rated = (hasWords: boolean) =>
  noticesFor({ kind: 'submission-rated', submissionId: 's1', hasWords }, sides)

describe('who is told', () => {
  it('stars alone are no message: the card shows them', () => expect(rated(false)).toEqual([]))

  it('the worker hears what the employer wrote', () =>
    expect(rated(true)).toEqual([{ kind: 'rated', memberId: 'worker', about: 's1' }]))

  it('nobody is told what they did themselves', () => {
    const told = noticesFor(
      { kind: 'submission-satisfied', submissionId: 's1', by: 'EMPLOYER' } as never,
      sides,
    )
    expect(told).toEqual([{ kind: 'paid', memberId: 'worker', about: 's1' }])
  })
})
