import { TIER1_COUNTRIES } from '../../domain/campaigns/eligibility.rules.ts'
import type { EmployerRecord } from '../../domain/campaigns/employer-record.ts'
import type { Job } from '../../domain/campaigns/read-job.ts'
import type { WaysOut } from '../../domain/campaigns/read-ways-out.ts'
import { readRequirements } from '../../domain/campaigns/requirement.ts'
import { countryName } from '../../domain/members/countries.ts'
import { VISIT_MS } from '../../domain/visits/visit.rules.ts'
import type { Campaign } from '../../generated/prisma/client.ts'
import { bold, money, plain, type Text, user } from '../kit/span.ts'
import type { Block, Button, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, categoryName, duration, heading, hint, percent, text, title } from './parts.ts'
import { supportButton } from './support-button.ts'
import type { Viewer } from './view-context.ts'

/** One job before it is taken: everything a worker needs to decide. */
export function jobView(v: Viewer, job: Job, waysOut: WaysOut, botLink: string | null): View {
  const { campaign, mine } = job
  const isOpen = campaign.state === 'ACTIVE' && campaign.freeSlots > 0 && !campaign.frozenAt
  const blocks: Block[] = [
    heading(title(campaign.title)),
    { kind: 'facts', rows: jobFacts(v, job) },
    text(bold(...v.say('job-instructions'))),
    { kind: 'quote', text: [user(campaign.instructions)] },
  ]
  if (campaign.mode !== 'PAID_TO_CLICK') {
    blocks.push(text(bold(...v.say('job-proof'))), { kind: 'quote', text: requirementLines(v, campaign) })
  }
  blocks.push(...mineBlocks(v, job, isOpen))
  if (mine.kind !== 'own') blocks.push(...wayOutBlocks(v, campaign, waysOut))
  if (botLink && isOpen && campaign.mode !== 'HIRED_GROUP')
    blocks.push({
      kind: 'copy',
      label: words(v.say('button-share')),
      text: `${botLink}?start=job_${campaign.id}`,
      search: `job_${campaign.id}`,
    })
  blocks.push(
    buttons(
      button(v, 'button-other-jobs', 'jobs'),
      supportButton(v, 'job', campaign.id),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: isOpen ? 'good' : 'neutral', blocks }
}

type Facts = Extract<Block, { kind: 'facts' }>['rows']

function jobFacts(v: Viewer, { campaign, record, mine }: Job): Facts {
  const isClick = campaign.mode === 'PAID_TO_CLICK'
  const promise = isClick
    ? v.say('job-visit-promise')
    : v.say('job-review-promise', { time: duration(v, Number(campaign.autoApproveMs)) })
  const leadsTo = isClick && campaign.targetUrl ? hostOf(campaign.targetUrl) : null
  return [
    { label: v.say('label-reward'), value: [bold(money(campaign.rewardMicros))] },
    {
      label: v.say('label-slots'),
      value: v.say('slots-left', { left: campaign.freeSlots, slots: campaign.slots }),
    },
    {
      label: v.say('label-time-allowed'),
      value: duration(v, isClick ? VISIT_MS : campaign.reservationMs),
    },
    ...(leadsTo === null ? [] : [{ label: v.say('label-leads-to'), value: [bold(user(leadsTo))] }]),
    { label: v.say('label-category'), value: [plain(categoryName(v, campaign.categoryId))] },
    { label: v.say('label-open-to'), value: audience(v, campaign, mine.kind !== 'own') },
    { label: v.say('label-review'), value: promise },
    { label: v.say('label-employer'), value: employerRecord(v, record) },
  ]
}

/** How many countries are named before the rest is counted. */
const COUNTRIES_NAMED = 8

/** Who a job is for; `isForMe`: whoever looks at it may take it. */
export function audience(
  v: Viewer,
  campaign: Pick<Campaign, 'mode' | 'countries' | 'verifiedOnly'>,
  isForMe: boolean,
): Text {
  const who = people(v, campaign, isForMe)
  return campaign.verifiedOnly ? [...who, plain(', '), ...v.say('job-verified-only')] : who
}

function people(
  v: Viewer,
  { mode, countries }: Pick<Campaign, 'mode' | 'countries'>,
  isForMe: boolean,
): Text {
  switch (mode) {
    case 'INTERNATIONAL':
    case 'PAID_TO_CLICK':
      return v.say('job-open-to-everybody')
    case 'HIRED_GROUP':
      return v.say(isForMe ? 'job-open-to-me' : 'job-open-to-invited')
    case 'TIER1':
      return v.say('job-open-to-countries', { countries: countryList(v, TIER1_COUNTRIES) })
    case 'LIMITED_COUNTRIES':
      return v.say('job-open-to-countries', { countries: countryList(v, countries) })
    default:
      return mode satisfies never
  }
}

function countryList(v: Viewer, codes: readonly string[]): Text {
  const named = codes.slice(0, COUNTRIES_NAMED).map((code) => countryName(code, v.locale))
  const more = codes.length - named.length
  const list = [plain(named.join(', '))]
  return more > 0 ? v.say('job-more-countries', { countries: list, more }) : list
}

function mineBlocks(v: Viewer, { campaign, mine }: Job, isOpen: boolean): Block[] {
  switch (mine.kind) {
    case 'holding':
      return [
        buttons(button(v, 'button-to-work', 'reservation', { reservation: mine.reservationId }, 'primary')),
      ]
    case 'submitted':
      return [
        buttons(
          button(v, 'button-to-submission', 'submission', { submission: mine.submissionId }, 'primary'),
        ),
      ]
    case 'visit':
      return [
        buttons(
          button(
            v,
            mine.isPaid ? 'button-visit-receipt' : 'button-to-work',
            'visitState',
            { visit: mine.visitId },
            'primary',
          ),
        ),
      ]
    case 'own':
      return [
        hint(v.say('job-own')),
        buttons(button(v, 'button-to-campaign', 'campaign', { campaign: campaign.id })),
      ]
    case 'used-up':
      return [hint(v.say(mine.what === 'turns' ? 'refused-no-more-turns' : 'refused-no-more-links'))]
    case 'none':
      return isOpen ? [buttons(startButton(v, campaign))] : [hint(v.say(whyClosed(campaign)))]
    default:
      return mine satisfies never
  }
}

/** Start carries the text it was read under: what the employer changed meanwhile is shown before it is taken. */
function startButton(v: Viewer, { id, mode, version }: Campaign): Button {
  return mode === 'PAID_TO_CLICK'
    ? button(v, 'button-visit', 'visit', { campaign: id }, 'good')
    : button(v, 'button-start-job', 'take', { campaign: id, version }, 'good')
}

function whyClosed({ state, freeSlots, frozenAt }: Campaign) {
  if (frozenAt) return 'job-is-frozen'
  if (state === 'STOPPED') return 'job-is-over'
  return freeSlots === 0 ? 'job-is-full' : 'job-is-paused'
}

/** Hide, mute, report; and what was chosen before, with the way back. */
function wayOutBlocks(
  v: Viewer,
  { id, employerId }: Campaign,
  { isHidden, isMuted, isReported }: WaysOut,
): Block[] {
  const campaign = id
  return [
    ...(isHidden ? [hint(v.say('job-you-hid'))] : []),
    ...(isMuted ? [hint(v.say('job-you-muted'))] : []),
    ...(isReported ? [hint(v.say('job-you-reported'))] : []),
    buttons(
      isHidden
        ? button(v, 'button-unhide', 'unhideJob', { campaign })
        : button(v, 'button-hide', 'hideJob', { campaign }),
      isMuted
        ? button(v, 'button-unmute', 'unmuteEmployer', { employer: employerId, campaign })
        : button(v, 'button-mute', 'muteEmployer', { campaign }),
      ...(isReported ? [] : [button(v, 'button-report', 'reportJob', { campaign })]),
    ),
  ]
}

function hostOf(url: string): string {
  return new URL(url).host
}

/** An employer's record on one line. */
export function employerRecord(v: Viewer, record: EmployerRecord): Text {
  const stars =
    record.stars === null
      ? []
      : [plain(' · '), ...v.say('employer-stars', { stars: record.stars, count: record.ratings })]
  if (record.verdicts === 0) return [...v.say('employer-new'), ...stars]
  const shares = v.say('employer-record', {
    approval: percent(v, record.approvalPercent),
    verdicts: record.verdicts,
    median: record.medianVerdictMs === null ? v.say('no-record') : duration(v, record.medianVerdictMs),
    silence: percent(v, record.silencePercent),
    unpaid: percent(v, record.sentBackUnpaidPercent),
  })
  return [...shares, ...stars]
}

/** What a proof must contain, numbered. */
export function requirementLines(v: Viewer, campaign: Pick<Campaign, 'requirements'>): Text {
  return readRequirements(campaign.requirements).flatMap(({ kind, ask }, place) => [
    plain(`${place === 0 ? '' : '\n'}${place + 1}. `),
    ...v.say('requirement-line', { kind, ask }),
  ])
}

/** A member's country in words, or that none is set; with `isVerified` also how sure we are of it. */
export function countryText(v: Viewer, country: string | null, isVerified?: boolean): Text {
  if (country === null) return v.say('country-none')
  const name = countryName(country, v.locale)
  if (isVerified === undefined) return [plain(name)]
  return v.say(isVerified ? 'country-verified' : 'country-declared', { country: name })
}
