import type { PrismaClient } from '../../generated/prisma/client.ts'

/** One prepared SQL statement: the same name always has the same text, so its plan is made once. */
export type Statement = { name: string; text: string; values: unknown[] }

/** Runs one statement on a connection. The door writes through this; everything else reads through Prisma. */
export type RunStatement = (statement: Statement) => Promise<Record<string, unknown>[]>

/** The database as the domain sees it: typed reads, and one way to write. */
export type Store = {
  db: PrismaClient
  run: RunStatement
  /** Runs `work` in one transaction on one connection: for claiming due rows, never around a person's wait. */
  within<T>(work: (run: RunStatement) => Promise<T>): Promise<T>
}
