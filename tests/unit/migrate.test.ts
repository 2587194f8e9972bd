import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../src/runtime/migrate.ts'
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await createEmptyDatabase()
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
})

afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

describe('migrate', () => {
  test('applies what is new, function bodies whole, and nothing the second time', async () => {
    write(
      '1_first',
      'CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$; -- end',
    )
    expect(await migrate(database.url, folder)).toEqual({ applied: ['1_first'] })
    expect(await query('SELECT one()')).toEqual([{ one: 1 }])
    write('2_second', 'CREATE TABLE later (id int)')
    expect(await migrate(database.url, folder)).toEqual({ applied: ['2_second'] })
    expect(await migrate(database.url, folder)).toEqual({ applied: [] })
  })

  test('two at once apply each migration once', async () => {
    write('1_first', 'CREATE TABLE one (id int)')
    write('2_second', 'CREATE TABLE two (id int)')
    const results = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)))
    expect(results.flatMap((result) => result.applied).sort()).toEqual(['1_first', '2_second'])
  })

  test('a failing migration says what PostgreSQL said, leaves nothing, and can be corrected', async () => {
    write('1_bad', "CREATE TABLE half (id int); SELECT 'x'::int")
    const attempt = migrate(database.url, folder)
    await expect(attempt).rejects.toThrow(/1_bad.*invalid input syntax for type integer.*22P02/)
    expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }])
    write('1_bad', 'CREATE TABLE whole (id int)')
    expect(await migrate(database.url, folder)).toEqual({ applied: ['1_bad'] })
  })

  test('a migration interrupted before its note was written is applied at the next start', async () => {
    write('1_first', 'CREATE TABLE one (id int)')
    await migrate(database.url, folder)
    await query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('x', '0', '2_cut', now())`,
    )
    write('2_cut', 'CREATE TABLE two (id int)')
    expect(await migrate(database.url, folder)).toEqual({ applied: ['2_cut'] })
  })

  test('the note of a finished migration is written in the transaction of the migration itself', async () => {
    write(
      '1_watch',
      `CREATE TABLE noted (tx text);
       CREATE FUNCTION watch() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN INSERT INTO noted VALUES (txid_current()::text); RETURN NEW; END; $$;
       CREATE TRIGGER watch AFTER UPDATE OF finished_at ON _prisma_migrations
         FOR EACH ROW WHEN (OLD.finished_at IS NULL) EXECUTE FUNCTION watch()`,
    )
    write('2_second', 'CREATE TABLE own AS SELECT txid_current()::text AS tx')
    await migrate(database.url, folder)
    expect(await query('SELECT tx FROM noted ORDER BY tx DESC LIMIT 1')).toEqual(
      await query('SELECT tx FROM own'),
    )
  })

  test('an applied migration that was edited stops the start', async () => {
    write('1_first', 'CREATE TABLE one (id int)')
    await migrate(database.url, folder)
    write('1_first', 'CREATE TABLE one (id int, extra int)')
    await expect(migrate(database.url, folder)).rejects.toThrow(
      /1_first was edited after it had been applied/,
    )
  })
})
