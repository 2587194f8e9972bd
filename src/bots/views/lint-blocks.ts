import type { LintFinding } from '../../domain/lint/lint.rules.ts'
import { bold, plain, type Text } from '../kit/span.ts'
import type { Block } from '../kit/view.ts'
import { hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Each clause that a job or an offer breaks, the very words that break it, and what to change; nothing without findings. */
export function lintBlocks(v: Viewer, findings: readonly LintFinding[]): Block[] {
  return oneEach(findings).flatMap(({ clause, found }): Block[] => [
    text(bold(...v.say('lint-clause', { clause })), plain(' '), ...v.say('lint-found', { found })),
    hint(v.say('lint-change', { clause })),
  ])
}

/** The same as one passage: beside the question that is asked again, or as the words of a refusal. */
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
