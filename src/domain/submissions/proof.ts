import { z } from 'zod'
import { MAX_PICTURES_PER_REQUIREMENT, type ProofRequirement } from '../campaigns/requirement.ts'
import { memberUrl } from '../kit/member-url.ts'
import { idSchema } from '../kit/use-case.ts'

export const PROOF_TEXT_MAX = 1500

/** The answer to one proof requirement. Pictures are ids of our own, re-encoded files. */
export const proofAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string().min(1).max(PROOF_TEXT_MAX) }),
  z.object({ kind: z.literal('link'), url: z.string().refine((url) => memberUrl(url) !== null) }),
  z.object({
    kind: z.literal('screenshot'),
    files: z.array(idSchema).min(1).max(MAX_PICTURES_PER_REQUIREMENT),
  }),
])
export type ProofAnswer = z.infer<typeof proofAnswerSchema>

export const proofAnswersSchema = z.array(proofAnswerSchema).max(9)

/** Reads a proof's answers as they are stored. */
export function readProofAnswers(stored: unknown): ProofAnswer[] {
  return proofAnswersSchema.parse(stored)
}

/** The place (from 1) of the first requirement that the answers leave open; `null` when all are met. */
export function firstMissing(
  requirements: readonly ProofRequirement[],
  answers: readonly ProofAnswer[],
): number | null {
  const index = requirements.findIndex((requirement, place) => answers[place]?.kind !== requirement.kind)
  if (index >= 0) return index + 1
  return answers.length === requirements.length ? null : requirements.length
}

/** The ids of all pictures in a proof, in the order they are shown. */
export function picturesOf(answers: readonly ProofAnswer[]): string[] {
  return answers.flatMap((answer) => (answer.kind === 'screenshot' ? answer.files : []))
}
