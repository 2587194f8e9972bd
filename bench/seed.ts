import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../src/runtime/migrate.ts'
import { projectRoot } from '../src/runtime/project-root.ts'

/** How much is seeded: enough that no contender runs out of proofs to approve or slots to take. */
export type SeedSize = {
  campaigns: number
  /** Proofs waiting for review, spread over the campaigns. */
  spread: number
  /** Proofs waiting for review in one more campaign; also the number of workers. */
  single: number
  /** Members who have not taken anything yet. */
  takers: number
}

export const CAMPAIGNS = 200
/** No contender came near these on the machines we know; one that did would stop with an error. */
const MOST_SPREAD_PER_SECOND = 8_000
const MOST_SINGLE_PER_SECOND = 5_000
const MOST_TAKEN_PER_SECOND = 4_500
const TAKES_PER_MEMBER = 3

export function seedSize(seconds: number): SeedSize {
  const inCampaigns = (n: number) => Math.ceil(n / CAMPAIGNS) * CAMPAIGNS
  return {
    campaigns: CAMPAIGNS,
    spread: inCampaigns(seconds * MOST_SPREAD_PER_SECOND),
    single: seconds * MOST_SINGLE_PER_SECOND,
    takers: inCampaigns((seconds * MOST_TAKEN_PER_SECOND) / TAKES_PER_MEMBER),
  }
}

/** Migrates a database as the product does, and fills it. */
export async function seed(url: string, size: SeedSize): Promise<void> {
  await migrate(url)
  await runScript(url, fill(readSql('seed.sql'), size))
  await runScript(url, 'VACUUM (ANALYZE)')
}

/** The text of one of the benchmark's SQL files. */
export function readSql(name: string): string {
  return readFileSync(join(projectRoot, 'bench', 'sql', name), 'utf8')
}

/** Runs an SQL script on a connection of its own. */
export async function runScript(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

function fill(sql: string, size: SeedSize): string {
  return Object.entries(size).reduce((text, [name, value]) => text.replaceAll(`$${name}`, `${value}`), sql)
}
