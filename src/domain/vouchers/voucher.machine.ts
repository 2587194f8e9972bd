import { machine } from '../kit/machine.ts'

/** A voucher is worth its amount until somebody redeems it, once. */
export const voucherMachine = machine('voucher', { ACTIVE: ['REDEEMED'], REDEEMED: [] })
