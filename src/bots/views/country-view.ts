import type { KnownCountry } from '../../domain/members/country.rules.ts'
import { time } from '../kit/span.ts'
import type { Block, Button, View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { countryText } from './job-views.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

export type CountryFacts = Pick<KnownCountry, 'country'> & {
  isVerified: boolean
  /** Until when no other country can be named; null: it can now. */
  staysUntil: Date | null
  /** Whether the person is where a phone number can be shared. */
  canShare: boolean
}

/** What country somebody has, how sure we are, and what they can do about it. */
export function countryView(v: Viewer, facts: CountryFacts): View {
  const { country, isVerified, staysUntil, canShare } = facts
  const value = countryText(v, country, isVerified)
  const blocks: Block[] = [
    heading(v.say('country-title')),
    { kind: 'facts', rows: [{ label: v.say('label-country'), value }] },
  ]
  if (country !== null)
    blocks.push(text(...v.say(isVerified ? 'country-about-verified' : 'country-about-declared')))
  if (staysUntil) blocks.push(hint(v.say('country-stays', { when: time(staysUntil, 'date') })))
  if (!canShare && !isVerified) blocks.push(hint(v.say('country-verify-elsewhere')))
  blocks.push(buttons(...changes(v, facts)), buttons(...ways(v)))
  return { accent: isVerified ? 'good' : 'neutral', blocks }
}

function changes(v: Viewer, { isVerified, staysUntil, canShare, country }: CountryFacts): Button[] {
  const verify = isVerified
    ? button(v, 'button-verify-again', 'sharePhone')
    : button(v, 'button-verify-country', 'sharePhone', {}, 'primary')
  const change = button(v, country === null ? 'button-set-country' : 'button-change-country', 'changeCountry')
  return [...(canShare ? [verify] : []), ...(staysUntil ? [] : [change])]
}

function ways(v: Viewer): Button[] {
  return [
    button(v, 'button-find-work', 'jobs'),
    button(v, 'button-profile', 'profile'),
    button(v, 'button-home', 'home'),
  ]
}

/** Why a phone number is asked for and what becomes of it, with the key that shares it. */
export function sharePhoneView(v: Viewer): View {
  const label = words(v.say('button-share-phone'))
  return {
    accent: 'neutral',
    blocks: [
      heading(v.say('country-share-title')),
      text(...v.say('country-share-why')),
      buttons(button(v, 'button-back', 'country'), button(v, 'button-home', 'home')),
      { kind: 'contact', ask: v.say('country-share-ask', { button: label }), label },
    ],
  }
}
