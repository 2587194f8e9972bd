import { type Say } from '../text/say.ts'
import type { FieldProblem } from './field.ts'
import { money, type Text } from './span.ts'

/** Whoever pasted something else entirely need not read all of it again. */
const NAMED = 5

/** The words for a problem with an answer: what was expected, so that the next try succeeds. */
export function problemText(say: Say, problem: FieldProblem): Text {
  switch (problem.code) {
    case 'required':
      return say('problem-required')
    case 'too-short':
      return say('problem-too-short', { min: problem.minLength })
    case 'too-long':
      return say('problem-too-long', { max: problem.maxLength, length: problem.length })
    case 'too-many-lines':
      return say('problem-too-many-lines', { max: problem.maxLines })
    case 'not-a-link':
      return say('problem-not-a-link')
    case 'not-an-amount':
      return say('problem-not-an-amount')
    case 'amount-out-of-range':
      return say('problem-amount-out-of-range', {
        min: money(problem.minMicros),
        max: money(problem.maxMicros),
      })
    case 'not-a-number':
      return say('problem-not-a-number', { min: problem.min, max: problem.max })
    case 'not-an-option':
      return say('problem-not-an-option')
    case 'pick-count':
      return say('problem-pick-count', { min: problem.min, max: problem.max })
    case 'countries-unknown':
      return say('problem-countries-unknown', {
        names: problem.names.slice(0, NAMED).join(', ').slice(0, 200),
      })
    case 'picture-expected':
      return say('problem-picture-expected')
    case 'picture-count':
      return say('problem-picture-count', { min: problem.min, max: problem.max, have: problem.have })
    case 'file-expected':
      return say('problem-file-expected')
    case 'file-count':
      return say('problem-file-count', { min: problem.min, max: problem.max, have: problem.have })
    case 'text-expected':
      return say('problem-text-expected')
    default:
      return problem satisfies never
  }
}
