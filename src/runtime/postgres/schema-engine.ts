import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import type { Pool } from 'pg'

/** Runs the text of one migration as one statement, and may append to it. Throws PostgreSQL's own error. */
export type RunScript = (pool: Pool, script: string) => Promise<void>

export type { MigrationList, SchemaEngine }

type EngineModule = typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm(exports: unknown): void }

/**
 * Prisma's schema engine, on our own connection pool. This is the only file that touches the engine's internal
 * package: it is instantiated by hand, because Node does not import WebAssembly files without a flag.
 */
export async function openSchemaEngine(pool: Pool, runScript: RunScript): Promise<SchemaEngine> {
  const engine = await loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(withScriptRunner(new PrismaPg(pool), pool, runScript))
  return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
}

/** The part of the WebAssembly interface used here; the types of Node and of our library setting leave it out. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, unknown>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>
}

let loaded: Promise<EngineModule> | undefined

function loadEngine(): Promise<EngineModule> {
  loaded ??= instantiate()
  return loaded
}

async function instantiate(): Promise<EngineModule> {
  const require = createRequire(import.meta.url)
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineModule
  const wasmFile = join(require.resolve('@prisma/schema-engine-wasm'), '..', 'schema_engine_bg.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports['__wbindgen_start'] as () => void)()
  return bindings
}

/** The adapter would split a script at every semicolon, which breaks function bodies. */
function withScriptRunner(
  factory: PrismaPg,
  pool: Pool,
  runScript: RunScript,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect()
      connection.executeScript = (script: string) => runScript(pool, script)
      return connection
    },
    connectToShadowDb() {
      throw new Error('A shadow database is never used')
    },
  }
}
