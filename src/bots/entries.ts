import type { Press } from './kit/entry.ts'

/**
 * The addresses of all commands: what a button, a menu or a deep link can name, and which arguments it binds.
 * Declared apart from the commands so that a view can point to any command without importing it.
 */
export const entries = {
  home: { code: 'hm', args: [] },
  help: { code: 'hp', args: [] },
  start: { code: 'st', args: ['payload'] },
  cancel: { code: 'cn', args: [] },
  inbox: { code: 'in', args: [] },
  profile: { code: 'pr', args: [] },
  country: { code: 'cy', args: ['country'] },
  language: { code: 'lg', args: ['locale'] },
  settings: { code: 'se', args: [] },
  muteNotices: { code: 'mn', args: [] },
  quietHours: { code: 'qh', args: ['from', 'to'] },
  ownQuietHours: { code: 'qo', args: [] },
  localTime: { code: 'lt', args: [] },
  jobs: { code: 'js', args: ['filter', 'at', 'open'] },
  skills: { code: 'sk', args: ['group', 'first'] },
  alerts: { code: 'al', args: ['change', 'to'] },
  job: { code: 'jb', args: ['campaign'] },
  visit: { code: 'vi', args: ['campaign'] },
  visitState: { code: 'vs', args: ['visit'] },
  hideJob: { code: 'hj', args: ['campaign'] },
  unhideJob: { code: 'uh', args: ['campaign'] },
  muteEmployer: { code: 'me', args: ['campaign'] },
  unmuteEmployer: { code: 'um', args: ['employer', 'campaign'] },
  mutedEmployers: { code: 'ml', args: ['page'] },
  reportJob: { code: 'rp', args: ['campaign'] },
  take: { code: 'tk', args: ['campaign', 'version'] },
  work: { code: 'wk', args: ['tab', 'page'] },
  reservation: { code: 'rs', args: ['reservation'] },
  extend: { code: 'ex', args: ['reservation'] },
  giveUp: { code: 'gu', args: ['reservation', 'sure'] },
  submitJob: { code: 'sb', args: ['campaign'] },
  submission: { code: 'sm', args: ['submission', 'shown'] },
  fix: { code: 'fx', args: ['submission'] },
  stand: { code: 'ps', args: ['submission'] },
  // A mode's whole name, the longest category and two ids are 62 of a button's 64 bytes.
  post: { code: 'po', args: ['mode', 'category', 'group', 'from'] },
  campaigns: { code: 'cs', args: ['page'] },
  campaign: { code: 'ca', args: ['campaign'] },
  pause: { code: 'pa', args: ['campaign'] },
  resume: { code: 're', args: ['campaign'] },
  stop: { code: 'so', args: ['campaign', 'sure'] },
  editCampaign: { code: 'ec', args: ['campaign'] },
  addSlots: { code: 'as', args: ['campaign'] },
  campaignWork: { code: 'cw', args: ['campaign', 'tab', 'page'] },
  exportWork: { code: 'xp', args: ['campaign', 'after'] },
  takenText: { code: 'tt', args: ['submission'] },
  review: { code: 'rv', args: ['campaign'] },
  reviewList: { code: 'rl', args: ['campaign', 'page'] },
  approveAll: { code: 'aa', args: ['campaign', 'shown'] },
  reviewCard: { code: 'rc', args: ['submission', 'shown'] },
  reviewNext: { code: 'rn', args: ['submission'] },
  approve: { code: 'ap', args: ['submission'] },
  correct: { code: 'co', args: ['submission'] },
  reject: { code: 'rj', args: ['submission'] },
  rate: { code: 'rt', args: ['submission', 'stars'] },
  feedback: { code: 'fb', args: ['submission'] },
  wallet: { code: 'wa', args: [] },
  history: { code: 'hi', args: ['before'] },
  redeem: { code: 'rd', args: ['code'] },
  voucher: { code: 'vo', args: [] },
  vouchers: { code: 'vl', args: ['page'] },
  voucherState: { code: 'vc', args: ['voucher'] },
  voucherCancel: { code: 'vx', args: ['voucher', 'sure'] },
  rateEmployer: { code: 'ra', args: ['submission', 'stars'] },
  tellEmployer: { code: 'te', args: ['submission'] },
  ratings: { code: 'rg', args: ['page'] },
  contest: { code: 'ct', args: ['submission'] },
  contestCase: { code: 'cc', args: ['contest', 'part', 'page', 'shown'] },
  contestStatement: { code: 'cst', args: ['contest'] },
  admin: { code: 'ad', args: [] },
  contests: { code: 'cq', args: ['page'] },
  claimContest: { code: 'ccl', args: ['contest'] },
  giveBackContest: { code: 'cgb', args: ['contest'] },
  decideContest: { code: 'cde', args: ['contest', 'outcome'] },
  reports: { code: 'rq', args: ['page'] },
  reportCase: { code: 'rpc', args: ['report'] },
  claimReport: { code: 'rcl', args: ['report'] },
  giveBackReport: { code: 'rgb', args: ['report'] },
  closeReport: { code: 'rcs', args: ['report'] },
  issueTopUp: { code: 'it', args: [] },
  issueBatch: { code: 'ib', args: [] },
} as const

export type EntryName = keyof typeof entries
type ArgsOf<E extends EntryName> = { [A in (typeof entries)[E]['args'][number]]?: string | number }

/** A press on that command with these arguments bound; what is left out is empty. */
export function press<E extends EntryName>(entry: E, args: ArgsOf<E> = {}): Press {
  const declared = entries[entry]
  const values = declared.args.map((name) => String((args as Record<string, string | number>)[name] ?? ''))
  return { code: declared.code, args: values }
}
