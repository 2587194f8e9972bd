import { readEmployerRecord } from '../../domain/campaigns/employer-record.ts'
import { readPurse } from '../../domain/ledger/read-purse.ts'
import { readSkills } from '../../domain/members/choose-skills.ts'
import { readFreezeOf } from '../../domain/members/read-freeze.ts'
import { readSellerRecord } from '../../domain/offers/seller-record.ts'
import { readDeals } from '../../domain/orders/read-deals.ts'
import { readWorkerRecord } from '../../domain/submissions/success-rate.ts'
import { readVisitEarnings } from '../../domain/visits/read-visit.ts'
import { entries } from '../entries.ts'
import { BOTH, type Command } from '../kit/command.ts'
import { profileView } from '../views/home-views.ts'
import { viewer } from './answering.ts'

/** My account. */
export const profile: Command = {
  ...entries.profile,
  menu: { name: 'profile', platforms: BOTH },
  async run(ctx) {
    const { store } = ctx.domain
    const [record, employer, purse, posted, skills, visits, freeze, deals, seller] = await Promise.all([
      readWorkerRecord(store, ctx.me.memberId),
      readEmployerRecord(store, ctx.me.memberId),
      readPurse(store, ctx.me.memberId),
      store.db.campaign.count({ where: { employerId: ctx.me.memberId } }),
      readSkills(store, ctx.me.memberId),
      readVisitEarnings(store, ctx.me.memberId),
      readFreezeOf(store, ctx.me.memberId),
      readDeals(store, ctx.me.memberId),
      readSellerRecord(store, ctx.me.memberId),
    ])
    const facts = {
      name: ctx.person.displayName,
      country: ctx.me.country,
      isVerified: ctx.me.countryVerified,
      skills,
      record,
      employer,
      purse,
      posted,
      visits,
      freeze,
      deals: { ...deals, stars: seller.paid.stars, ratings: seller.paid.ratings },
    }
    return { view: profileView(viewer(ctx), facts) }
  },
}
