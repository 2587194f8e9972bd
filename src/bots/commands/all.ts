import type { Command } from '../kit/command.ts'
import { admin, issue } from './admin.ts'
import { campaign, campaigns, pause, resume, stop } from './campaigns.ts'
import { cancel } from './cancel.ts'
import { country } from './country.ts'
import { help } from './help.ts'
import { home } from './home.ts'
import { inbox } from './inbox.ts'
import { job } from './job.ts'
import { jobs } from './jobs.ts'
import { language } from './language.ts'
import { post } from './post.ts'
import { profile } from './profile.ts'
import { redeem } from './redeem.ts'
import { extend, giveUp, reservation } from './reservation.ts'
import { approve, rate, review, reviewCard, reviewNext } from './review.ts'
import { start } from './start.ts'
import { fix, stand, submission } from './submission.ts'
import { submitJob } from './submit.ts'
import { take } from './take.ts'
import { visit, visitState } from './visit.ts'
import { correct, feedback, reject } from './verdict.ts'
import { history, wallet } from './wallet.ts'
import { work } from './work.ts'

/** Every command of the product, in the order menus show them. */
export const commands: readonly Command[] = [
  start,
  jobs,
  work,
  submitJob,
  post,
  campaigns,
  review,
  wallet,
  history,
  redeem,
  profile,
  country,
  language,
  job,
  help,
  cancel,
  admin,
  home,
  inbox,
  visit,
  visitState,
  take,
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
  reviewCard,
  reviewNext,
  approve,
  correct,
  reject,
  rate,
  feedback,
  issue,
]
