/** Gives a value to the statement that is composed, and says how it is named there. */
export type Values = { param(value: unknown): string }

const columns = new Map<string, string>()

/** A column as PostgreSQL names it: `dueAt` is `due_at`. */
export function snakeCase(name: string): string {
  let column = columns.get(name)
  if (column === undefined) {
    column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    columns.set(name, column)
  }
  return column
}
