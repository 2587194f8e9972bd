import { ConfigError } from './config.ts'
import { isOutage } from './database.ts'
import { MigrationError } from './migrate.ts'

/**
 * Tells the person at the terminal why the program ends, and lets it end with 1: in one line what they can put
 * right, with its stack everything else.
 */
export function tellProblem(error: unknown): void {
  const isPlain = error instanceof ConfigError || error instanceof MigrationError
  console.error(isPlain ? error.message : error)
  process.exitCode = 1
}

/** @throws ConfigError in place of an error that says the database cannot be reached; any other as it is. */
export function blameDatabase(error: unknown): never {
  if (!isOutage(error) || !(error instanceof Error)) throw error
  // Where a name has several addresses, the error that gathers theirs has no words of its own.
  const why = error.message || (error as NodeJS.ErrnoException).code
  throw new ConfigError(`DATABASE_URL: the database does not answer (${why})`)
}
