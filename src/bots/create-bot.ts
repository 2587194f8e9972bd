import { commands } from './commands/all.ts'
import { takeContact } from './commands/country.ts'
import { type ContextSource, contextOf, glanceOf } from './context.ts'
import { leftScreen, lostScreen } from './conversation-screens.ts'
import { type DocumentRoom, takeDocument } from './documents.ts'
import { press } from './entries.ts'
import { answerLeft } from './former-screens.ts'
import type { Answered, Bot, MenuCommand, Standing } from './kit/bot.ts'
import type { Command, Ctx } from './kit/command.ts'
import { askedKind, converse, openFormOf, type Repertoire } from './kit/converse.ts'
import type { Entrance, Person, Place } from './kit/incoming.ts'
import { act } from './kit/view.ts'
import { withDigest } from './kit/view-digest.ts'
import { withFiles } from './kit/view-files.ts'
import { type PictureRoom, pictureJpeg, takePicture } from './pictures.ts'
import { searchJobs } from './search-jobs.ts'
import { searchOffers } from './search-offers.ts'
import type { Messages } from './text/messages.ts'
import { LOCALES, speak, words } from './text/say.ts'

export type BotDependencies = ContextSource & { pictures: PictureRoom; documents: DocumentRoom }

/** The product's bot: what both platform adapters speak to. */
export function createBot(deps: BotDependencies): Bot {
  const repertoire = createRepertoire()
  return {
    answer: (entrance) => answer(deps, repertoire, entrance),
    async fault(person, reference) {
      const ref = [{ t: 'code' as const, text: reference }]
      const say = speak(person.locale)
      return {
        kind: 'screen',
        view: {
          accent: 'bad',
          blocks: [
            { kind: 'text', text: say('fault', { ref }) },
            { kind: 'buttons', buttons: [act(words(say('button-support')), press('support'))] },
          ],
        },
      }
    },
    async suggest(person, name, option, typed) {
      const found = repertoire.byName.get(name)?.menu?.options?.find((each) => each.name === option)
      if (!found?.suggest) return []
      const ctx = await contextOf(deps, person, `suggest:${name}`)
      return ctx.left ? [] : (await found.suggest(ctx, typed)).slice(0, SUGGESTIONS_MAX)
    },
    async search(person, typed) {
      const ctx = await glanceOf(deps, person, 'search')
      const [jobs, offers] = await Promise.all([searchJobs(ctx, typed), searchOffers(ctx, typed)])
      return { found: [...jobs, ...offers], more: words(ctx.say('search-open-bot')) }
    },
    async formFields(person, draftId) {
      const open = await openFormOf(repertoire, await contextOf(deps, person, 'form-fields'), draftId)
      return open?.form.fields ?? null
    },
    async takePicture(person, bytes) {
      const ctx = await contextOf(deps, person, 'picture')
      return ctx.left ? NOBODYS : takePicture(deps.pictures, ctx, bytes)
    },
    async takeDocument(person, bytes, name) {
      const ctx = await contextOf(deps, person, 'document')
      return ctx.left ? NOBODYS : takeDocument(deps.documents, ctx, bytes, name)
    },
    asksFor: async (person) => askedKind(repertoire, await contextOf(deps, person, 'asks-for')),
    pictureJpeg: (pictures, shown) => pictureJpeg(deps.pictures, pictures, shown),
    standsAt: (person, place, what) => standsAt(deps, person, place, what),
    menu: menuOf(commands),
  }
}

const SUGGESTIONS_MAX = 25

/** Of whoever left nothing is taken in; what they did is answered all the same. */
const NOBODYS = { ok: false, refusal: 'unreachable' } as const

function createRepertoire(): Repertoire {
  const byCode = new Map(commands.map((command) => [command.code, command]))
  if (byCode.size !== commands.length) throw new Error('two commands share a code')
  const named = commands.flatMap((command) => (command.menu ? [[command.menu.name, command] as const] : []))
  return { byCode, byName: new Map(named), lost: lostScreen, left: leftScreen, contact: takeContact }
}

async function answer(deps: BotDependencies, repertoire: Repertoire, entrance: Entrance): Promise<Answered> {
  const ctx = await contextOf(deps, entrance.person, entrance.key)
  if (ctx.left) return digested(await answerLeft(ctx, ctx.left, entrance))
  const answered = digested(await withFiles(await converse(repertoire, ctx, entrance)))
  const opensForm =
    entrance.incoming.kind === 'press' && answered.reply.kind === 'ask' && entrance.place !== null
  // A question must not take the place of a card: the card stays where it is and stays true.
  if (opensForm && entrance.place && (await isCard(ctx, entrance.place)))
    return { ...answered, at: { kind: 'new' } }
  return answered
}

function digested(answered: Answered): Answered {
  const { reply } = answered
  return reply.kind === 'screen'
    ? { ...answered, reply: { ...reply, view: withDigest(reply.view) } }
    : answered
}

async function isCard(ctx: Ctx, { chatId, messageId }: Place): Promise<boolean> {
  const { platform } = ctx.person
  return (await ctx.domain.store.db.card.count({ where: { platform, chatId, messageId } })) > 0
}

/** Remembers a card or a form's question at a place; whatever stood there before is forgotten. */
async function standsAt(deps: BotDependencies, person: Person, place: Place, what: Standing): Promise<void> {
  const { db } = deps.domain.store
  const { platform, platformUserId } = person
  const { chatId, messageId } = place
  if (what.draftId) {
    await db.draft.updateMany({ where: { id: what.draftId, state: 'OPEN' }, data: { chatId, messageId } })
  }
  if (!what.card) {
    await db.card.deleteMany({ where: { platform, chatId, messageId } })
    return
  }
  await deps.domain.store.run({
    name: 'card_stands',
    text: `INSERT INTO card (platform, chat_id, message_id, platform_user_id, member_id, kind, object_id, shown)
      SELECT i.platform, $3, $4, i.platform_user_id, i.member_id, $5, $6, $7 FROM identity i
      WHERE i.platform = $1::platform AND i.platform_user_id = $2
      ON CONFLICT (platform, chat_id, message_id) DO UPDATE SET
        platform_user_id = excluded.platform_user_id, member_id = excluded.member_id,
        kind = excluded.kind, object_id = excluded.object_id, shown = excluded.shown`,
    values: [
      platform,
      platformUserId,
      chatId,
      messageId,
      what.card.kind,
      what.card.objectId,
      what.card.shown ?? '',
    ],
  })
}

/** What the platforms' own menus show, from the declarations and the words. */
export function menuOf(all: readonly Command[]): MenuCommand[] {
  return all.flatMap(({ menu }) =>
    menu
      ? [
          {
            name: menu.name,
            platforms: menu.platforms,
            operatorsOnly: menu.operatorsOnly ?? false,
            description: inEachLocale(`command-${menu.name}`),
            ...(menu.onPerson ? { onPerson: inEachLocale(`on-person-${menu.name}`) } : {}),
            options: (menu.options ?? [])
              .filter((option) => option.name !== 'payload')
              .map((option) => ({
                name: option.name,
                description: inEachLocale(`option-${option.name}`),
                required: option.required,
                autocomplete: option.suggest !== undefined,
              })),
          },
        ]
      : [],
  )
}

type FixedKey = { [K in keyof Messages]: Messages[K] extends null ? K : never }[keyof Messages]

function inEachLocale(key: string): Record<string, string> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, words(speak(locale)(key as FixedKey))]))
}
