import { feeMicros, type Micros, type Ppm } from '../kit/money.ts'

export type CampaignCost = {
  rewardMicros: Micros
  feeMicros: Micros
  perSlotMicros: Micros
  totalMicros: Micros
}

/** What a campaign costs: per slot the reward and the fee (rounded up to a micro-dollar), times the slots. */
export function campaignCost(rewardMicros: Micros, slots: number, feePpm: Ppm): CampaignCost {
  const fee = feeMicros(rewardMicros, feePpm)
  const perSlotMicros = rewardMicros + fee
  return { rewardMicros, feeMicros: fee, perSlotMicros, totalMicros: perSlotMicros * BigInt(slots) }
}
