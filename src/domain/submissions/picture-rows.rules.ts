import type { Insert } from '../kit/decision.ts'
import { type ProofAnswer, picturesOf } from './proof.ts'

/** Which pictures a proof holds, as rows that can be looked up by picture, numbered from 1 as they are shown. */
export function pictureRows(submissionId: string, round: number, answers: readonly ProofAnswer[]): Insert[] {
  return picturesOf(answers).map((fileId, place) => ({
    table: 'proof_picture',
    row: { submissionId, round, n: place + 1, fileId },
  }))
}
