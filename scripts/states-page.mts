import { type Timer, timers } from '../src/domain/timers/timers.ts'
import { DESCRIBED, type Described } from './described-machines.mts'

/** What a clock does, by its name in timers.ts. */
const CLOCKS: Readonly<Record<string, string>> = {
  'reservation-lapse': 'frees the slot',
  'visit-lapse': 'ends the link and frees its slot',
  'approval-by-silence': 'approves and pays',
  'correction-lapse': 'frees the slot unpaid',
  'held-return': 'returns reward and fee to the employer',
  'contest-deadline': 'decides for the worker: nobody else did',
  'dispute-deadline': 'decides by what was delivered: the seller is paid, or the buyer refunded',
  'order-end':
    'ends the order: refunds what was not answered, delivered or revised, pays what nobody objected to',
  'order-reminder':
    'tells whose turn it is before the clock acts, and both when work has become late; no state changes',
  'top-up-asked-enough':
    'stops asking what became of an invoice whose time was over days ago; no state changes',
  'top-up-end': 'ends a top-up that got no invoice, or whose invoice nobody paid',
  'withdrawal-overdue': 'tells finance once that it takes longer than promised; no state changes',
  'voucher-expiry': 'ends the voucher and returns its amount',
  'voucher-reminder': 'reminds the issuer a month before, once; no state changes',
  'campaign-freeze-end':
    'ends the freeze of the job; every deadline of its work is later by the time it lasted',
  'freeze-end': 'ends the freeze; the member may do everything again',
  'job-alert': 'tells of new jobs, if there are any; no state changes',
  'nearly-full': 'tells the employer that few slots are left, once; no state changes',
  finished: 'tells the employer what came of the job when every slot has ended, once; no state changes',
  'review-reminder': 'reminds the employer once; no state changes',
}

/**
 * The text of docs/states.md, from the tables of the machines and the list of timers.
 * @throws when a transition or a clock is not described above, or what is described does not exist.
 */
export function statesPage(
  described: readonly Described[] = DESCRIBED,
  clocks: readonly Timer[] = timers,
): string {
  return [
    '<!-- Made by scripts/generate-docs.mts from the *.machine.ts tables and src/domain/timers/timers.ts. Do not edit. -->',
    '# States and clocks',
    '',
    'A state machine is a literal table, and only the commit door (src/domain/kit/commit.ts) changes one of these states. Every change',
    'leaves a row in `transition`: from, to, who, why, when. An object begins in the state drawn at the top.',
    '',
    ...described.flatMap(machineSection),
    ...clockSection(clocks),
    '',
  ].join('\n')
}

function machineSection({ machine, what, states, moves }: Described): string[] {
  const all = Object.entries(machine.next).flatMap(([from, next]) => next.map((to) => [from, to] as const))
  sameNames(
    `the moves of ${machine.name}`,
    all.map(([from, to]) => `${from} → ${to}`),
    Object.keys(moves),
  )
  const [first] = Object.keys(machine.next)
  const ends = Object.entries(machine.next).flatMap(([state, next]) => (next.length === 0 ? [state] : []))
  return [
    `## ${machine.name}`,
    '',
    what,
    '',
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${first}`,
    ...all.map(([from, to]) => `  ${from} --> ${to}: ${moves[`${from} → ${to}`]}`),
    ...ends.map((state) => `  ${state} --> [*]`),
    '```',
    '',
    '| state | what it means | what may follow, and by what |',
    '| --- | --- | --- |',
    ...Object.entries(machine.next).map(([state, next]) => {
      const follow = next.map((to) => `\`${to}\` (${moves[`${state} → ${to}`]})`)
      return `| \`${state}\` | ${states[state]} | ${follow.join('<br>') || 'nothing: it is an end'} |`
    }),
    '',
  ]
}

function clockSection(clocks: readonly Timer[]): string[] {
  sameNames(
    'the clocks',
    clocks.map(({ name }) => name),
    Object.keys(CLOCKS),
  )
  return [
    '## Clocks',
    '',
    'Deadlines are columns, written when they begin and from the terms stored with the campaign. A sweep settles what is',
    'due (src/domain/timers/sweep.ts), many rows in one statement; the queue only wakes it on time.',
    '',
    '| clock | column | rows it is about | what happens then |',
    '| --- | --- | --- | --- |',
    ...clocks.map(
      ({ name, table, column, where }) =>
        `| ${name} | \`${table}.${column}\` | \`${where.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')}\` | ${CLOCKS[name]} |`,
    ),
  ]
}

function sameNames(what: string, real: readonly string[], described: readonly string[]): void {
  const missing = real.filter((name) => !described.includes(name))
  const gone = described.filter((name) => !real.includes(name))
  if (missing.length > 0) throw new Error(`${what}: not described: ${missing.join(', ')}`)
  if (gone.length > 0) throw new Error(`${what}: not there: ${gone.join(', ')}`)
  const twice = real.filter((name, n) => real.indexOf(name) !== n)
  if (twice.length > 0) throw new Error(`${what}: there twice: ${twice.join(', ')}`)
}
