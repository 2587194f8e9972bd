import type { OperatorAct } from '../../domain/operator-acts.ts'
import { code, type Text } from '../kit/span.ts'
import type { FixedKey } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** Total, so that a new act does not compile before it has words. */
const WORDS: Readonly<Record<OperatorAct, FixedKey>> = {
  'issue-top-up': 'log-did-issue-top-up',
  'cancel-top-up': 'log-did-cancel-top-up',
  'close-top-up': 'log-did-close-top-up',
  'freeze-member': 'log-did-freeze-member',
  'lift-freeze': 'log-did-lift-freeze',
  'propose-adjustment': 'log-did-propose-adjustment',
  'approve-adjustment': 'log-did-approve-adjustment',
  'refuse-adjustment': 'log-did-refuse-adjustment',
  'freeze-campaign': 'log-did-freeze-campaign',
  'lift-campaign': 'log-did-lift-campaign',
  'stop-frozen-campaign': 'log-did-stop-frozen-campaign',
  'take-down-campaign': 'log-did-take-down-campaign',
  'take-down-offer': 'log-did-take-down-offer',
  'claim-report': 'log-did-claim-report',
  'give-back-report': 'log-did-give-back-report',
  'close-report': 'log-did-close-report',
  'claim-contest': 'log-did-claim-contest',
  'give-back-contest': 'log-did-give-back-contest',
  'contest-won': 'log-did-contest-won',
  'contest-lost': 'log-did-contest-lost',
  'claim-dispute': 'log-did-claim-dispute',
  'give-back-dispute': 'log-did-give-back-dispute',
  'decide-dispute': 'log-did-decide-dispute',
  'close-breaker': 'log-did-close-breaker',
  'claim-held-verdict': 'log-did-claim-held-verdict',
  'give-back-held-verdict': 'log-did-give-back-held-verdict',
  'confirm-held-verdict': 'log-did-confirm-held-verdict',
  'refuse-held-verdict': 'log-did-refuse-held-verdict',
  'claim-ticket': 'log-did-claim-ticket',
  'give-back-ticket': 'log-did-give-back-ticket',
  'answer-ticket': 'log-did-answer-ticket',
  'close-ticket': 'log-did-close-ticket',
  'reopen-ticket': 'log-did-reopen-ticket',
  'claim-withdrawal': 'log-did-claim-withdrawal',
  'give-back-withdrawal': 'log-did-give-back-withdrawal',
  'export-withdrawal': 'log-did-export-withdrawal',
  'agree-withdrawal': 'log-did-agree-withdrawal',
  'complete-withdrawal': 'log-did-complete-withdrawal',
  'reject-withdrawal': 'log-did-reject-withdrawal',
  'hold-withdrawal': 'log-did-hold-withdrawal',
  'return-withdrawal': 'log-did-return-withdrawal',
}

/** What an operator did, behind their name. A name that a newer process has written is shown as it is. */
export function operatorActWords(v: Viewer, act: string): Text {
  return isKnown(act) ? v.say(WORDS[act]) : [code(act)]
}

const isKnown = (act: string): act is OperatorAct => Object.hasOwn(WORDS, act)
