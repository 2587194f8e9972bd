import type { ChatPerson } from './chat-script.ts'
import { w } from './chat-words.ts'
import type { World } from './world.ts'

/** From the settings to the last question. */
export async function beginErase(person: ChatPerson): Promise<void> {
  await person.command('settings')
  await person.tap(w('button-erase'))
  await person.tap(w('button-erase-go'))
}

/** Erases somebody who has nothing open and nothing left. */
export async function eraseIn(person: ChatPerson): Promise<void> {
  await beginErase(person)
  await person.tap(w('button-erase-sure'))
}

const TABLES = `SELECT table_name AS name FROM information_schema.tables
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`

/** The tables in which any of these words stand, in whatever column, with the rows. */
export async function tablesWith(world: World, said: readonly string[]): Promise<string[]> {
  const tables = await world.pool.query<{ name: string }>(TABLES)
  const found: string[] = []
  for (const { name } of tables.rows) {
    const text = `SELECT t::text AS row FROM "${name}" t WHERE EXISTS
      (SELECT 1 FROM unnest($1::text[]) AS word WHERE strpos(lower(t::text), lower(word)) > 0)`
    const { rows } = await world.pool.query<{ row: string }>(text, [said])
    found.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return found
}
