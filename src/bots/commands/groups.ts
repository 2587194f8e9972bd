import { removeFromGroup } from '../../domain/hiring/change-group.ts'
import { inviteWorkers } from '../../domain/hiring/invite-workers.ts'
import { readWorkers } from '../../domain/hiring/list-workers.ts'
import { listGroups, readGroup } from '../../domain/hiring/read-groups.ts'
import { createGroup, deleteGroup, GROUP_NAME_MAX, renameGroup } from '../../domain/hiring/save-group.ts'
import { ID_PATTERN } from '../../domain/kit/ids.ts'
import { perform } from '../../domain/kit/use-case.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { type Form, textAnswer } from '../kit/form.ts'
import type { Text } from '../kit/span.ts'
import { words } from '../text/say.ts'
import { confirmDeleteGroupView, groupsView, groupView } from '../views/group-views.ts'
import { refusalWords } from '../views/refusal-view.ts'
import { pickJobView } from '../views/worker-views.ts'
import { instead, pageOf, refused, shown, viewer } from './answering.ts'
import { invitationsResult } from './invitation.ts'
import { hiringJobs, workerResult } from './worker.ts'

const MEMBERS_PER_PAGE = 5

/** My groups of workers. */
export const groups: Command = {
  ...entries.groups,
  menu: { name: 'groups', platforms: BOTH },
  run: (ctx, { page }) => groupsResult(ctx, pageOf(page)),
}

/** One of my groups. */
export const group: Command = {
  ...entries.group,
  run: (ctx, { group: id = '', page }) => groupResult(ctx, id, pageOf(page)),
}

/** A new group, with the worker whose card it was begun from. */
export const newGroup: Command = {
  ...entries.newGroup,
  form: async (ctx) => ({ form: nameForm(ctx, ctx.say('group-new-title')) }),
  async run(ctx, { worker = '' }, answers) {
    const first = ID_PATTERN.test(worker) ? { worker } : {}
    const outcome = await perform(ctx.domain, createGroup, {
      input: { name: textAnswer(answers, 'name'), ...first },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (!outcome.ok) return nameRefused(refused(ctx, outcome.refusal), outcome.refusal.code)
    if ('worker' in first) return workerResult(ctx, worker, ctx.say('kept-in-group'))
    return groupResult(ctx, outcome.answer.groupId, 1, ctx.say('group-saved'))
  },
}

export const rename: Command = {
  ...entries.renameGroup,
  async form(ctx, { group: id = '' }) {
    const found = await readGroup(ctx.domain.store, ctx.me.memberId, id)
    if (!found) return instead(refused(ctx, { code: 'not-found', what: 'group' }))
    return { form: nameForm(ctx, ctx.say('group-rename-title', { name: found.name })) }
  },
  async run(ctx, { group: id = '' }, answers) {
    const input = { group: id, name: textAnswer(answers, 'name') }
    const outcome = await perform(ctx.domain, renameGroup, { input, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return nameRefused(refused(ctx, outcome.refusal), outcome.refusal.code)
    return groupResult(ctx, id, 1, ctx.say('group-saved'))
  },
}

function nameForm(ctx: Ctx, title: Text): Form {
  return {
    title,
    intro: ctx.say('group-name-hint'),
    fields: [
      {
        name: 'name',
        kind: 'text',
        label: words(ctx.say('group-name-ask')),
        minLength: 1,
        maxLength: GROUP_NAME_MAX,
        long: false,
      },
    ],
    send: null,
  }
}

/** A name that is taken is asked for again; what else went wrong leaves nothing to ask. */
function nameRefused(result: Result, code: string): Result {
  return code === 'group-name-taken' ? { ...result, form: 'asked-again' } : { view: result.view }
}

/** Deletes a group, after saying that only the list goes. */
export const remove: Command = {
  ...entries.deleteGroup,
  async run(ctx, { group: id = '', sure }) {
    const found = await readGroup(ctx.domain.store, ctx.me.memberId, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'group' })
    if (sure !== 'y') return { view: confirmDeleteGroupView(viewer(ctx), found) }
    const call = { input: { group: id }, actor: ctx.actor, key: ctx.key }
    const outcome = await perform(ctx.domain, deleteGroup, call)
    return outcome.ok ? groupsResult(ctx, 1, ctx.say('group-deleted')) : refused(ctx, outcome.refusal)
  },
}

/** Takes a worker out of a group. */
export const dropWorker: Command = {
  ...entries.dropWorker,
  async run(ctx, { group: id = '', worker = '' }) {
    if (!ID_PATTERN.test(id) || !ID_PATTERN.test(worker))
      return refused(ctx, { code: 'not-found', what: 'group' })
    const input = { group: id, worker }
    const outcome = await perform(ctx.domain, removeFromGroup, { input, actor: ctx.actor, key: ctx.key })
    return outcome.ok ? groupResult(ctx, id, 1, ctx.say('dropped')) : refused(ctx, outcome.refusal)
  },
}

/** Invites everybody of a group to one of my running jobs. */
export const inviteGroup: Command = {
  ...entries.inviteGroup,
  async run(ctx, { group: id = '', campaign = '', page }) {
    const found = await readGroup(ctx.domain.store, ctx.me.memberId, id)
    if (!found) return refused(ctx, { code: 'not-found', what: 'group' })
    if (!ID_PATTERN.test(campaign)) {
      const jobs = await hiringJobs(ctx, pageOf(page))
      return { view: pickJobView(viewer(ctx), { group: id, name: found.name }, jobs) }
    }
    if (found.workerIds.length === 0) return groupResult(ctx, id, 1, ctx.say('group-empty'))
    const outcome = await perform(ctx.domain, inviteWorkers, {
      input: { campaign, workers: found.workerIds },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (outcome.ok) {
      const { invited, skipped } = outcome.answer
      return invitationsResult(ctx, campaign, 1, invitedWords(ctx, invited, skipped))
    }
    const today = await groupResult(ctx, id, 1)
    return { ...today, toast: refusalWords(viewer(ctx), outcome.refusal) }
  },
}

function invitedWords(ctx: Ctx, invited: number, skipped: number): Text {
  return skipped === 0 ? ctx.say('invited-all', { invited }) : ctx.say('invited-some', { invited, skipped })
}

async function groupsResult(ctx: Ctx, page: number, toast?: Text): Promise<Result> {
  return shown(groupsView(viewer(ctx), await listGroups(ctx.domain.store, ctx.me.memberId, page)), toast)
}

/** One of my groups as it stands, with a short word above it. */
async function groupResult(ctx: Ctx, id: string, wanted: number, toast?: Text): Promise<Result> {
  const { store } = ctx.domain
  const found = await readGroup(store, ctx.me.memberId, id)
  if (!found) return refused(ctx, { code: 'not-found', what: 'group' })
  const { name, workerIds } = found
  const pages = Math.max(1, Math.ceil(workerIds.length / MEMBERS_PER_PAGE))
  const page = Math.min(wanted, pages)
  const here = workerIds.slice((page - 1) * MEMBERS_PER_PAGE, page * MEMBERS_PER_PAGE)
  const workers = await readWorkers(store, ctx.me.memberId, here)
  return shown(groupView(viewer(ctx), { id, name, count: workerIds.length, workers, page, pages }), toast)
}
