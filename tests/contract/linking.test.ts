import { describe } from 'vitest'
import type { View } from '../../src/bots/kit/view.ts'
import * as dataViews from '../../src/bots/views/data-view.ts'
import * as linkViews from '../../src/bots/views/link-views.ts'
import { emoji, wild } from '../support/world-extremes.ts'
import { BOT_LINK, testViews, viewer as v } from './view-checks.ts'

const telegram = { platform: 'telegram' as const, displayName: wild(256) }
const discord = { platform: 'discord' as const, displayName: emoji(256) }

const views: Record<string, () => View[]> = {
  dataView: () => [
    dataViews.dataView(v, { json: '[]', part: 1, parts: 1 }),
    dataViews.dataView(v, { json: '[]', part: 9, parts: 10 }),
  ],
  linkView: () => [linkViews.linkView(v, [telegram]), linkViews.linkView(v, [telegram, discord])],
  linkCodeView: () => [
    linkViews.linkCodeView(v, '0123456789', 'telegram', BOT_LINK),
    linkViews.linkCodeView(v, '0123456789', 'discord', BOT_LINK),
  ],
  linkOfferView: () => [linkViews.linkOfferView(v, telegram, { other: discord, code: '0123456789' })],
  linkedNotice: () => [linkViews.linkedNotice(v, [telegram, discord])],
}

describe('each screen of linking is taken by both platforms, with all its buttons', () => {
  testViews([dataViews, linkViews], views)
})
