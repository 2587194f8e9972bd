import { machine } from '../kit/machine.ts'

/** An invitation is a permission, not a slot: it holds unless it is declined. */
export const invitationMachine = machine('invitation', {
  INVITED: ['ACCEPTED', 'DECLINED'],
  ACCEPTED: [],
  DECLINED: [],
})
