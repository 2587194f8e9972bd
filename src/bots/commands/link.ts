import {
  linkIdentities,
  offerLink,
  readIdentities,
  readLinkOffer,
} from '../../domain/members/link-identities.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command, type Ctx, type Result } from '../kit/command.ts'
import { textAnswer } from '../kit/form.ts'
import { words } from '../text/say.ts'
import { linkCodeView, linkedNotice, linkOfferView, linkView } from '../views/link-views.ts'
import { refused, viewer } from './answering.ts'

/** Link: my identities; with a code, who would be linked to me. */
export const link: Command = {
  ...entries.link,
  menu: { name: 'link', platforms: BOTH, options: [{ name: 'link-code', arg: 'code', required: false }] },
  async run(ctx, { code = '' }) {
    if (code !== '') return showOffer(ctx, code)
    return { view: linkView(viewer(ctx), await readIdentities(ctx.domain.store, ctx.me.memberId)) }
  },
}

/** Makes a one-time code for the other platform. */
export const makeLinkCode: Command = {
  ...entries.makeLinkCode,
  async run(ctx) {
    const outcome = await offerLink(ctx.domain, { actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return { view: linkCodeView(viewer(ctx), outcome.answer.code, ctx.person.platform, ctx.botLink) }
  },
}

/** Asks for the code of the other platform. */
export const enterLinkCode: Command = {
  ...entries.enterLinkCode,
  form: async (ctx) => ({
    form: {
      title: ctx.say('link-enter-title'),
      intro: ctx.say('link-enter-hint'),
      fields: [
        {
          name: 'code',
          kind: 'text',
          label: words(ctx.say('link-enter-ask')),
          minLength: 1,
          maxLength: 40,
          long: false,
        },
      ],
      send: null,
    },
  }),
  async run(ctx, _args, answers) {
    const result = await showOffer(ctx, textAnswer(answers, 'code'))
    return result.form === 'kept' ? { ...result, form: 'asked-again' } : result
  },
}

/** Link both. */
export const confirmLink: Command = {
  ...entries.confirmLink,
  async run(ctx, { code = '' }) {
    const outcome = await linkIdentities(ctx.domain, { code, actor: ctx.actor, key: ctx.key })
    if (!outcome.ok) return refused(ctx, outcome.refusal)
    return {
      view: linkedNotice(viewer(ctx), await readIdentities(ctx.domain.store, outcome.answer.memberId)),
    }
  },
}

async function showOffer(ctx: Ctx, typed: string): Promise<Result> {
  const found = await readLinkOffer(ctx.domain, { code: typed, actor: ctx.actor })
  if (!('other' in found)) return refused(ctx, found)
  const { platform, displayName } = ctx.person
  return { view: linkOfferView(viewer(ctx), { platform, displayName }, found) }
}
