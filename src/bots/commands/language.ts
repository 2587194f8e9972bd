import { perform } from '../../domain/kit/use-case.ts'
import { changeProfile } from '../../domain/members/change-profile.ts'
import { entries, press } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { speak, words } from '../text/say.ts'
import { button, buttons, heading } from '../views/parts.ts'
import { refused, shown, viewer } from './answering.ts'
import { homeScreen } from './home.ts'

/** Chooses the language; until then it follows the client's. */
export const language: Command = {
  ...entries.language,
  menu: { name: 'language', platforms: BOTH },
  async run(ctx, { locale = '' }) {
    if (!ctx.locales.includes(locale)) {
      const v = viewer(ctx)
      const name = (code: string) => {
        const own = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
        return own.charAt(0).toLocaleUpperCase(code) + own.slice(1)
      }
      const options = ctx.locales.map((code) => ({
        label: name(code),
        press: press('language', { locale: code }),
        chosen: code === ctx.locale,
      }))
      return {
        view: {
          accent: 'neutral',
          blocks: [
            heading(ctx.say('language-title')),
            { kind: 'select', placeholder: words(ctx.say('language-pick')), options },
            buttons(button(v, 'button-home', 'home')),
          ],
        },
      }
    }
    const outcome = await perform(ctx.domain, changeProfile, {
      input: { locale },
      actor: ctx.actor,
      key: ctx.key,
    })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    const changed = { ...ctx, locale, say: speak(locale) }
    return shown(await homeScreen(changed), changed.say('language-saved'))
  },
}
