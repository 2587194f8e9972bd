import type { Counter } from './decision.ts'
import { snakeCase, type Values } from './statement-text.ts'

/**
 * Adds to several counts of members at once, in the order of their ids: one member may be the buyer of one thing and
 * the seller of another in the same statement, and a row is changed only once in a statement. Of each member at most
 * one change of each column. Returns the SQL and how many members it touches.
 */
export function memberCountsPart(
  parts: Values,
  counters: readonly Counter[],
): { sql: string; members: number } {
  const columns = [...new Set(counters.map(({ column }) => snakeCase(column)))].sort()
  const rows = new Map<string, Record<string, string | number>>()
  for (const { id, column, add, atLeast, atMost } of counters) {
    const name = snakeCase(column)
    const row = rows.get(id) ?? { id }
    rows.set(id, { ...row, [`${name}_add`]: add, [`${name}_low`]: atLeast, [`${name}_high`]: atMost })
  }
  const shape = columns.map((c) => `${c}_add int, ${c}_low int, ${c}_high int`).join(', ')
  const sums = columns.map((c) => `${c} = o.${c} + coalesce(d.${c}_add, 0)`).join(', ')
  const within = columns.map(
    (c) => `(d.${c}_add IS NULL OR o.${c} + d.${c}_add BETWEEN d.${c}_low AND d.${c}_high)`,
  )
  const list = parts.param(JSON.stringify([...rows.values()]))
  return {
    members: rows.size,
    sql: `UPDATE member AS o SET ${sums}, revision = o.revision + 1
      FROM (SELECT o.id AS locked, r.* FROM member AS o
        JOIN jsonb_to_recordset(${list}::jsonb) AS r(id text, ${shape}) ON r.id = o.id
        ORDER BY o.id FOR NO KEY UPDATE OF o) AS d
      WHERE o.id = d.locked AND ${within.join(' AND ')} RETURNING 1`,
  }
}
