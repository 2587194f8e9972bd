import { parseArgs } from 'node:util'

export type BenchOptions = {
  /** Seconds each contender runs in each round. */
  seconds: number
  rounds: number
  /** Requests in flight at once, for every contender. */
  inFlight: number
  /** pgbench's scale factor: 100 000 rows for each. */
  scale: number
  /** Only contenders whose name contains one of these; TPC-B runs with any of them. Empty: all. */
  only: string[]
}

const FULL: BenchOptions = { seconds: 8, rounds: 3, inFlight: 32, scale: 20, only: [] }
const QUICK: BenchOptions = { ...FULL, seconds: 2, rounds: 1 }

export const USAGE = `npm run bench -- [--quick] [--seconds 8] [--rounds 3] [--only approve,take | browse]`

/** Reads the command line. Throws on an unknown option or a number that is none. */
export function readOptions(args: string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
    },
  })
  const base = values.quick ? QUICK : FULL
  return {
    ...base,
    seconds: positive('seconds', values.seconds) ?? base.seconds,
    rounds: positive('rounds', values.rounds) ?? base.rounds,
    only: [...values.only, ...positionals].flatMap((names) => names.split(',')),
  }
}

function positive(name: string, text: string | undefined): number | null {
  if (text === undefined) return null
  const value = Number.parseInt(text, 10)
  if (!(value > 0) || String(value) !== text) throw new Error(`--${name} must be a whole number above 0`)
  return value
}
