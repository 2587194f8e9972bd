import { machine } from '../kit/machine.ts'

/**
 * A submission, from proof to outcome. A first "not satisfied" asks for a correction; one after the
 * correction is final: paid all the same, or held for the contest window and then returned. A won contest makes
 * it satisfied after all.
 */
export const submissionMachine = machine('submission', {
  SUBMITTED: ['SATISFIED', 'CORRECTION_ASKED'],
  CORRECTION_ASKED: ['RESUBMITTED', 'LAPSED'],
  RESUBMITTED: ['SATISFIED', 'NOT_SATISFIED_PAID', 'NOT_SATISFIED_HELD'],
  SATISFIED: [],
  NOT_SATISFIED_PAID: ['SATISFIED'],
  NOT_SATISFIED_HELD: ['NOT_SATISFIED_RETURNED', 'SATISFIED'],
  NOT_SATISFIED_RETURNED: [],
  LAPSED: [],
})
