import { stringify } from 'csv-stringify/sync'
import type {
  ExportedSubmission,
  ExportedVisit,
  ExportedWorker,
} from '../../domain/campaigns/export-submissions.ts'
import type { ProofRequirement } from '../../domain/campaigns/requirement.ts'
import { type Micros, usdDecimal } from '../../domain/kit/money.ts'
import { countryName } from '../../domain/members/countries.ts'
import type { ProofAnswer } from '../../domain/submissions/proof.ts'
import { words } from '../text/say.ts'
import { feedbackText } from './feedback-text.ts'
import { nameOf } from './parts.ts'
import type { Viewer } from './view-context.ts'

type Cell = string | number | null

/** The first line: what each column holds. */
export function submissionHeader(v: Viewer, requirements: readonly ProofRequirement[]): Cell[] {
  return [
    ...['id', 'name', 'country', 'verified', 'state', 'reward', 'fee', 'version'].map((one) =>
      column(v, one),
    ),
    ...['submitted', 'resubmitted', 'verdict', 'verdict-by'].map((one) => column(v, one)),
    ...requirements.map(({ ask }, place) => `${place + 1}. ${ask}`),
    ...['correction', 'final', 'stars', 'feedback', 'worker-stars', 'worker-feedback'].map((one) =>
      column(v, one),
    ),
  ]
}

/** One submission as a line. Moments are ISO 8601 in UTC, amounts decimal US dollars. */
export function submissionLine(
  v: Viewer,
  requirements: readonly ProofRequirement[],
  { worker, submission, answers }: ExportedSubmission,
): Cell[] {
  return [
    submission.id,
    ...workerCells(v, worker),
    words(v.say('export-state', { state: submission.state })),
    ...amounts(submission),
    submission.version,
    iso(submission.submittedAt),
    iso(submission.resubmittedAt),
    iso(submission.verdictAt),
    submission.verdictBy === null ? null : words(v.say('export-by', { by: submission.verdictBy })),
    ...requirements.map((_, place) => answerCell(v, answers[place])),
    submission.correctionReason,
    submission.finalReason,
    submission.stars,
    said(v, submission.feedback),
    submission.workerStars,
    said(v, submission.workerFeedback),
  ]
}

export function visitHeader(v: Viewer): Cell[] {
  return ['id', 'name', 'country', 'verified', 'reward', 'fee', 'paid'].map((one) => column(v, one))
}

export function visitLine(v: Viewer, { worker, visit }: ExportedVisit): Cell[] {
  return [visit.id, ...workerCells(v, worker), ...amounts(visit), iso(visit.paidAt)]
}

/**
 * Lines as CSV for spreadsheets: UTF-8 with a mark that says so, and no cell that a spreadsheet would take for a
 * formula, whatever people wrote (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvOf(lines: readonly Cell[][], { isFirst }: { isFirst: boolean }): string {
  return stringify([...lines], {
    bom: isFirst,
    escape_formulas: true,
    quoted_match: ROW_BREAKERS,
    record_delimiter: '\r\n',
  })
}

/** Lone line ends and the delimiters of other languages would begin a cell of their own, with whatever follows. */
const ROW_BREAKERS = /[\r\n;\t]/

function column(v: Viewer, name: string): string {
  return words(v.say('export-column', { column: name }))
}

function workerCells(v: Viewer, { name, country, countryVerified }: ExportedWorker): Cell[] {
  const verified = country === null ? null : words(v.say('export-yes', { yes: countryVerified ? 'y' : 'n' }))
  return [words(nameOf(v, name)), country === null ? null : countryName(country, v.locale), verified]
}

function amounts({ rewardMicros, feeMicros }: { rewardMicros: Micros; feeMicros: Micros }): Cell[] {
  return [usdDecimal(rewardMicros), usdDecimal(feeMicros)]
}

function answerCell(v: Viewer, answer: ProofAnswer | undefined): Cell {
  switch (answer?.kind) {
    case undefined:
      return null
    case 'text':
      return answer.text
    case 'link':
      return answer.url
    case 'screenshot':
      return words(v.say('form-pictures', { count: answer.files.length }))
    default:
      return answer satisfies never
  }
}

function said(v: Viewer, feedback: string | null): string | null {
  return feedback === null ? null : words(feedbackText(v.say, feedback))
}

function iso(at: Date | null): string | null {
  return at === null ? null : at.toISOString()
}
