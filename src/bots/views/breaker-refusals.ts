import { button } from './parts.ts'
import type { RefusalTable } from './refusal-table.ts'

type BreakerCode = 'verdict-waits' | 'verdict-refused' | 'breaker-open'

/** Why a "not satisfied" was not written down, or a job not resumed. */
export const breakerRefusals: RefusalTable<BreakerCode> = {
  'verdict-waits': (v, { submissionId }) => ({
    what: v.say('refused-verdict-waits'),
    next: [button(v, 'button-to-submission', 'reviewCard', { submission: submissionId }, 'primary')],
  }),
  'verdict-refused': (v, { submissionId }) => ({
    what: v.say('refused-verdict-refused'),
    next: [button(v, 'button-to-submission', 'reviewCard', { submission: submissionId }, 'primary')],
  }),
  'breaker-open': (v, { campaignId }) => ({
    what: v.say('refused-breaker-open'),
    next: [button(v, 'button-to-campaign', 'campaign', { campaign: campaignId }, 'primary')],
  }),
}
