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
  jobs: { code: 'js', args: ['category', 'sort', 'cursor'] },
  job: { code: 'jb', args: ['campaign'] },
  visit: { code: 'vi', args: ['campaign'] },
  visitState: { code: 'vs', args: ['visit'] },
  take: { code: 'tk', args: ['campaign'] },
  work: { code: 'wk', args: ['tab', 'page'] },
  reservation: { code: 'rs', args: ['reservation'] },
  extend: { code: 'ex', args: ['reservation'] },
  giveUp: { code: 'gu', args: ['reservation', 'sure'] },
  submitJob: { code: 'sb', args: ['campaign'] },
  submission: { code: 'sm', args: ['submission', 'shown'] },
  fix: { code: 'fx', args: ['submission'] },
  stand: { code: 'ps', args: ['submission'] },
  post: { code: 'po', args: [] },
  campaigns: { code: 'cs', args: ['page'] },
  campaign: { code: 'ca', args: ['campaign'] },
  pause: { code: 'pa', args: ['campaign'] },
  resume: { code: 're', args: ['campaign'] },
  stop: { code: 'so', args: ['campaign', 'sure'] },
  review: { code: 'rv', args: ['campaign'] },
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
  admin: { code: 'ad', args: [] },
  issueTopUp: { code: 'it', args: [] },
} as const

export type EntryName = keyof typeof entries
type ArgsOf<E extends EntryName> = { [A in (typeof entries)[E]['args'][number]]?: string | number }

/** A press on that command with these arguments bound; what is left out is empty. */
export function press<E extends EntryName>(entry: E, args: ArgsOf<E> = {}): Press {
  const declared = entries[entry]
  const values = declared.args.map((name) => String((args as Record<string, string | number>)[name] ?? ''))
  return { code: declared.code, args: values }
}
