import { ApplicationCommandOptionStringChoiceSchema } from 'discord-api-spec/zod'
import type { IncomingFile } from './attachments.ts'
import { shapeIssues } from './check-shape.ts'
import { createMessage, createThinking, type Destination, deleteMessage, editMessage } from './messages.ts'
import { checkModal } from './modal-rules.ts'
import { invalidForm, refusals, refuseIssues } from './refusals.ts'
import type { Core } from './sandbox-core.ts'
import { type Interaction, MESSAGE_FLAG, type Message } from './world.ts'

/** The token of an interaction lives 15 minutes. https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
const TOKEN_LIVES_MS = 15 * 60 * 1000

export type CallbackBody = { type: number; data?: Record<string, unknown> | null }

/**
 * Executes the first answer to an interaction: 4 message, 5 and 6 deferrals, 7 update, 8 choices,
 * 9 modal. Refuses a second answer (40060), an answer after three seconds (10062), a type the
 * interaction does not allow (a modal cannot answer a modal), and every invalid body (50035).
 */
export async function executeCallback(
  core: Core,
  interaction: Interaction,
  raw: unknown,
  files: IncomingFile[],
): Promise<Message | null> {
  if (interaction.state === 'dead') throw refusals.unknownInteraction()
  if (interaction.state === 'acknowledged') throw refusals.alreadyAcknowledged()
  const body = readCallback(interaction, raw)
  // Taken before the work, so that of two answers at the same time only one passes.
  interaction.state = 'acknowledged'
  try {
    const message = await apply(core, interaction, body, files)
    core.keeper.changed()
    core.callbackWaiters.get(interaction.id)?.(body)
    return message
  } catch (error) {
    interaction.state = 'waiting'
    throw error
  }
}

function readCallback(interaction: Interaction, raw: unknown): CallbackBody {
  const body = raw as CallbackBody | null
  const choices = allowedTypes(interaction)
  if (typeof body !== 'object' || body === null || !choices.includes(body.type)) {
    const message = `Value must be one of {${choices.join(', ')}}.`
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }])
  }
  return body
}

function allowedTypes(interaction: Interaction): number[] {
  switch (interaction.type) {
    case 2:
      return [4, 5, 9]
    case 3:
      return [4, 5, 6, 7, 9]
    case 4:
      return [8]
    case 5:
      return interaction.messageId ? [4, 5, 6, 7] : [4, 5]
    default:
      throw new Error(`Unknown interaction type ${String(interaction.type satisfies never)}`)
  }
}

async function apply(
  core: Core,
  interaction: Interaction,
  body: CallbackBody,
  files: IncomingFile[],
): Promise<Message | null> {
  const data = body.data ?? {}
  switch (body.type) {
    case 4: {
      const message = await createMessage(core, data, files, 'answer', destination(interaction), ['data'])
      interaction.originalId = message.id
      return message
    }
    case 5: {
      const flags = typeof data.flags === 'number' ? data.flags : 0
      const message = createThinking(core, destination(interaction), flags)
      interaction.originalId = message.id
      interaction.deferred = 'reply'
      return message
    }
    case 6:
      interaction.originalId = interaction.messageId
      interaction.deferred = 'update'
      return null
    case 7: {
      const message = liveMessage(core, interaction.messageId)
      interaction.originalId = message.id
      return editMessage(core, message, data, files, 'update', ['data'])
    }
    case 8:
      checkChoices(data)
      return null
    default:
      openModal(core, interaction, data)
      return null
  }
}

function checkChoices(data: Record<string, unknown>): void {
  const { choices } = data
  const path = ['data', 'choices']
  if (!Array.isArray(choices)) {
    throw invalidForm([{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }])
  }
  if (choices.length > 25) {
    throw invalidForm([{ path, code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 25 or fewer in length.' }])
  }
  refuseIssues(
    choices.flatMap((choice: { value?: unknown }, i) =>
      shapeIssues(
        ApplicationCommandOptionStringChoiceSchema,
        typeof choice?.value === 'number' ? { ...choice, value: String(choice.value) } : choice,
        [...path, i],
      ),
    ),
  )
}

function openModal(core: Core, interaction: Interaction, data: Record<string, unknown>): void {
  const modal = checkModal(data)
  core.world.modals = core.world.modals.filter((one) => one.personId !== interaction.personId)
  core.world.modals.push({
    personId: interaction.personId,
    place: interaction.place,
    customId: modal.custom_id,
    title: modal.title,
    components: modal.components,
    messageId: interaction.messageId,
    usedCommand: interaction.usedCommand,
  })
  core.changed(interaction.personId)
}

function destination(interaction: Interaction): Destination {
  return {
    channelId: interaction.channelId,
    ephemeralFor: interaction.personId,
    interactionId: interaction.id,
    usedCommand: interaction.usedCommand,
  }
}

/** The message with this id as long as it stands; 10008 otherwise. */
export function liveMessage(core: Core, id: string | null): Message {
  const message = core.world.messages.find((one) => one.id === id && !one.deleted)
  if (!message) throw refusals.unknownMessage()
  return message
}

/** The interaction behind a webhook token: 50027 when it has expired, 10015 when it was never answered. */
export function interactionByToken(core: Core, token: string): Interaction {
  const interaction = core.world.interactions.find((one) => one.token === token)
  if (!interaction) throw refusals.unknownWebhook()
  if (core.clock.now().getTime() - interaction.createdAt >= TOKEN_LIVES_MS) throw refusals.invalidToken()
  if (interaction.state !== 'acknowledged') throw refusals.unknownWebhook()
  return interaction
}

/** The message a webhook route names: `@original` or an id that belongs to this interaction. */
export function webhookMessage(core: Core, interaction: Interaction, which: string): Message {
  const id = which === '@original' ? interaction.originalId : which
  const message = liveMessage(core, id)
  if (message.id !== interaction.originalId && message.interactionId !== interaction.id) {
    throw refusals.unknownMessage()
  }
  return message
}

/** A follow-up. The first one after a deferral takes the place of "… is thinking", as on Discord. */
export async function followUp(
  core: Core,
  interaction: Interaction,
  raw: unknown,
  files: IncomingFile[],
): Promise<Message> {
  const original = core.world.messages.find((one) => one.id === interaction.originalId && !one.deleted)
  if (original?.thinking) return editThroughWebhook(core, interaction, original, raw, files)
  const message = await createMessage(core, raw, files, 'followUp', destination(interaction))
  endDeferral(core, interaction)
  return message
}

/** Edits through the webhook, which is the only way to an ephemeral message. */
export async function editThroughWebhook(
  core: Core,
  interaction: Interaction,
  message: Message,
  raw: unknown,
  files: IncomingFile[],
): Promise<Message> {
  const body = dropHarmlessFlag(raw, message)
  const edited = await editMessage(core, message, body, files, 'followUpEdit')
  if (message.id === interaction.originalId) endDeferral(core, interaction)
  return edited
}

/** Deletes through the webhook; ends a deferral too. */
export function deleteThroughWebhook(core: Core, interaction: Interaction, message: Message): void {
  deleteMessage(core, message)
  if (message.id === interaction.originalId) endDeferral(core, interaction)
}

// The first follow-up after a deferral may repeat EPHEMERAL; what was said at the deferral stays.
function dropHarmlessFlag(raw: unknown, message: Message): unknown {
  const body = raw as { flags?: number } | null
  if (!message.thinking || typeof body?.flags !== 'number') return raw
  return { ...body, flags: body.flags & ~MESSAGE_FLAG.ephemeral }
}

function endDeferral(core: Core, interaction: Interaction): void {
  if (interaction.deferred === null) return
  interaction.deferred = null
  core.keeper.changed()
  core.deferralWaiters.get(interaction.id)?.()
  core.deferralWaiters.delete(interaction.id)
}
