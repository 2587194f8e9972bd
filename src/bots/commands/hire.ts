import { listWorkers, type WorkerFilter } from '../../domain/hiring/list-workers.ts'
import { readWorker } from '../../domain/hiring/read-worker.ts'
import { countryName, findCountries, folded, isCountry } from '../../domain/members/countries.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import {
  hireCountriesView,
  hireSearchView,
  hireView,
  nobodyToHireView,
  type SearchPart,
} from '../views/hiring-views.ts'
import { readList, readPlace } from '../views/worker-list-bytes.ts'
import { workerView } from '../views/worker-views.ts'
import { instead, viewer } from './answering.ts'

/** Workers: who worked for me, who can be found, whom I blocked. On Discord also the menu on a person. */
export const hire: Command = {
  ...entries.hire,
  menu: {
    name: 'hire',
    platforms: BOTH,
    onPerson: true,
  },
  async run(ctx, { list, at, person = '' }) {
    if (person !== '') return hirePerson(ctx, person)
    const filter = readList(list)
    const page = await listWorkers(ctx.domain.store, ctx.me.memberId, filter, readPlace(at))
    return { view: hireView(viewer(ctx), filter, page) }
  },
}

/** Somebody who was picked on the platform itself: their card, if they are on the lists of workers. */
async function hirePerson(ctx: Ctx, platformUserId: string): Promise<Result> {
  const { store } = ctx.domain
  const identity = await store.db.identity.findUnique({
    where: { platform_platformUserId: { platform: ctx.person.platform, platformUserId } },
  })
  if (identity?.memberId === ctx.me.memberId) return { view: nobodyToHireView(viewer(ctx), 'self') }
  const worker = identity && (await readWorker(store, ctx.me.memberId, identity.memberId))
  if (!worker) return { view: nobodyToHireView(viewer(ctx), 'stranger') }
  return { view: workerView(viewer(ctx), worker, '') }
}

/** What to search workers by, one part after the other. */
export const hireSearch: Command = {
  ...entries.hireSearch,
  async run(ctx, { list, part = '' }) {
    return { view: hireSearchView(viewer(ctx), readList(list), await searchPart(ctx, part)) }
  },
}

async function searchPart(ctx: Ctx, part: string): Promise<SearchPart> {
  if (part === 'rate' || part === 'stars') return { kind: part }
  if (part === '') return null
  const categories = await ctx.domain.store.db.category.findMany({ orderBy: { position: 'asc' } })
  const roots = categories.filter(({ parentId }) => parentId === null).map(({ id }) => id)
  if (!roots.includes(part)) return { kind: 'groups', roots }
  const skills = categories.filter(({ parentId }) => parentId === part).map(({ id }) => id)
  return { kind: 'skills', root: part, skills }
}

/** The country to search in, typed in one's own language. */
export const hireCountry: Command = {
  ...entries.hireCountry,
  async form(ctx, { list, country = '' }) {
    if (country !== '') return instead(searchIn(ctx, readList(list), country))
    return {
      form: {
        title: ctx.say('hire-country-title'),
        intro: ctx.say('hire-country-hint'),
        fields: [
          {
            name: 'country',
            kind: 'text',
            label: words(ctx.say('hire-country-ask')),
            minLength: 1,
            maxLength: 60,
            long: false,
            chips: [words(ctx.say('hire-any'))],
          },
        ],
        send: null,
      },
    }
  },
  run: async (ctx, { list }, answers) => searchIn(ctx, readList(list), textAnswer(answers, 'country')),
}

function searchIn(ctx: Ctx, filter: WorkerFilter, typed: string): Result {
  const v = viewer(ctx)
  const narrowed = (country: string | null): Result => ({
    view: hireSearchView(v, { ...filter, country }, null),
  })
  if (folded(typed) === folded(words(ctx.say('hire-any')))) return narrowed(null)
  const code = typed.trim().toUpperCase()
  const found = isCountry(code)
    ? [{ code, name: countryName(code, ctx.locale) }]
    : findCountries(typed, ctx.locale)
  const exact = found.find(({ name }) => folded(name) === folded(typed))
  const choice = exact ?? (found.length === 1 ? found[0] : undefined)
  return choice ? narrowed(choice.code) : { view: hireCountriesView(v, filter, typed, found.slice(0, 10)) }
}
