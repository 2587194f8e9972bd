import { MAX_PICTURES_PER_REQUIREMENT, type ProofRequirement } from '../../domain/campaigns/requirement.ts'
import { PROOF_TEXT_MAX, type ProofAnswer } from '../../domain/submissions/proof.ts'
import type { Ctx } from '../kit/command.ts'
import type { Answers, Field } from '../kit/field.ts'
import { listAnswer, textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'

/** What a proof must contain, as the fields of a form: one for each requirement, in its order. */
export function proofFields(ctx: Ctx, requirements: readonly ProofRequirement[]): Field[] {
  return requirements.map(({ kind, ask }, place) => {
    const name = fieldName(place)
    switch (kind) {
      case 'text':
        return { name, label: ask, kind, minLength: 1, maxLength: PROOF_TEXT_MAX, long: true }
      case 'link':
        return { name, label: ask, kind, placeholder: 'https://' }
      case 'screenshot': {
        const max = MAX_PICTURES_PER_REQUIREMENT
        return {
          name,
          label: ask,
          hint: words(ctx.say('submit-pictures', { max })),
          kind: 'pictures',
          min: 1,
          max,
        }
      }
      default:
        return kind satisfies never
    }
  })
}

/** The form's answers as the proof that is sent. */
export function proofAnswers(requirements: readonly ProofRequirement[], answers: Answers): ProofAnswer[] {
  return requirements.map(({ kind }, place): ProofAnswer => {
    const name = fieldName(place)
    switch (kind) {
      case 'text':
        return { kind, text: textAnswer(answers, name) }
      case 'link':
        return { kind, url: textAnswer(answers, name) }
      case 'screenshot':
        return { kind, files: listAnswer(answers, name) }
      default:
        return kind satisfies never
    }
  })
}

/** A proof that was sent, as answers to start a correction from. */
export function proofAsAnswers(proof: readonly ProofAnswer[]): Answers {
  return Object.fromEntries(
    proof.map((answer, place) => {
      switch (answer.kind) {
        case 'text':
          return [fieldName(place), answer.text]
        case 'link':
          return [fieldName(place), answer.url]
        case 'screenshot':
          return [fieldName(place), answer.files]
        default:
          return answer satisfies never
      }
    }),
  )
}

function fieldName(place: number): string {
  return `r${place + 1}`
}
