import type { REST } from '@discordjs/rest'
import { Routes } from 'discord-api-types/v10'
import type { Bot } from '../kit/bot.ts'
import type { Action } from './read.ts'
import { messageBody } from './render.ts'
import { type Deferral, deferralOf, type Shown } from './respond.ts'
import { attempt, type Refusal, uploadsOf } from './rest.ts'

/** Waits; injected, so that tests need not. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>

export type LateContext = {
  rest: REST
  applicationId: string
  pictureJpeg: Bot['pictureJpeg']
  wait: Wait
}

/** Discord may still be taking in our first response when the answer is ready: then its message is unknown. */
const PAUSES_MS = [150, 500, 1500, 3000]

/**
 * Puts the answer where the deferral promised it. `isFresh`: our first response may be on its way still.
 * @returns why Discord did not take it, or null.
 */
export async function answerLater(
  context: LateContext,
  action: Action,
  shown: Shown,
  isFresh: boolean,
): Promise<Refusal | null> {
  const deferral = deferralOf(action)
  const send = await callFor(context, action, deferral, shown)
  if (!send) return null
  let result = await attempt(send)
  for (const pause of isFresh ? PAUSES_MS : []) {
    if (result.ok || result.refusal.kind !== 'gone') break
    await context.wait(pause)
    result = await attempt(send)
  }
  return result.ok ? null : result.refusal
}

async function callFor(
  { rest, applicationId, pictureJpeg }: LateContext,
  action: Action,
  deferral: Deferral,
  shown: Shown,
): Promise<(() => Promise<unknown>) | null> {
  const original = Routes.webhookMessage(applicationId, action.token, '@original')
  if (shown.kind === 'nothing') {
    // The message that says "thinking" would stay for ever.
    return deferral === 'reply' ? () => rest.delete(original, { auth: false }) : null
  }
  const files = await uploadsOf(shown.message, pictureJpeg)
  if (shown.kind === 'new' && deferral === 'update') {
    const body = messageBody(shown.message, { ephemeral: true })
    return () => rest.post(Routes.webhook(applicationId, action.token), { auth: false, body, files })
  }
  const body = messageBody(shown.message, { ephemeral: false })
  return () => rest.patch(original, { auth: false, body, files })
}
