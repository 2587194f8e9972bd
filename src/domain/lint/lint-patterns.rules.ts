import { CREDENTIALS } from './credentials-patterns.rules.ts'
import { DEPOSIT } from './deposit-patterns.rules.ts'
import { OFF_PLATFORM } from './off-platform-patterns.rules.ts'
import type { Said } from './said.rules.ts'

/**
 * What no job and no offer may ask for, whatever it is called: to hand over credentials (passwords, seed phrases,
 * login codes, papers of identity, accounts), to pay a deposit or a fee before work or payment is given, and to pay
 * or be paid past the platform.
 */
export type LintClause = 'credentials' | 'deposit' | 'off-platform'

/** `unless`: what stands before a match (up to 120 characters) and makes it harmless. */
export type LintPattern = Said & { clause: LintClause }

/** Every way of breaking a clause that is known. Matched against plain words (plain-words.rules.ts). */
export const LINT_PATTERNS: readonly LintPattern[] = [
  ...CREDENTIALS.map((said): LintPattern => ({ ...said, clause: 'credentials' })),
  ...DEPOSIT.map((said): LintPattern => ({ ...said, clause: 'deposit' })),
  ...OFF_PLATFORM.map((said): LintPattern => ({ ...said, clause: 'off-platform' })),
]
