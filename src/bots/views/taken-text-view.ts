import type { SubmissionCard } from '../../domain/submissions/read-submission.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { user } from '../kit/span.ts'
import type { Block, Button, View } from '../kit/view.ts'
import { button, buttons, heading, hint, text, title } from './parts.ts'
import type { Viewer } from './view-context.ts'

type Taken = { version: number; campaign: Pick<Campaign, 'version' | 'instructions'> }

/** Which text work was taken under, as a row of facts; nothing while it is the current one. */
export function versionRows(
  v: Viewer,
  { version, campaign }: Taken,
): Extract<Block, { kind: 'facts' }>['rows'] {
  if (version === campaign.version) return []
  const value = v.say('version-taken', { version, latest: campaign.version })
  return [{ label: v.say('label-version'), value }]
}

/** The instructions that count, once they are no longer those of the job. */
export function versionQuote({ version, campaign }: Taken): Block[] {
  return version === campaign.version ? [] : [{ kind: 'quote', text: [user(campaign.instructions)] }]
}

/** A way to read them whole: beside a proof there may be no room. */
export function versionButton(v: Viewer, submission: Taken & { id: string }): Button[] {
  if (submission.version === submission.campaign.version) return []
  return [button(v, 'button-taken-text', 'takenText', { submission: submission.id })]
}

/** The whole text that work was taken under. */
export function takenTextView(v: Viewer, submission: SubmissionCard, isEmployer: boolean): View {
  const { campaign, version } = submission
  const id = { submission: submission.id }
  return {
    accent: 'neutral',
    blocks: [
      heading(title(campaign.title)),
      text(...v.say('version-taken', { version, latest: campaign.version })),
      { kind: 'quote', text: [user(campaign.instructions)] },
      hint(v.say('taken-text-hint')),
      buttons(
        isEmployer
          ? button(v, 'button-to-review', 'reviewCard', id)
          : button(v, 'button-to-submission', 'submission', id),
      ),
    ],
  }
}
