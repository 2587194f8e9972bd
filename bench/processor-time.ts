import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** Processor time spent since some fixed moment, in microseconds. `null` where the system does not tell. */
export type ProcessorTime = {
  /** What stands for the client: this process and the programs it ran to their end. */
  client: number
  /** Ours as well, but no part of what is measured. */
  aside: number
  /** All processes of the database server. */
  server: number | null
  /** Every core of the machine, all programs. */
  machine: number
  idle: number
}

/** Linux counts in hundredths of a second (USER_HZ, fixed at 100 on every architecture we run on). */
const TICK_MICROS = 10_000

export function readProcessorTime(postmasterPid: number): ProcessorTime {
  const times = cpus().map((cpu) => cpu.times)
  const all = (pick: (t: (typeof times)[number]) => number) =>
    times.reduce((sum, t) => sum + pick(t), 0) * 1000
  const { user, system } = process.cpuUsage()
  return {
    client: user + system + (endedChildren(process.pid) ?? 0),
    aside: 0,
    server: serverTime(postmasterPid),
    machine: all((t) => t.user + t.sys + t.irq + t.nice),
    idle: all((t) => t.idle),
  }
}

/** The same reading with another process of ours as the client; this one only presses the buttons. */
export function withClient(time: ProcessorTime, pid: number): ProcessorTime {
  return { ...time, client: ownTime(pid), aside: time.client }
}

export type Cost = {
  /** Processor time of Node or pgbench for one request, in microseconds. */
  clientMicros: number
  serverMicros: number | null
  /** The share of the machine that programs other than the benchmark and its server used: 1 is every core. */
  others: number | null
}

/** What each of `requests` cost between two readings. */
export function costBetween(from: ProcessorTime, to: ProcessorTime, requests: number): Cost {
  const client = to.client - from.client
  const server = from.server === null || to.server === null ? null : to.server - from.server
  const machine = to.machine - from.machine
  const idle = to.idle - from.idle
  const ours = client + (server ?? 0) + to.aside - from.aside
  return {
    clientMicros: client / requests,
    serverMicros: server === null ? null : server / requests,
    others: server === null ? null : Math.max(0, machine - ours) / (machine + idle),
  }
}

function serverTime(pid: number): number | null {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    const living = children.filter(Boolean).reduce((sum, child) => sum + ownTime(Number(child)), 0)
    return living + ownTime(pid) + (endedChildren(pid) ?? 0)
  } catch {
    return null
  }
}

function ownTime(pid: number): number {
  try {
    const [utime = 0, stime = 0] = statFields(pid)
    return (utime + stime) * TICK_MICROS
  } catch {
    // It ended between the listing and this look; then its time counts among the ended children.
    return 0
  }
}

function endedChildren(pid: number): number | null {
  try {
    const [, , cutime = 0, cstime = 0] = statFields(pid)
    return (cutime + cstime) * TICK_MICROS
  } catch {
    return null
  }
}

/** utime, stime, cutime, cstime: fields 14 to 17 of https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. */
function statFields(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 15)
    .map(Number)
}
