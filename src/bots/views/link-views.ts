import type { Identity } from '../../generated/prisma/client.ts'
import { press } from '../entries.ts'
import { code as codeSpan, plain, type Text, user } from '../kit/span.ts'
import { act, type Block, open, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, hint, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

type Known = Pick<Identity, 'platform' | 'displayName'>

export const PLATFORM_NAMES: Readonly<Record<Known['platform'], string>> = {
  telegram: 'Telegram',
  discord: 'Discord',
}

const who = ({ platform, displayName }: Known): Text => [
  plain(`${PLATFORM_NAMES[platform]}: `),
  user(displayName),
]

/** Which identities are mine, and how another one is linked. */
export function linkView(v: Viewer, identities: readonly Known[]): View {
  const isLinked = identities.length > 1
  const blocks: Block[] = [
    heading(v.say('link-title')),
    ...identities.map((identity) => text(...who(identity))),
    text(...v.say(isLinked ? 'link-is-linked' : 'link-what')),
  ]
  if (!isLinked) {
    blocks.push(
      hint(v.say('link-rules')),
      buttons(
        button(v, 'button-link-make', 'makeLinkCode', {}, 'primary'),
        button(v, 'button-link-enter', 'enterLinkCode'),
      ),
    )
  }
  if (isLinked) blocks.push(buttons(...identities.map(({ platform }) => unlinkButton(v, platform))))
  blocks.push(buttons(button(v, 'button-settings', 'settings'), button(v, 'button-home', 'home')))
  return { accent: 'neutral', blocks }
}

const unlinkButton = (v: Viewer, platform: Known['platform']) =>
  act(words(v.say('button-unlink', { platform: PLATFORM_NAMES[platform] })), press('unlink', { platform }))

/** A fresh code: where to enter it, and for how long. On Discord also as a link into Telegram. */
export function linkCodeView(v: Viewer, code: string, here: Known['platform'], botLink: string | null): View {
  const there = here === 'telegram' ? 'discord' : 'telegram'
  const blocks: Block[] = [
    heading(v.say('link-code-title')),
    text(codeSpan(code)),
    text(...v.say('link-code-where', { platform: PLATFORM_NAMES[there] })),
    hint(v.say('link-code-secret')),
    { kind: 'copy', label: words(v.say('button-copy-code')), text: code },
  ]
  if (botLink && there === 'telegram') {
    blocks.push(buttons(open(words(v.say('button-open-telegram')), `${botLink}?start=link_${code}`)))
  }
  blocks.push(buttons(button(v, 'button-settings', 'settings'), button(v, 'button-home', 'home')))
  return { accent: 'active', blocks, protect: true }
}

/** Who would become one member, before it is done. */
export function linkOfferView(v: Viewer, me: Known, offer: { other: Known; code: string }): View {
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('link-sure-title')),
      text(...who(offer.other)),
      text(...who(me)),
      text(...v.say('link-sure-what')),
      buttons(
        act(words(v.say('button-link-sure')), press('confirmLink', { code: offer.code }), 'primary'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}

/** They are one member now: told on both platforms. */
export function linkedNotice(v: Viewer, identities: readonly Known[]): View {
  return {
    accent: 'good',
    blocks: [
      heading(v.say('linked-title')),
      ...identities.map((identity) => text(...who(identity))),
      text(...v.say('linked-what')),
      buttons(
        button(v, 'button-wallet', 'wallet'),
        button(v, 'button-support', 'support'),
        button(v, 'button-home', 'home'),
      ),
    ],
  }
}
