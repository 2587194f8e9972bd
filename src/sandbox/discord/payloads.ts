import { randomBytes } from 'node:crypto'
import { apiBot, apiMessage, apiUser } from './messages.ts'
import type { Core, InteractionPayload } from './sandbox-core.ts'
import { type Interaction, type Message, nextId, type Person, type Place } from './world.ts'

const ALL_RIGHTS = '2251799813685247'
const ORDINARY_RIGHTS = '137411140505153'

/** What the parts of a new interaction have in common. */
export type NewInteraction = {
  type: Interaction['type']
  person: Person
  place: Place
  data: Record<string, unknown>
  message: Message | null
  usedCommand: string | null
}

/**
 * The interaction object as Discord sends it: `user` in the DM with the app (context 1), `member` in
 * the server (context 0). https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
export function newInteraction(
  core: Core,
  parts: NewInteraction,
): { interaction: Interaction; payload: InteractionPayload } {
  const { person, place, type } = parts
  const now = core.clock.now()
  const id = nextId(core.world, now)
  const token = randomBytes(48).toString('base64url')
  const inServer = place === 'server'
  const channelId = inServer ? core.world.serverChannelId : person.dmChannelId
  const who = inServer
    ? {
        guild_id: core.world.guildId,
        guild: { id: core.world.guildId, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        member: apiMember(person),
      }
    : { user: apiUser(person) }
  const payload = {
    id,
    application_id: core.applicationId,
    type,
    data: parts.data,
    ...who,
    channel_id: channelId,
    channel: apiChannel(core, channelId),
    token,
    version: 1,
    ...(parts.message ? { message: apiMessage(core, parts.message) } : {}),
    app_permissions: ALL_RIGHTS,
    locale: person.locale,
    entitlements: [],
    authorizing_integration_owners: inServer ? { 0: core.world.guildId } : { 0: '0', 1: person.id },
    context: inServer ? 0 : 1,
    attachment_size_limit: 10 * 1024 * 1024,
  }
  const interaction: Interaction = {
    id,
    token,
    type,
    personId: person.id,
    place,
    channelId,
    createdAt: now.getTime(),
    state: 'waiting',
    messageId: parts.message?.id ?? null,
    usedCommand: parts.usedCommand,
    originalId: null,
    deferred: null,
  }
  return { interaction, payload }
}

/** The channel object of a DM or of the server's channel. */
export function apiChannel(core: Core, channelId: string): Record<string, unknown> {
  if (channelId === core.world.serverChannelId) {
    return {
      id: channelId,
      type: 0,
      guild_id: core.world.guildId,
      name: 'start-here',
      position: 0,
      permissions: ALL_RIGHTS,
    }
  }
  const person = core.world.people.find((one) => one.dmChannelId === channelId)
  const recipients = person ? [apiUser(person)] : [apiBot(core)]
  return { id: channelId, type: 1, recipients, flags: 0, last_message_id: null }
}

function apiMember(person: Person): Record<string, unknown> {
  return {
    user: apiUser(person),
    nick: null,
    avatar: null,
    roles: [],
    joined_at: '2024-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
    permissions: person.serverAdmin ? ALL_RIGHTS : ORDINARY_RIGHTS,
  }
}

/** `resolved.users` (and `members` in the server) for the chosen people. */
export function resolvedUsers(core: Core, ids: string[], place: Place): Record<string, unknown> {
  const people = ids.flatMap((id) => core.world.people.find((one) => one.id === id) ?? [])
  const users = Object.fromEntries(people.map((one) => [one.id, apiUser(one)]))
  if (place === 'dm') return { users }
  const members = people.map((one) => {
    const { user: _user, deaf: _deaf, mute: _mute, ...member } = apiMember(one)
    return [one.id, member]
  })
  return { users, members: Object.fromEntries(members) }
}
