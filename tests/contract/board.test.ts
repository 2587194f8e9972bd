import * as boardCardViews from '../../src/bots/views/board-card-view.ts'
import { campaign, emoji } from '../support/world-extremes.ts'
import { testViews, viewer as v } from './view-checks.ts'

testViews([boardCardViews], {
  boardCardView: () =>
    (['INTERNATIONAL', 'PAID_TO_CLICK'] as const).map((mode) =>
      boardCardViews.boardCardView(
        v,
        campaign({ mode, title: emoji(80), categoryId: 'content-translate', reservationMs: 86_400_000 }),
      ),
    ),
})
