import type { Command } from '../kit/command.ts'
import { addSlots } from './add-slots.ts'
import { adjust, adjustment, adjustments, approveAdjusting, refuseAdjusting } from './adjust.ts'
import { admin } from './admin.ts'
import { adminCampaigns, campaignCard, findCampaign, takeDown } from './admin-campaigns.ts'
import { figures } from './admin-figures.ts'
import { operatorLog } from './admin-log.ts'
import { adminMembers, findMember, memberCard } from './admin-members.ts'
import { adminOffers, findOffer } from './admin-offers.ts'
import { claimOne, closeOne, giveBackOne, reopenOne, tickets } from './admin-tickets.ts'
import { closeTopUp, mismatched, mismatchedCase } from './admin-top-ups.ts'
import {
  agreePayout,
  claimPayout,
  completePayout,
  giveBackPayout,
  holdPayout,
  payout,
  payouts,
  rejectPayout,
  returnPayout,
} from './admin-withdrawals.ts'
import { alerts } from './alerts.ts'
import { block, unblock } from './block.ts'
import {
  breaker,
  breakers,
  claimVerdict,
  closeBreaker,
  decideVerdict,
  giveBackVerdict,
  heldVerdict,
  heldVerdicts,
} from './breaker-desk.ts'
import { approveAll, reviewList } from './bulk-approve.ts'
import { campaignChart } from './campaign-chart.ts'
import { campaign, campaigns, campaignWork, pause, resume, stop } from './campaigns.ts'
import { cancel } from './cancel.ts'
import { contest, contestCase, contestStatement } from './contest.ts'
import { claim, contests, decide, giveBack } from './contest-desk.ts'
import { changeCountry, country, sharePhone } from './country.ts'
import { deliverTheOrder, reviseTheOrder } from './deliver-order.ts'
import { dispute, disputeCase, disputeStatement, giveIn } from './dispute.ts'
import { disputes, returnDispute, settleDispute, takeDispute } from './dispute-desk.ts'
import { editCampaign } from './edit-campaign.ts'
import { comeBack, confirmErase, erase } from './erase.ts'
import { exportData } from './export-data.ts'
import { exportWork } from './export-work.ts'
import { freeze, lift } from './freeze.ts'
import { endFrozenJob, freezeJob, frozenJobs, unfreezeJob } from './freeze-campaign.ts'
import { getFile } from './get-file.ts'
import { dropWorker, group, groups, inviteGroup, newGroup, remove, rename } from './groups.ts'
import { help } from './help.ts'
import { hide, unhide } from './hide-job.ts'
import { hire, hireCountry, hireSearch } from './hire.ts'
import { exportHistory, history } from './history.ts'
import { home } from './home.ts'
import { inbox } from './inbox.ts'
import { accept, decline, invitation, invitations, inviteMore } from './invitation.ts'
import { job } from './job.ts'
import { jobs } from './jobs.ts'
import { language } from './language.ts'
import { confirmLink, enterLinkCode, link, makeLinkCode } from './link.ts'
import { mute, mutedEmployers, unmute } from './mute-employer.ts'
import { editOffer, myOffers, offerStock, pauseOffer, resumeOffer, withdrawOffer } from './my-offers.ts'
import { offer, offers, searchOffers, sellerRatings } from './offers.ts'
import { order } from './order.ts'
import {
  acceptTheOrder,
  cancelTheOrder,
  completeTheOrder,
  declineTheOrder,
  standByOrder,
  withdrawTheOrder,
} from './order-acts.ts'
import { orderTalk, talkInOrder } from './order-talk.ts'
import { orders } from './orders.ts'
import { exportPayouts, importPayouts, payoutBatch, payoutBatches } from './payout-batches.ts'
import { placeTheOrder } from './place-order.ts'
import { post } from './post.ts'
import { profile } from './profile.ts'
import { rateTheOrder } from './rate-order.ts'
import { rateTheEmployer, ratings, tellEmployer } from './ratings.ts'
import { redeem } from './redeem.ts'
import { claimed, closed, givenBack, reportCase, reports } from './report-desk.ts'
import { report } from './report-job.ts'
import { extend, giveUp, reservation } from './reservation.ts'
import { approve, rate, review, reviewCard, reviewNext } from './review.ts'
import { sell } from './sell.ts'
import { localTime, muteNotices, ownQuietHours, quietHours, settings } from './settings.ts'
import { skills } from './skills.ts'
import { start } from './start.ts'
import { fix, stand, submission } from './submission.ts'
import { submitJob } from './submit.ts'
import { newTicket, support } from './support.ts'
import { take } from './take.ts'
import { takeDownOffer } from './take-down-offer.ts'
import { takenText } from './taken-text.ts'
import { reply, solve, ticket } from './ticket.ts'
import { issue, issueBatch } from './top-up.ts'
import { topUp, topUpState, topUps } from './top-up-wallet.ts'
import { confirmUnlink, unlink } from './unlink.ts'
import { correct, feedback, reject } from './verdict.ts'
import { visit, visitState } from './visit.ts'
import { voucher, voucherCancel, voucherState, vouchers } from './voucher.ts'
import { solvency, wallet } from './wallet.ts'
import { withdraw } from './withdraw.ts'
import { withdrawal, withdrawalCancel, withdrawalReceipt, withdrawals } from './withdrawals.ts'
import { work } from './work.ts'
import { inviteWorker, keepWorker, worker } from './worker.ts'

/** Every command of the product, in the order menus show them. */
export const commands: readonly Command[] = [
  start,
  jobs,
  work,
  submitJob,
  post,
  campaigns,
  review,
  hire,
  groups,
  offers,
  sell,
  orders,
  wallet,
  solvency,
  exportHistory,
  history,
  withdraw,
  withdrawals,
  topUp,
  topUpState,
  topUps,
  voucher,
  redeem,
  profile,
  skills,
  country,
  language,
  link,
  settings,
  muteNotices,
  quietHours,
  ownQuietHours,
  localTime,
  job,
  support,
  help,
  cancel,
  admin,
  home,
  inbox,
  visit,
  visitState,
  changeCountry,
  sharePhone,
  makeLinkCode,
  enterLinkCode,
  confirmLink,
  exportData,
  erase,
  confirmErase,
  comeBack,
  unlink,
  confirmUnlink,
  getFile,
  take,
  hide,
  unhide,
  mute,
  unmute,
  mutedEmployers,
  report,
  alerts,
  reservation,
  extend,
  giveUp,
  submission,
  fix,
  stand,
  campaign,
  pause,
  resume,
  stop,
  campaignWork,
  editCampaign,
  addSlots,
  campaignChart,
  exportWork,
  takenText,
  offer,
  searchOffers,
  sellerRatings,
  myOffers,
  editOffer,
  pauseOffer,
  resumeOffer,
  withdrawOffer,
  offerStock,
  takeDownOffer,
  adminOffers,
  findOffer,
  placeTheOrder,
  order,
  acceptTheOrder,
  declineTheOrder,
  withdrawTheOrder,
  deliverTheOrder,
  standByOrder,
  completeTheOrder,
  reviseTheOrder,
  cancelTheOrder,
  talkInOrder,
  orderTalk,
  rateTheOrder,
  reviewList,
  approveAll,
  hireSearch,
  hireCountry,
  worker,
  inviteWorker,
  keepWorker,
  dropWorker,
  block,
  unblock,
  group,
  newGroup,
  rename,
  remove,
  inviteGroup,
  invitation,
  accept,
  decline,
  invitations,
  inviteMore,
  reviewCard,
  reviewNext,
  approve,
  correct,
  reject,
  rate,
  feedback,
  rateTheEmployer,
  tellEmployer,
  ratings,
  contest,
  contestCase,
  contestStatement,
  adminMembers,
  findMember,
  memberCard,
  freeze,
  lift,
  operatorLog,
  adminCampaigns,
  findCampaign,
  campaignCard,
  takeDown,
  freezeJob,
  unfreezeJob,
  endFrozenJob,
  frozenJobs,
  adjust,
  adjustments,
  adjustment,
  approveAdjusting,
  refuseAdjusting,
  figures,
  heldVerdicts,
  heldVerdict,
  claimVerdict,
  giveBackVerdict,
  decideVerdict,
  breakers,
  breaker,
  closeBreaker,
  contests,
  claim,
  giveBack,
  decide,
  dispute,
  disputeStatement,
  giveIn,
  disputeCase,
  disputes,
  takeDispute,
  returnDispute,
  settleDispute,
  reports,
  reportCase,
  claimed,
  givenBack,
  closed,
  newTicket,
  ticket,
  reply,
  solve,
  tickets,
  claimOne,
  giveBackOne,
  closeOne,
  reopenOne,
  vouchers,
  voucherState,
  voucherCancel,
  withdrawal,
  withdrawalCancel,
  withdrawalReceipt,
  payouts,
  payout,
  claimPayout,
  giveBackPayout,
  agreePayout,
  completePayout,
  rejectPayout,
  holdPayout,
  returnPayout,
  payoutBatches,
  payoutBatch,
  mismatched,
  mismatchedCase,
  closeTopUp,
  exportPayouts,
  importPayouts,
  issue,
  issueBatch,
]
