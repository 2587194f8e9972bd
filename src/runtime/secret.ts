import { randomBytes } from 'node:crypto'
import type { Config } from './config.ts'
import type { Database } from './database.ts'

/**
 * The key of voucher hashes: from the environment, else made at the first start and kept in the database, so
 * that every process on that database has the same one. (Codes carry 79 random bits either way.)
 */
export async function readSecret(config: Pick<Config, 'secretKey'>, { store }: Database): Promise<string> {
  if (config.secretKey !== null) return config.secretKey
  const name = 'voucher-key'
  await store.db.platformSecret.createMany({
    data: [{ name, value: randomBytes(32).toString('base64url') }],
    skipDuplicates: true,
  })
  return (await store.db.platformSecret.findUniqueOrThrow({ where: { name } })).value
}
