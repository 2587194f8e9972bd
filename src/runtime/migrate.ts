import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type MigrationList, openSchemaEngine, type SchemaEngine } from './postgres/schema-engine.ts'
import { projectRoot } from './project-root.ts'

/** A migration that cannot be applied; the message says which, why, and what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

/** Any number that no other advisory lock of the product uses. */
const LOCK_KEY = 7_241_001

const defaultFolder = join(projectRoot, 'prisma', 'migrations')

const NO_FILTER = { externalTables: [], externalEnums: [] }

/**
 * Brings a database up to the newest migration of prisma/migrations and names what was applied, nothing when it is
 * up to date. Two at once are serialised. Each migration is applied whole or not at all, together with the note of
 * it, so one that was interrupted is simply tried again.
 *
 * Throws {@link MigrationError} when an applied migration file was edited afterwards, or a migration fails, with
 * PostgreSQL's own words.
 */
export async function migrate(
  databaseUrl: string,
  folder: string = defaultFolder,
): Promise<{ applied: string[] }> {
  const migrations = readMigrations(folder)
  const lock = new pg.Client({ connectionString: databaseUrl })
  await lock.connect()
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK_KEY])
    return await applyAll(databaseUrl, migrations)
  } finally {
    await lock.end()
  }
}

/**
 * The first migration of this program that is not in the database, or null when all are. Newer ones than this
 * program knows do not matter: while it is replaced, both run.
 */
export async function firstMissingMigration(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const applied = new Set(rows.map(({ name }) => name))
  return migrationNames(defaultFolder).find((name) => !applied.has(name)) ?? null
}

async function applyAll(databaseUrl: string, migrations: MigrationList): Promise<{ applied: string[] }> {
  const names = namesByChecksum(migrations)
  let failure: { migration: string; error: unknown } | undefined
  // One connection, never closed when idle: the engine's own lock belongs to its session.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, idleTimeoutMillis: 0 })
  const engine = await openSchemaEngine(pool, async (connection, script) => {
    const checksum = sha256(script)
    const migration = names.get(checksum)
    try {
      await connection.query(migration ? `${script}\n;\n${noteThatItFinished(checksum)}` : script)
    } catch (error) {
      failure = { migration: migration ?? 'the table of migrations', error }
      throw error
    }
  })
  try {
    await refuseOrRepair(engine, migrations)
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrations,
      filters: NO_FILTER,
    })
    return { applied: appliedMigrationNames }
  } catch (error) {
    if (error instanceof MigrationError) throw error
    if (!failure)
      throw new MigrationError(`The migrations could not be applied: ${words(error)}`, { cause: error })
    await engine.markMigrationRolledBack({ migrationName: failure.migration }).catch(() => undefined)
    throw new MigrationError(
      `Migration ${failure.migration} failed and left nothing behind: ${explain(failure.error)}`,
      {
        cause: failure.error,
      },
    )
  } finally {
    await pool.end()
  }
}

/**
 * A script and the note of it are one transaction, so a migration without the note (a process was killed in the
 * middle; Prisma would stop with P3009) has left nothing in the database and may run again.
 */
async function refuseOrRepair(engine: SchemaEngine, migrations: MigrationList): Promise<void> {
  const history = await engine.diagnoseMigrationHistory({
    migrationsList: migrations,
    optInToShadowDatabase: false,
    filters: NO_FILTER,
  })
  const unfinished = history.failedMigrationNames
  const edited = history.editedMigrationNames.find((name) => !unfinished.includes(name))
  if (edited) {
    throw new MigrationError(
      `Migration ${edited} was edited after it had been applied: restore the file and write a new migration instead`,
    )
  }
  for (const migrationName of unfinished) {
    await engine.markMigrationRolledBack({ migrationName })
  }
}

/** Several statements in one query are one transaction, unless they say otherwise. */
function noteThatItFinished(checksum: string): string {
  return `UPDATE "_prisma_migrations" SET finished_at = now()
    WHERE checksum = '${checksum}' AND finished_at IS NULL AND rolled_back_at IS NULL`
}

function readMigrations(folder: string): MigrationList {
  const names = migrationNames(folder)
  const lockfile = join(folder, 'migration_lock.toml')
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

function migrationNames(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function namesByChecksum(migrations: MigrationList): Map<string, string> {
  const names = new Map<string, string>()
  for (const { path, migrationFile } of migrations.migrationDirectories) {
    if (migrationFile.content.tag === 'ok') names.set(sha256(migrationFile.content.value), path)
  }
  return names
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function explain(error: unknown): string {
  if (!(error instanceof pg.DatabaseError)) return words(error)
  const extras = [error.detail, error.hint, error.where].filter((text) => text !== undefined)
  return [`${error.message} (SQLSTATE ${error.code})`, ...extras].join(' · ')
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
