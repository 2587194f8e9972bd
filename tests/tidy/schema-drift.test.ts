import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSchemaEngine } from '../../src/runtime/postgres/schema-engine.ts'
import { projectRoot } from '../../src/runtime/project-root.ts'
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts'

let migrated: TestDatabase
let declared: TestDatabase

/** What the migrations make, beside what schema.prisma describes: Prisma writes the latter as SQL, from nothing. */
beforeAll(async () => {
  migrated = await createTestDatabase()
  declared = await createEmptyDatabase()
  await run(declared.url, await describedBySchema(declared.url))
})

afterAll(async () => {
  await migrated.drop()
  await declared.drop()
})

async function describedBySchema(url: string): Promise<string> {
  const path = join(projectRoot, 'prisma', 'schema.prisma')
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  try {
    const engine = await openSchemaEngine(pool, async () => undefined)
    const { stdout } = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path, content: readFileSync(path, 'utf8') }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return stdout ?? ''
  } finally {
    await pool.end()
  }
}

async function run(url: string, sql: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const result = await client.query<{ line: string }>(sql)
    return (result.rows ?? []).map((row) => row.line)
  } finally {
    await client.end()
  }
}

const COLUMNS = `
  SELECT format('%s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                CASE WHEN a.attnotnull THEN ' not null' ELSE '' END) AS line
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
    AND a.attnum > 0 AND NOT a.attisdropped
  ORDER BY 1`

const ENUMS = `
  SELECT format('%s: %s', t.typname, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)) AS line
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
  WHERE t.typnamespace = 'public'::regnamespace
  GROUP BY t.typname ORDER BY 1`

const UNIQUE_KEYS = `
  SELECT DISTINCT format('%s (%s)', c.relname,
    (SELECT string_agg(a.attname, ', ' ORDER BY k.position)
     FROM unnest(i.indkey) WITH ORDINALITY AS k(attnum, position)
     JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum)) AS line
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL
    AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'
  ORDER BY 1`

test('the migrations make the tables and columns of schema.prisma, with their types and nullability', async () => {
  const columns = await run(declared.url, COLUMNS)
  expect(columns.length).toBeGreaterThan(0)
  expect(await run(migrated.url, COLUMNS)).toEqual(columns)
})

test('the migrations make the enums of schema.prisma', async () => {
  expect(await run(migrated.url, ENUMS)).toEqual(await run(declared.url, ENUMS))
})

test('every unique key of schema.prisma is in the database', async () => {
  const keys = await run(declared.url, UNIQUE_KEYS)
  expect(keys.length).toBeGreaterThan(0)
  expect(await run(migrated.url, UNIQUE_KEYS)).toEqual(expect.arrayContaining(keys))
})
