import type { ListedWorker } from '../../domain/hiring/list-workers.ts'
import type { SavedGroup } from '../../domain/hiring/read-groups.ts'
import { type EntryName, press } from '../entries.ts'
import { user } from '../kit/span.ts'
import { act, type Block, type Entry, type View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { workerEntry } from './hiring-views.ts'
import { button, buttons, heading, text } from './parts.ts'
import type { Viewer } from './view-context.ts'

/** A group in a list: its name, and how many are in it. */
function groupLine(v: Viewer, group: SavedGroup): Pick<Entry, 'title' | 'lines'> {
  return { title: [user(group.name)], lines: [v.say('group-count', { count: group.count })] }
}

export type GroupPage = { groups: readonly SavedGroup[]; page: number; pages: number }

/** My groups, by name. */
export function groupsView(v: Viewer, { groups, page, pages }: GroupPage): View {
  const blocks: Block[] = [heading(v.say('groups-title'))]
  if (groups.length === 0) blocks.push(text(...v.say('groups-none')))
  else
    blocks.push({
      kind: 'entries',
      entries: groups.map((group) => ({
        ...groupLine(v, group),
        open: button(v, 'button-view', 'group', { group: group.id }),
      })),
    })
  if (pages > 1) blocks.push({ kind: 'pager', page, pages, turn: (to) => press('groups', { page: to }) })
  blocks.push(
    buttons(
      button(v, 'button-new-group', 'newGroup', {}, 'primary'),
      button(v, 'button-find-workers', 'hire'),
      button(v, 'button-home', 'home'),
    ),
  )
  return { accent: 'neutral', blocks }
}

export type GroupFacts = {
  id: string
  name: string
  count: number
  /** Those on this page. */
  workers: readonly ListedWorker[]
  page: number
  pages: number
}

/** One group: who is in it, and what to do with them all. */
export function groupView(v: Viewer, group: GroupFacts): View {
  const { name, count, workers, page, pages } = group
  const id = { group: group.id }
  const blocks: Block[] = [
    heading([user(name)]),
    text(...v.say(count === 0 ? 'group-empty' : 'group-count', { count })),
  ]
  if (workers.length > 0)
    blocks.push({ kind: 'entries', entries: workers.map((worker) => workerEntry(v, worker)) })
  if (pages > 1)
    blocks.push({ kind: 'pager', page, pages, turn: (to) => press('group', { ...id, page: to }) })
  if (count > 0)
    blocks.push(
      buttons(
        button(v, 'button-post-for-group', 'post', { mode: 'HIRED_GROUP', ...id }, 'primary'),
        button(v, 'button-invite-group', 'inviteGroup', id),
      ),
      {
        kind: 'select',
        placeholder: words(v.say('group-take-out')),
        options: workers.map(({ workerId, name: worker }) => ({
          label: words(v.say('group-take-out-one', { name: worker })),
          press: press('dropWorker', { ...id, worker: workerId }),
          chosen: false,
        })),
      },
    )
  blocks.push(
    buttons(
      button(v, 'button-add-workers', 'hire'),
      button(v, 'button-rename', 'renameGroup', id),
      button(v, 'button-delete', 'deleteGroup', id, 'bad'),
    ),
    buttons(button(v, 'button-my-groups', 'groups'), button(v, 'button-home', 'home')),
  )
  return { accent: 'neutral', blocks }
}

/** Before deleting: the list goes, the people and what they were invited to stay. */
export function confirmDeleteGroupView(v: Viewer, group: { id: string; name: string }): View {
  const id = { group: group.id }
  return {
    accent: 'warn',
    blocks: [
      heading(v.say('group-delete-title', { name: group.name })),
      text(...v.say('group-delete-what')),
      buttons(
        button(v, 'button-delete-sure', 'deleteGroup', { ...id, sure: 'y' }, 'bad'),
        button(v, 'button-back', 'group', id),
      ),
    ],
  }
}

/** Picks a group: to keep a worker in, or to invite to a job. */
export function pickGroupView(
  v: Viewer,
  what: { kind: 'keep'; worker: string; name: string } | { kind: 'invite'; campaign: string; name: string },
  { groups, page, pages }: GroupPage,
): View {
  const blocks: Block[] = [heading(v.say('pick-group-title', { what: what.kind, name: what.name }))]
  if (groups.length === 0) blocks.push(text(...v.say('groups-none')))
  else
    blocks.push({
      kind: 'entries',
      entries: groups.map((group) => ({
        ...groupLine(v, group),
        open:
          what.kind === 'keep'
            ? pickButton(v, 'button-keep-here', 'keepWorker', { worker: what.worker, group: group.id })
            : pickButton(v, 'button-invite-these', 'inviteGroup', {
                group: group.id,
                campaign: what.campaign,
              }),
      })),
    })
  if (pages > 1)
    blocks.push({
      kind: 'pager',
      page,
      pages,
      turn: (to) =>
        what.kind === 'keep'
          ? press('keepWorker', { worker: what.worker, page: to })
          : press('inviteMore', { campaign: what.campaign, page: to }),
    })
  blocks.push(
    what.kind === 'keep'
      ? buttons(
          button(v, 'button-new-group', 'newGroup', { worker: what.worker }, 'primary'),
          button(v, 'button-back', 'worker', { worker: what.worker }),
        )
      : buttons(
          button(v, 'button-one-by-one', 'hire', {}, 'primary'),
          button(v, 'button-back', 'invitations', { campaign: what.campaign }),
        ),
  )
  return { accent: 'neutral', blocks }
}

function pickButton<E extends EntryName>(
  v: Viewer,
  label: 'button-keep-here' | 'button-invite-these',
  entry: E,
  args: Parameters<typeof press<E>>[1],
) {
  return act(words(v.say(label)), press(entry, args))
}
