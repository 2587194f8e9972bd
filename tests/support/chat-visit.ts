import { publishCampaign } from '../../src/domain/campaigns/publish-campaign.ts'
import { newId } from '../../src/domain/kit/ids.ts'
import { perform } from '../../src/domain/kit/use-case.ts'
import type { DiscordPerson } from './chat-discord.ts'
import type { ChatPerson } from './chat-script.ts'
import type { TelegramPerson } from './chat-telegram.ts'
import { w } from './chat-words.ts'
import type { World } from './world.ts'

/** A paid-to-click job of a tenth of a cent, published without the chat. Returns its id. */
export async function postClickJob(
  world: World,
  employer: ChatPerson,
  job: { title?: string; slots?: number; targetUrl?: string; rewardMicros?: bigint } = {},
): Promise<string> {
  const memberId = await world.memberId(employer)
  const posted = await perform(world.product.domain, publishCampaign, {
    input: {
      mode: 'PAID_TO_CLICK',
      categoryId: 'search-visit',
      title: 'Visit our shop',
      instructions: 'Open the page and look around.',
      targetUrl: 'https://shop.example/welcome?from=us',
      rewardMicros: 1_000n,
      slots: 5,
      ...job,
    },
    actor: { kind: 'member', memberId, roles: [] },
    key: `post-click-job:${newId(world.clock.now())}`,
  })
  if (!posted.ok) throw new Error(posted.refusal.code)
  return posted.answer.campaignId
}

/** Opens a job by its id and asks for a personal link; returns its address. */
export async function askForLink(member: ChatPerson, campaignId: string): Promise<string> {
  await member.command('job', campaignId)
  await member.tap(w('button-visit'))
  return linkShownTo(member)
}

/** The address behind the link button on the screen. */
export function linkShownTo(member: ChatPerson): string {
  const url =
    member.platform === 'telegram'
      ? (member as TelegramPerson)
          .current()
          .buttons.flat()
          .find((button) => button.kind === 'url')?.value
      : (member as DiscordPerson).current().buttons.find((button) => button.url !== null)?.url
  if (!url) throw new Error(`${member.name} sees no link on:\n${member.screen()}`)
  return url
}

/** Looks at a page, as a browser or a chat's preview does. */
export const look = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init })

/** Presses the button of the page. */
export const goOn = (url: string, init: RequestInit = {}) =>
  fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(), ...init })
