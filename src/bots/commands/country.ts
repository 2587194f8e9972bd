import { perform } from '../../domain/kit/use-case.ts'
import { changeProfile } from '../../domain/members/change-profile.ts'
import { countryName, findCountries, folded, isCountry } from '../../domain/members/countries.ts'
import { entries, press } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { button, buttons, heading, text } from '../views/parts.ts'
import { refused, shown, viewer } from './answering.ts'
import { profile } from './profile.ts'

const SUGGESTIONS_MAX = 10

/** Sets the country: picked from what was typed, or given as its two letters. */
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
  async form(ctx, { country: given = '' }) {
    if (given !== '') return { result: await save(ctx, given) }
    return {
      form: {
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
      },
    }
  },
  run: (ctx, _args, answers) => save(ctx, textAnswer(answers, 'country')),
}

async function save(ctx: Ctx, typed: string): Promise<Result> {
  const code = typed.trim().toUpperCase()
  const found = isCountry(code)
    ? [{ code, name: countryName(code, ctx.locale) }]
    : findCountries(typed, ctx.locale)
  const exact = found.find(({ name }) => folded(name) === folded(typed))
  const choice = exact ?? (found.length === 1 ? found[0] : undefined)
  if (!choice) return pickOne(ctx, typed, found.slice(0, SUGGESTIONS_MAX))
  const outcome = await perform(ctx.domain, changeProfile, {
    input: { country: choice.code },
    actor: ctx.actor,
    key: ctx.key,
  })
  if (!outcome.ok) return refused(ctx, outcome.refusal)
  const changed: Ctx = { ...ctx, me: { ...ctx.me, country: choice.code } }
  const { view } = await profile.run(changed, {}, {})
  return shown(view, ctx.say('country-saved', { country: choice.name }))
}

function pickOne(ctx: Ctx, typed: string, found: { code: string; name: string }[]): Result {
  const v = viewer(ctx)
  const again = buttons(button(v, 'button-try-again', 'country'), button(v, 'button-home', 'home'))
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
            press: press('country', { country: code }),
            chosen: false,
          })),
        },
        again,
      ],
    },
  }
}
