import { describe } from 'vitest'
import { plain } from '../../src/bots/kit/span.ts'
import type { View } from '../../src/bots/kit/view.ts'
import * as eraseViews from '../../src/bots/views/erase-views.ts'
import { OPEN_KINDS } from '../../src/domain/members/erase-open-matters.ts'
import { id, wild } from '../support/world-extremes.ts'
import { testViews, viewer as v } from './view-checks.ts'

const purse = { cashMicros: 4_999_999n, walletMicros: 999_999n }
const large = { cashMicros: 9_000_000_000_000n, walletMicros: 9_000_000_000_000n }
const open = OPEN_KINDS.map((kind) => ({ kind, id: id('O'), title: wild(80) }))
const none = { open: [], offers: 0, tooMuch: [], isOperator: false }

const views: Record<string, () => View[]> = {
  eraseView: () => [
    eraseViews.eraseView(v, { ...none, purse }),
    eraseViews.eraseView(v, { ...none, purse, offers: 50 }),
    eraseViews.eraseView(v, { ...none, purse, isOperator: true }),
    eraseViews.eraseView(v, { ...none, open: [...open, ...open], purse: large, tooMuch: ['cash', 'wallet'] }),
    ...open.map((matter) => eraseViews.eraseView(v, { ...none, open: [matter], purse })),
  ],
  eraseSureView: () => [
    eraseViews.eraseSureView(v, purse),
    eraseViews.eraseSureView(v, { cashMicros: 0n, walletMicros: 0n }),
  ],
  erasedView: () => [eraseViews.erasedView(v)],
  leftView: () => [
    eraseViews.leftView(v, { how: 'erased', at: v.now }),
    eraseViews.leftView(v, { how: 'unlinked', at: v.now }, [plain('This code does not link anything.')]),
  ],
  backView: () => [eraseViews.backView(v)],
  unlinkView: () => [eraseViews.unlinkView(v, 'telegram'), eraseViews.unlinkView(v, 'discord')],
  unlinkedView: () => [eraseViews.unlinkedView(v, 'telegram'), eraseViews.unlinkedView(v, 'discord')],
}

describe('each screen of leaving is taken by both platforms, with all its buttons', () => {
  testViews([eraseViews], views)
})
