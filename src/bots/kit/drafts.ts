import { commit, hashInput } from '../../domain/kit/commit.ts'
import type { Decision } from '../../domain/kit/decision.ts'
import { newId } from '../../domain/kit/ids.ts'
import { actorName } from '../../domain/kit/use-case.ts'
import type { Draft } from '../../generated/prisma/client.ts'
import type { Ctx } from './command.ts'
import type { Answers } from './field.ts'
import type { PlatformName } from './incoming.ts'

/** What a draft changes to when a person answered something. */
export type DraftChange = {
  answers?: Answers
  refused?: Record<string, string>
  asked?: string | null
  askedOn?: PlatformName | null
}

/** A member's own open draft; `null` for anybody else's, and for one that was sent. */
export function findDraft(ctx: Ctx, draftId: string): Promise<Draft | null> {
  return ctx.domain.store.db.draft.findFirst({
    where: { id: draftId, memberId: ctx.me.memberId, state: 'OPEN' },
  })
}

/** The form whose question stands open in this chat, if one does: typed words belong to it. */
export function findAskedDraft(ctx: Ctx): Promise<Draft | null> {
  return ctx.domain.store.db.draft.findFirst({
    where: { memberId: ctx.me.memberId, state: 'OPEN', askedOn: ctx.person.platform, asked: { not: null } },
    orderBy: { askedAt: 'desc' },
  })
}

/**
 * The open draft of this subject, or a new one. What a member had entered for the same thing is kept, on
 * whichever device or platform they entered it. `null`: this very request opened one before, and that one has
 * been sent since.
 */
export async function openDraft(ctx: Ctx, subject: string, initial: Answers): Promise<Draft | null> {
  const { store, clock } = ctx.domain
  const find = () =>
    store.db.draft.findFirst({ where: { memberId: ctx.me.memberId, subject, state: 'OPEN' } })
  const existing = await find()
  if (existing) return existing
  const now = clock.now()
  const outcome = await write(ctx, 'open', {
    inserts: [
      {
        table: 'draft',
        row: {
          id: newId(now),
          memberId: ctx.me.memberId,
          subject,
          state: 'OPEN',
          answers: initial,
          refused: {},
          askedAt: now,
        },
      },
    ],
    answer: {},
  })
  const opened = await find()
  if (!opened && outcome !== 'repeated') throw new Error(`draft ${subject} was opened and is not there`)
  return opened
}

/**
 * Saves what a person answered, once for each request key, against the draft as it is at that moment:
 * `change` is asked again when another answer (an album's next picture) came first. Returns the draft as it
 * stands, and whether this request had been saved before.
 */
export async function saveDraft(
  ctx: Ctx,
  draft: Draft,
  change: (current: Draft) => DraftChange,
): Promise<{ draft: Draft; repeated: boolean }> {
  let current = draft
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const { answers, refused, ...rest } = change(current)
    const outcome = await write(ctx, 'save', {
      patches: [
        {
          table: 'draft',
          row: current,
          set: {
            answers: { ...answersOf(current), ...answers },
            refused: refused ?? {},
            asked: rest.asked === undefined ? current.asked : rest.asked,
            askedOn: rest.askedOn === undefined ? current.askedOn : rest.askedOn,
            askedAt: ctx.domain.clock.now(),
          },
        },
      ],
      answer: {},
    })
    const fresh = await ctx.domain.store.db.draft.findUniqueOrThrow({ where: { id: draft.id } })
    // What was sent meanwhile is over, and takes no answer.
    if (outcome !== 'conflict' || fresh.state !== 'OPEN') {
      return { draft: fresh, repeated: outcome === 'repeated' }
    }
    current = fresh
  }
  throw new Error(`draft ${draft.id} changed ${MAX_TRIES} times while one answer was saved`)
}

const MAX_TRIES = 20

/** The form was sent: it is over. A second sending of the same press finds it so. */
export async function closeDraft(ctx: Ctx, draft: Draft): Promise<void> {
  await ctx.domain.store.db.draft.updateMany({
    where: { id: draft.id, state: 'OPEN' },
    data: { state: 'SENT', answers: {}, refused: {}, asked: null, askedOn: null, revision: { increment: 1 } },
  })
}

/** The answers were wrong as a whole: forgets them, and opens the first question for the next words typed. */
export async function askFromScratch(ctx: Ctx, draft: Draft, asked: string): Promise<void> {
  await ctx.domain.store.db.draft.updateMany({
    where: { id: draft.id, state: 'OPEN' },
    data: { answers: {}, asked, askedOn: ctx.person.platform, revision: { increment: 1 } },
  })
}

/** The person went elsewhere: typed words no longer belong to a form. What was entered is kept. */
export async function leaveForms(ctx: Ctx): Promise<boolean> {
  const left = await ctx.domain.store.db.draft.updateMany({
    where: { memberId: ctx.me.memberId, askedOn: ctx.person.platform },
    data: { asked: null, askedOn: null, revision: { increment: 1 } },
  })
  return left.count > 0
}

/** A last button tapped again is another press of the same answers: what was seen once is sent once. */
export function asSent(ctx: Ctx, { id, revision }: Pick<Draft, 'id' | 'revision'>): Ctx {
  return { ...ctx, key: `form:${id}:${revision}` }
}

/** Whether this very press took effect before: what it led to (a code that is shown once) was shown then. */
export async function hasTakenEffect(ctx: Ctx): Promise<boolean> {
  return (await ctx.domain.store.db.requestKey.findUnique({ where: { key: ctx.key } })) !== null
}

/** The form cannot be filled in today: typed words belong to it no longer, and what was entered stays. */
export async function askNoMore(ctx: Ctx, draft: Draft): Promise<void> {
  await ctx.domain.store.db.draft.updateMany({
    where: { id: draft.id, state: 'OPEN', asked: { not: null } },
    data: { asked: null, askedOn: null, revision: { increment: 1 } },
  })
}

/** The answers a draft holds. They were checked when they were saved. */
export function answersOf(draft: Draft): Answers {
  return draft.answers as Answers
}

/** What was typed and refused, by field. */
export function refusedOf(draft: Draft): Record<string, string> {
  return draft.refused as Record<string, string>
}

async function write(
  ctx: Ctx,
  step: string,
  decision: Decision,
): Promise<'committed' | 'repeated' | 'conflict'> {
  const key = `${ctx.key}#${step}`
  const outcome = await commit(ctx.domain.store.run, decision, {
    key,
    inputHash: hashInput('draft', key),
    actor: actorName(ctx.actor),
    now: ctx.domain.clock.now(),
  })
  return outcome.kind
}
