import * as countryViews from '../../src/bots/views/country-view.ts'
import * as sharedJobViews from '../../src/bots/views/shared-job-view.ts'
import { COUNTRIES } from '../../src/domain/members/countries.ts'
import type { CampaignMode } from '../../src/generated/prisma/client.ts'
import { campaign } from '../support/world-extremes.ts'
import { BOT_LINK, testViews, viewer as v } from './view-checks.ts'

const MODES: CampaignMode[] = ['TIER1', 'INTERNATIONAL', 'LIMITED_COUNTRIES', 'PAID_TO_CLICK']

testViews([countryViews, sharedJobViews], {
  countryView: () =>
    [true, false].flatMap((one) => [
      countryViews.countryView(v, { country: 'CF', isVerified: one, staysUntil: v.now, canShare: one }),
      countryViews.countryView(v, { country: null, isVerified: false, staysUntil: null, canShare: one }),
    ]),
  sharePhoneView: () => [countryViews.sharePhoneView(v)],
  sharedJobView: () =>
    MODES.map((mode) => {
      const job = campaign({ mode, countries: [...COUNTRIES], verifiedOnly: true })
      return sharedJobViews.sharedJobView(v, job, 'Open this job', `${BOT_LINK}?start=job_${job.id}`)
    }),
})
