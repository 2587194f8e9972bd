import type { FrozenPartName, Refusal } from '../../domain/kit/refusal.ts'
import { whyFrozen } from '../../domain/members/read-freeze.ts'
import type { Ctx, Result } from '../kit/command.ts'
import type { Text } from '../kit/span.ts'
import type { View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { refusalView, refusalWords } from '../views/refusal-view.ts'
import type { Viewer } from '../views/view-context.ts'
import { type Shown, WHOLE_TEXT } from '../views/whole-text.ts'

/** The eyes through which views are made for whoever asks. */
export function viewer(ctx: Ctx): Viewer {
  return { say: ctx.say, locale: ctx.locale, now: ctx.domain.clock.now() }
}

/** Why not, as a screen. What was typed is kept. */
export function refused(ctx: Ctx, refusal: Refusal): Result {
  return { view: refusalView(viewer(ctx), refusal), form: 'kept' }
}

/** Why not, above the screen that says how it stands now; where there is no such screen for them, by itself. */
export function refusedAbove(ctx: Ctx, now: Result, refusal: Refusal): Result {
  return now.form ? refused(ctx, refusal) : { ...now, toast: refusalWords(viewer(ctx), refusal) }
}

/** A screen with a short word above it. */
export function shown(view: View, toast?: Text): Result {
  return toast ? { view, toast: words(toast) } : { view }
}

/** Reads a page number out of button bytes; anything else is the first page. */
export function pageOf(value: string | undefined): number {
  return /^[1-9]\d{0,3}$/.test(value ?? '') ? Number(value) : 1
}

/** Reads which picture a button turns to; 0 is the contact sheet. */
export function shownOf(value: string | undefined): number {
  return /^\d{1,2}$/.test(value ?? '') ? Number(value) : 0
}

/** The same, or the whole text in place of the pictures. */
export function pictureOrText(value: string | undefined): Shown {
  return value === WHOLE_TEXT ? WHOLE_TEXT : shownOf(value)
}

/**
 * What stands in place of a form for whomever an operator has frozen: the reason, the end and the way to appeal,
 * before anything is typed. `null`: the form opens.
 */
export async function insteadIfFrozen(ctx: Ctx, part: FrozenPartName): Promise<{ result: Result } | null> {
  const frozen = await whyFrozen(ctx.domain.store, ctx.me.memberId, part)
  return frozen && instead(refused(ctx, frozen))
}

/** The form cannot be opened: show this instead. */
export function instead(result: Result): { result: Result } {
  return { result }
}
