import type { REST } from '@discordjs/rest'
import type { APIInteractionResponse } from 'discord-api-types/v10'
import { Routes } from 'discord-api-types/v10'
import type { DiscordLog } from './answer-interaction.ts'
import { attempt } from './rest.ts'

export type GatewayOptions = {
  token: string
  apiRoot: string
  rest: REST
  log: DiscordLog
  /** The first response to a raw interaction, the same as over HTTP; `null`: nothing to say. */
  respond: (body: unknown) => Promise<APIInteractionResponse | null>
  goOn: (work: Promise<unknown>) => void
}

export type Gateway = { stop(): Promise<void> }

/**
 * Receives interactions over a connection of our own, for development without a public address. No privileged
 * intents are asked for: interactions arrive without any.
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  // The whole of discord.js costs a third of a second and 27 MiB, which only this transport has to pay.
  const { Client, Events } = await import('discord.js')
  const client = new Client({ intents: [], rest: { api: options.apiRoot, version: '10' } })
  client.on(Events.Error, (error) => options.log.error({ err: error }, 'The Discord gateway failed'))
  // Raw packets pass through the same reading as HTTP, so that both transports behave alike.
  client.on(Events.Raw, (packet: unknown) => {
    const body = interactionIn(packet)
    if (body) options.goOn(respondTo(options, body))
  })
  await client.login(options.token)
  options.log.info({}, 'Connected to the Discord gateway')
  return { stop: () => client.destroy() }
}

type RawInteraction = { id: string; token: string }

/** The interaction inside of a gateway packet; `null` for every other packet. */
export function interactionIn(packet: unknown): RawInteraction | null {
  if (typeof packet !== 'object' || packet === null) return null
  const { t, d } = packet as { t?: unknown; d?: unknown }
  if (t !== 'INTERACTION_CREATE' || typeof d !== 'object' || d === null) return null
  const { id, token } = d as { id?: unknown; token?: unknown }
  return typeof id === 'string' && typeof token === 'string' ? (d as RawInteraction) : null
}

/** Answers one raw interaction by REST. */
export async function respondTo(
  { rest, log, respond }: Pick<GatewayOptions, 'rest' | 'log' | 'respond'>,
  body: RawInteraction,
): Promise<void> {
  try {
    const response = await respond(body)
    if (!response) return
    const route = Routes.interactionCallback(body.id, body.token)
    const sent = await attempt(() => rest.post(route, { auth: false, body: response }))
    if (!sent.ok) log.warn({ interaction: body.id, refusal: sent.refusal }, 'Discord did not take an answer')
  } catch (error) {
    log.error({ interaction: body.id, err: error }, 'An interaction from the gateway failed')
  }
}
