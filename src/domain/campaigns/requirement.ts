import { z } from 'zod'

/** One thing a proof must contain. */
export const requirementSchema = z.object({
  kind: z.enum(['text', 'link', 'screenshot']),
  ask: z.string().min(2).max(200),
})
export type ProofRequirement = z.infer<typeof requirementSchema>

/** At least one, at most nine; three screenshots at most, so that all pictures of a proof fit one gallery. */
export const MAX_SCREENSHOT_REQUIREMENTS = 3
export const MAX_PICTURES_PER_REQUIREMENT = 3
export const requirementsSchema = z
  .array(requirementSchema)
  .min(1)
  .max(9)
  .refine((all) => all.filter((r) => r.kind === 'screenshot').length <= MAX_SCREENSHOT_REQUIREMENTS)

/** Reads the requirements as a campaign stores them: none for a paid-to-click job. */
export function readRequirements(stored: unknown): ProofRequirement[] {
  return z.array(requirementSchema).parse(stored)
}
