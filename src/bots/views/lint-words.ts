import type { LintFinding } from '../../domain/lint/lint.rules.ts'
import { plain, type Text } from '../kit/span.ts'
import type { Viewer } from './view-context.ts'

/**
 * Each clause that a job or an offer breaks, the very words that break it, and what to change: beside the question that
 * is asked again, or as the words of a refusal.
 */
export function lintProblem(v: Viewer, findings: readonly LintFinding[]): Text {
  return oneEach(findings).flatMap(
    ({ clause, found }, index): Text => [
      ...(index === 0 ? [] : [plain(' ')]),
      ...v.say('lint-clause', { clause }),
      plain(' '),
      ...v.say('lint-found', { found }),
      plain(' '),
      ...v.say('lint-change', { clause }),
    ],
  )
}

/** Who breaks a clause twice reads it once, with the first words that break it. */
function oneEach(findings: readonly LintFinding[]): LintFinding[] {
  return findings.filter(({ clause }, at) => findings.findIndex((one) => one.clause === clause) === at)
}
