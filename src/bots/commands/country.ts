import { perform } from '../../domain/kit/use-case.ts'
import { changeProfile } from '../../domain/members/change-profile.ts'
import { countryName, findCountries, folded, isCountry } from '../../domain/members/countries.ts'
import { countryStaysUntil } from '../../domain/members/country.rules.ts'
import { readContact } from '../../domain/members/read-contact.ts'
import { verifyCountry } from '../../domain/members/verify-country.ts'
import { entries, press } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { type Form, textAnswer } from '../kit/form.ts'
import type { View } from '../kit/view.ts'
import { words } from '../text/say.ts'
import { countryView, sharePhoneView } from '../views/country-view.ts'
import { button, buttons, heading, text } from '../views/parts.ts'
import { instead, refused, shown, viewer } from './answering.ts'
import { welcomeSkills } from './welcome.ts'

const SUGGESTIONS_MAX = 10

/** My country: what is set and how sure we are of it; asked for while there is none, set by its two letters. */
export const country: Command = {
  ...entries.country,
  menu: {
    name: 'country',
    platforms: BOTH,
    options: [
      {
        name: 'country',
        arg: 'country',
        required: false,
        suggest: async (ctx, typed) =>
          findCountries(typed, ctx.locale).map(({ code, name }) => ({ label: name, value: code })),
      },
    ],
  },
  async form(ctx, { country: given = '', first = '' }) {
    if (given !== '') return instead(await save(ctx, given, first))
    return ctx.me.country === null ? { form: countryForm(ctx) } : instead({ view: await screen(ctx) })
  },
  run: (ctx, { first = '' }, answers) => save(ctx, textAnswer(answers, 'country'), first),
}

/** Names another country. While that is not possible it says from when it is. */
export const changeCountry: Command = {
  ...entries.changeCountry,
  async form(ctx) {
    const until = countryStaysUntil(await readMember(ctx), ctx.domain.clock.now())
    return until ? instead(refused(ctx, { code: 'country-fixed', until })) : { form: countryForm(ctx) }
  },
  run: (ctx, _args, answers) => save(ctx, textAnswer(answers, 'country')),
}

/** Asks for the phone number, where a platform can vouch for it. */
export const sharePhone: Command = {
  ...entries.sharePhone,
  run: async (ctx) => ({ view: canShare(ctx) ? sharePhoneView(viewer(ctx)) : await screen(ctx) }),
}

/** Takes a shared phone number: its country becomes the member's, verified. The number ends here. */
export async function takeContact(ctx: Ctx, phone: string | null): Promise<Result> {
  const input =
    phone === null
      ? { why: 'not-yours' as const }
      : (readContact(phone, ctx.domain.secret) ?? { why: 'no-country' as const })
  const outcome = await perform(ctx.domain, verifyCountry, { input, actor: ctx.actor, key: ctx.key })
  if (!outcome.ok) {
    const said = phone === null ? ctx.say('country-number-foreign') : ctx.say('country-number-read')
    return { ...refused(ctx, outcome.refusal), toast: words(said) }
  }
  const member = await readMember(ctx)
  const name = member.country === null ? '' : countryName(member.country, ctx.locale)
  return shown(await screen(ctx), ctx.say('country-verified-saved', { country: name }))
}

function canShare(ctx: Ctx): boolean {
  return ctx.person.platform === 'telegram'
}

function readMember(ctx: Ctx) {
  return ctx.domain.store.db.member.findUniqueOrThrow({ where: { id: ctx.me.memberId } })
}

async function screen(ctx: Ctx): Promise<View> {
  const member = await readMember(ctx)
  return countryView(viewer(ctx), {
    country: member.country,
    isVerified: member.countryVerifiedAt !== null,
    staysUntil: countryStaysUntil(member, ctx.domain.clock.now()),
    canShare: canShare(ctx),
  })
}

function countryForm(ctx: Ctx): Form {
  return {
    title: ctx.say('country-title'),
    intro: ctx.say('country-hint'),
    fields: [
      {
        name: 'country',
        kind: 'text',
        label: words(ctx.say('country-ask')),
        minLength: 2,
        maxLength: 60,
        long: false,
      },
    ],
    send: null,
  }
}

/** `first`: it was asked by the first Find work, which goes on. */
async function save(ctx: Ctx, typed: string, first = ''): Promise<Result> {
  const code = typed.trim().toUpperCase()
  const found = isCountry(code)
    ? [{ code, name: countryName(code, ctx.locale) }]
    : findCountries(typed, ctx.locale)
  const exact = found.find(({ name }) => folded(name) === folded(typed))
  const choice = exact ?? (found.length === 1 ? found[0] : undefined)
  if (!choice) return pickOne(ctx, typed, found.slice(0, SUGGESTIONS_MAX), first)
  const outcome = await perform(ctx.domain, changeProfile, {
    input: { country: choice.code },
    actor: ctx.actor,
    key: ctx.key,
  })
  if (!outcome.ok) return refused(ctx, outcome.refusal)
  const view = first === '' ? await screen(ctx) : await welcomeSkills(ctx)
  return shown(view, ctx.say('country-saved', { country: choice.name }))
}

function pickOne(ctx: Ctx, typed: string, found: { code: string; name: string }[], first: string): Result {
  const v = viewer(ctx)
  const again = buttons(
    first === ''
      ? button(v, 'button-try-again', 'changeCountry')
      : button(v, 'button-try-again', 'country', { first }),
    button(v, 'button-home', 'home'),
  )
  if (found.length === 0) {
    return { view: { accent: 'warn', blocks: [text(...ctx.say('country-unknown', { typed })), again] } }
  }
  return {
    view: {
      accent: 'neutral',
      blocks: [
        heading(ctx.say('country-several')),
        {
          kind: 'select',
          placeholder: words(ctx.say('country-pick')),
          options: found.map(({ code, name }) => ({
            label: name,
            press: press('country', { country: code, first }),
            chosen: false,
          })),
        },
        again,
      ],
    },
  }
}
