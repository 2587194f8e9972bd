import { CREDENTIALS } from './credentials-patterns.rules.ts'
import { DEPOSIT } from './deposit-patterns.rules.ts'
import type { LintClause } from './lint.rules.ts'
import { OFF_PLATFORM } from './off-platform-patterns.rules.ts'
import type { Said } from './said.rules.ts'

/** `unless`: what stands before a match (up to 120 characters) and makes it harmless. */
export type LintPattern = Said & { clause: LintClause }

/** Every way of breaking a clause that is known. Matched against plain words (plain-words.rules.ts). */
export const LINT_PATTERNS: readonly LintPattern[] = [
  ...CREDENTIALS.map((said): LintPattern => ({ ...said, clause: 'credentials' })),
  ...DEPOSIT.map((said): LintPattern => ({ ...said, clause: 'deposit' })),
  ...OFF_PLATFORM.map((said): LintPattern => ({ ...said, clause: 'off-platform' })),
]
