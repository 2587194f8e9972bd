import { freezeCampaign } from '../../src/domain/campaigns/freeze-campaign.ts'
import { liftCampaignFreeze, stopFrozenCampaign } from '../../src/domain/campaigns/lift-campaign-freeze.ts'
import {
  approveAdjustment,
  proposeAdjustment,
  refuseAdjustment,
} from '../../src/domain/operators/adjust-balance.ts'
import * as model from './operator-model.ts'
import { at } from './platform-model.ts'
import { choose, keeping, type Press, type Step, type Town } from './town.ts'

export const OPERATOR_KINDS = [
  ...(['freeze', 'freeze', 'lift', 'lift', 'stopFrozen'] as const),
  ...(['propose', 'putRight', 'refuse'] as const),
]
export type OperatorKind = (typeof OPERATOR_KINDS)[number]

const reason = 'Because of the model.'

/** What a step means in this town; `null` when there is nothing it could be about. */
export function operatorPress(w: Town, { kind, who, on, byAnybody }: Step<OperatorKind>): Press | null {
  const { t, m, ids } = w
  switch (kind) {
    case 'freeze':
    case 'lift':
    case 'stopFrozen': {
      const jobs = [...m.campaigns, ...m.clickJobs]
      const place = choose(jobs, on, !byAnybody, ({ frozen }) => (frozen === null) === (kind === 'freeze'))
      const c = jobs[place]
      if (!c) return null
      const input = { campaign: at([...ids.campaigns, ...ids.clickJobs], place), reason }
      if (kind === 'freeze') {
        return {
          predict: () => model.freeze(m, c),
          press: (key) => t.run(freezeCampaign, input, w.moderator, key),
        }
      }
      const use = kind === 'lift' ? liftCampaignFreeze : stopFrozenCampaign
      return {
        predict: () => model.decideFreeze(m, c, kind === 'stopFrozen'),
        press: (key) => t.run(use, input, w.admin, key),
      }
    }
    case 'propose': {
      const what = {
        account: on % 2 === 0 ? ('cash' as const) : ('wallet' as const),
        adds: on % 3 === 0,
        micros: 1n + BigInt(on) * 4_003n,
      }
      const { micros: amountMicros, ...terms } = what
      const input = { member: at(w.actors, who).memberId, ...terms, amountMicros, reason }
      return {
        predict: () => model.propose(m, { member: who, ...what }),
        press: (key) =>
          keeping(t.run(proposeAdjustment, input, w.cashier, key), [ids.adjustments, (a) => a.adjustmentId]),
      }
    }
    case 'putRight':
    case 'refuse': {
      if (m.adjustments.length === 0) return null
      const place = choose(m.adjustments, on, !byAnybody, ({ state }) => state === 'PROPOSED')
      const agrees = kind === 'putRight'
      const adjustment = at(ids.adjustments, place)
      return {
        predict: () => model.settleAdjustment(m, place, agrees),
        press: (key) =>
          agrees
            ? t.run(approveAdjustment, { adjustment }, w.admin, key)
            : t.run(refuseAdjustment, { adjustment, reason }, w.admin, key),
      }
    }
    default:
      return kind satisfies never
  }
}
