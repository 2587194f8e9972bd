import { machine } from '../kit/machine.ts'

/** A voucher is worth its amount until somebody redeems it, its issuer cancels it, or its year is over: once. */
export const voucherMachine = machine('voucher', {
  ACTIVE: ['REDEEMED', 'CANCELLED', 'EXPIRED'],
  REDEEMED: [],
  CANCELLED: [],
  EXPIRED: [],
})
