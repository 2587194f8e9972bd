import { createHash } from 'node:crypto'
import { balanceChanges } from '../ledger/accounts.ts'
import type {
  Absence,
  Counter,
  Decision,
  Delete,
  Insert,
  Patch,
  Posting,
  Scalar,
  Transition,
} from './decision.ts'
import { CLOCKS, FROZEN_GUARD, postponePart, unfrozenPart } from './frozen-parts.ts'
import { memberCountsPart } from './member-counts.ts'
import { snakeCase } from './statement-text.ts'
import type { Statement } from './store.ts'

export type CommitFacts = { key: string; inputHash: string; actor: string; now: Date }

/**
 * Composes a decision into one SQL statement. Its text depends only on the decision's shape (which tables and
 * columns, and whether of one row or of many), so it is prepared once and planned once; rows travel as one JSON parameter per
 * table.
 *
 * Each part is a data-modifying CTE that returns the rows it touched. The final CASE counts them in order –
 * request key, objects, then accounts – and calls `door_conflict` at the first guard that failed, which takes
 * the whole statement back. PostgreSQL runs a CTE when its count is first asked for, so locks are taken in
 * that order; deadlocks that remain possible are retried by SQLSTATE.
 */
export function commitStatement(decision: Decision, facts: CommitFacts): Statement {
  const parts = new Parts()
  parts.add('request', requestKeyPart(parts, decision, facts), 1)
  if (decision.unfrozen?.length) parts.add(FROZEN_GUARD, unfrozenPart(parts, decision.unfrozen), 0)
  const postponed = decision.postponements ?? []
  // Before the campaign itself, as whoever leaves a slot locks it: two of them cannot wait for each other.
  if (postponed.length > 0)
    for (const clock of CLOCKS) parts.add(clock.table, postponePart(parts, postponed, clock), null)
  for (const group of groupBy(decision.transitions ?? [], (t) => `${t.machine.name} ${columnsOf(t.set)}`)) {
    parts.add(`move_${group[0]?.machine.name}`, transitionPart(parts, group), group.length)
  }
  for (const group of groupBy(decision.patches ?? [], (p) => `${p.table} ${columnsOf(p.set)}`)) {
    parts.add(`patch_${group[0]?.table}`, patchPart(parts, group), group.length)
  }
  const counters = (decision.counters ?? []).toSorted((a, b) => (a.table < b.table ? -1 : 1))
  const ofMembers = groupBy(counters, (c) => c.column).filter(([first]) => first?.table === 'member')
  const together = ofMembers.length > 1 ? ofMembers.flatMap(sumCounters) : []
  for (const group of groupBy(counters, (c) => `${c.table} ${c.column}`)) {
    if (group[0]?.table === 'member' && together.length > 0) continue
    const summed = sumCounters(group)
    parts.add(`count_${group[0]?.table}`, counterPart(parts, summed), summed.length)
  }
  if (together.length > 0) {
    const { sql, members } = memberCountsPart(parts, together)
    parts.add('count_member', sql, members)
  }
  for (const group of groupBy(decision.deletes ?? [], (d) => d.table)) {
    parts.add(`delete_${group[0]?.table}`, deletePart(parts, group), group.length)
  }
  for (const group of groupBy(decision.absences ?? [], (a) => a.table)) {
    parts.add(`absent_${group[0]?.table}`, absencePart(parts, group), 0)
  }
  for (const rows of rowsToInsert(decision, facts)) {
    parts.add(`insert_${rows.table}`, insertPart(parts, rows.table, rows.rows), rows.rows.length)
  }
  const balances = balanceChanges(decision.postings ?? [])
  if (balances.length > 0) parts.add('balances', balancePart(parts, balances), balances.length)
  return parts.statement()
}

class Parts {
  private readonly ctes: string[] = []
  private readonly checks: string[] = []
  private readonly values: unknown[] = []

  param(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }

  /** Adds a CTE that must touch exactly `rows` rows; `null`: as many as there are. */
  add(guard: string, sql: string, rows: number | null): void {
    const name = `part_${this.checks.length}`
    this.ctes.push(`${name} AS (${sql})`)
    const wrong = rows === null ? '< 0' : `<> ${this.param(rows)}::int`
    this.checks.push(`WHEN (SELECT count(*) FROM ${name}) ${wrong} THEN door_conflict('${guard}')`)
  }

  statement(): Statement {
    const text = `WITH ${this.ctes.join(',\n')}\nSELECT CASE ${this.checks.join('\n')} ELSE true END AS committed`
    return { name: statementName(text), text, values: this.values }
  }
}

function requestKeyPart(parts: Parts, decision: Decision, facts: CommitFacts): string {
  const values = [facts.key, facts.inputHash, json(decision.answer), facts.now].map((value) =>
    parts.param(value),
  )
  return `INSERT INTO request_key (key, input_hash, answer, at) VALUES (${values.join(', ')})
    ON CONFLICT (key) DO NOTHING RETURNING 1`
}

function transitionPart(parts: Parts, group: Transition[]): string {
  const table = group[0]?.machine.name ?? ''
  const columns = Object.keys(group[0]?.set ?? {}).map(snakeCase)
  const rows = group.map((t) => ({
    ...row(t.set),
    id: t.row.id,
    revision: t.row.revision,
    state: t.to,
    _from: t.row.state,
  }))
  if (rows.length === 1) {
    const one = `${parts.param(json(rows[0]))}::jsonb`
    return `UPDATE "${table}" AS o SET ${assignments(['state', ...columns])}, revision = o.revision + 1
      FROM jsonb_populate_record(null::"${table}", ${one}) AS d
      WHERE o.id = d.id AND o.revision = d.revision AND o.state::text = ${one}->>'_from' RETURNING 1`
  }
  return `UPDATE "${table}" AS o SET ${assignments(['state', ...columns])}, revision = o.revision + 1
    FROM jsonb_array_elements(${parts.param(json(rows))}::jsonb) AS e,
         LATERAL jsonb_populate_record(null::"${table}", e) AS d
    WHERE o.id = d.id AND o.revision = d.revision AND o.state::text = e->>'_from' RETURNING 1`
}

function patchPart(parts: Parts, group: Patch[]): string {
  const table = group[0]?.table ?? ''
  const columns = Object.keys(group[0]?.set ?? {}).map(snakeCase)
  const rows = group.map((p) => ({
    ...row(p.set as Record<string, Scalar>),
    id: p.row.id,
    revision: p.row.revision,
  }))
  return `UPDATE "${table}" AS o SET ${[assignments(columns), 'revision = o.revision + 1'].filter(Boolean).join(', ')}
    FROM ${recordsOf(parts, table, rows)} AS d
    WHERE o.id = d.id AND o.revision = d.revision RETURNING 1`
}

function counterPart(parts: Parts, counters: Counter[]): string {
  const table = counters[0]?.table ?? 'member'
  const column = snakeCase(counters[0]?.column ?? '')
  const rows = counters.map((c) => ({
    id: c.id,
    add: c.add,
    low: c.atLeast,
    high: c.atMost,
    states: ('whileState' in c && c.whileState) || null,
    version: ('whileVersion' in c && c.whileVersion) || null,
    unfrozen: 'whileUnfrozen' in c ? c.whileUnfrozen : undefined,
  }))
  const shape = 'r(id text, add int, low int, high int, states text[], version int, unfrozen boolean)'
  const source =
    rows.length === 1
      ? `(SELECT * FROM jsonb_to_record(${parts.param(json(rows[0]))}::jsonb) AS ${shape})`
      : `(SELECT * FROM jsonb_to_recordset(${parts.param(json(rows))}::jsonb) AS ${shape} ORDER BY id)`
  const inState =
    table !== 'member'
      ? `AND (d.states IS NULL OR o.state::text = ANY(d.states)) AND (d.version IS NULL OR o.version = d.version)`
      : ''
  const clocksRun = table === 'campaign' ? 'AND (d.unfrozen IS NULL OR o.frozen_at IS NULL)' : ''
  const untripped = counters.some((c) => 'whileUntripped' in c) ? 'AND o.tripped_at IS NULL' : ''
  return `UPDATE "${table}" AS o SET ${column} = o.${column} + d.add, revision = o.revision + 1
    FROM ${source} AS d
    WHERE o.id = d.id AND o.${column} + d.add BETWEEN d.low AND d.high ${inState} ${clocksRun} ${untripped} RETURNING 1`
}

function deletePart(parts: Parts, group: Delete[]): string {
  const { table, records, same } = theseRows(parts, group)
  return `DELETE FROM "${table}" AS o USING ${records} AS d WHERE ${same} RETURNING 1`
}

/** Finds the rows that must not be there. */
function absencePart(parts: Parts, group: Absence[]): string {
  const { table, records, same } = theseRows(parts, group)
  return `SELECT 1 FROM "${table}" AS o, ${records} AS d WHERE ${same}`
}

function theseRows(parts: Parts, group: (Delete | Absence)[]) {
  const table = group[0]?.table ?? ''
  const keys = Object.keys(group[0]?.row ?? {}).map(snakeCase)
  const records = recordsOf(
    parts,
    table,
    group.map((d) => row(d.row)),
  )
  return { table, records, same: keys.map((key) => `o.${key} = d.${key}`).join(' AND ') }
}

function insertPart(parts: Parts, table: string, rows: Record<string, Scalar>[]): string {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${snakeCase(column)}"`)
    .join(', ')
  return `INSERT INTO "${table}" (${columns}) SELECT ${columns}
    FROM ${recordsOf(parts, table, rows.map(row))} RETURNING 1`
}

function balancePart(parts: Parts, changes: { account: string; micros: bigint }[]): string {
  const [only] = changes
  if (only && changes.length === 1) {
    return `UPDATE account AS o SET balance_micros = o.balance_micros + ${parts.param(only.micros.toString())}::bigint
      WHERE o.id = ${parts.param(only.account)} RETURNING 1`
  }
  // Behind a SELECT the planner cannot count them, so it keeps one plan instead of planning every commit anew.
  const accounts = `(SELECT ${parts.param(changes.map((change) => change.account))}::text[])`
  const micros = parts.param(changes.map((change) => change.micros.toString()))
  return `UPDATE account AS o SET balance_micros = o.balance_micros + d.micros
    FROM (SELECT id FROM account WHERE id = ANY(${accounts}::text[]) ORDER BY id FOR NO KEY UPDATE) AS locked
    JOIN unnest(${accounts}::text[], ${micros}::bigint[]) AS d(id, micros) USING (id)
    WHERE o.id = locked.id RETURNING 1`
}

/** One row is told apart from many: for one PostgreSQL plans an index look-up, for many it reckons with a hundred. */
function recordsOf(parts: Parts, table: string, rows: object[]): string {
  if (rows.length === 1) {
    return `jsonb_populate_record(null::"${table}", ${parts.param(json(rows[0]))}::jsonb)`
  }
  return `jsonb_populate_recordset(null::"${table}", ${parts.param(json(rows))}::jsonb)`
}

type RowsOfTable = { table: string; rows: Record<string, Scalar>[] }

function rowsToInsert(decision: Decision, facts: CommitFacts): RowsOfTable[] {
  const tables: RowsOfTable[] = []
  for (const group of groupBy(decision.inserts ?? [], (i) => `${i.table} ${columnsOf(i.row)}`)) {
    tables.push({
      table: group[0]?.table ?? '',
      rows: group.map((i: Insert) => ({ ...i.row })),
    })
  }
  tables.push({ table: 'transition', rows: (decision.transitions ?? []).map((t) => historyRow(t, facts)) })
  tables.push({ table: 'posting', rows: (decision.postings ?? []).map((p) => postingRow(p, facts)) })
  tables.push({ table: 'ledger_move', rows: (decision.postings ?? []).flatMap(moveRows) })
  tables.push({
    table: 'event',
    rows: (decision.events ?? []).map(({ kind, ...payload }) => ({ kind, payload, at: facts.now })),
  })
  return tables.filter((t) => t.rows.length > 0)
}

function historyRow(t: Transition, facts: CommitFacts): Record<string, Scalar> {
  return {
    machine: t.machine.name,
    objectId: t.row.id,
    fromState: t.row.state,
    toState: t.to,
    revision: t.row.revision + 1,
    actor: facts.actor,
    reason: t.reason,
    at: facts.now,
  }
}

function postingRow(p: Posting, facts: CommitFacts): Record<string, Scalar> {
  return { key: p.key, kind: p.kind, about: p.about, at: facts.now }
}

function moveRows(p: Posting): Record<string, Scalar>[] {
  return p.moves.map((move, n) => ({
    postingKey: p.key,
    n,
    fromAccount: move.from,
    toAccount: move.to,
    amountMicros: move.amountMicros,
  }))
}

/** Two changes of one counter in one statement would be one row updated twice: they are added up first. */
function sumCounters(counters: Counter[]): Counter[] {
  return groupBy(counters, (c) => c.id).flatMap((same) => {
    const [first] = same
    if (!first) return []
    const add = same.reduce((sum, counter) => sum + counter.add, 0)
    const atLeast = Math.max(...same.map((counter) => counter.atLeast))
    const atMost = Math.min(...same.map((counter) => counter.atMost))
    return [{ ...first, add, atLeast, atMost }]
  })
}

function row(values: Record<string, Scalar>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [snakeCase(name), jsonValue(value)]),
  )
}

/** How JSON writes what PostgreSQL does not store: NUL, and half a surrogate pair (an emoji cut in two). */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/

/** JSON that PostgreSQL reads: a character it cannot store becomes U+FFFD, rather than a fault for a person. */
function json(value: unknown): string {
  const text = JSON.stringify(value)
  if (!UNSTORABLE.test(text)) return text
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replace(/[\0\p{Surrogate}]/gu, '\uFFFD') : inner,
  )
}

/** Amounts travel as digits: a JSON number would be rounded by JavaScript, text is read exactly by PostgreSQL. */
function jsonValue(value: Scalar): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}

function assignments(columns: string[]): string {
  return columns.map((column) => `"${column}" = d."${column}"`).join(', ')
}

function columnsOf(values: object): string {
  return Object.keys(values).join(',')
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}

const names = new Map<string, string>()

function statementName(text: string): string {
  let name = names.get(text)
  if (!name) {
    name = `door_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`
    names.set(text, name)
  }
  return name
}
