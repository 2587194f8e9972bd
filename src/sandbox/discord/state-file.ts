import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { World } from './world.ts'

const SAVE_AFTER_MS = 50

/** Keeps the world and the bytes of attachments, in memory or also on disk. */
export type Keeper = {
  world: World
  /** Writes the world to disk soon. */
  changed(): void
  putBytes(id: string, bytes: Uint8Array): void
  getBytes(id: string): Uint8Array | null
  /** Writes what is still waiting. */
  close(): void
}

/**
 * Opens the kept world, or makes a new one with its own Ed25519 pair. Without a file nothing outlives
 * the process. A file that cannot be read as JSON throws: chats are not thrown away in silence.
 */
export function openKeeper(stateFile: string | undefined): Keeper {
  const world = stateFile && existsSync(stateFile) ? read(stateFile) : newWorld()
  const memory = new Map<string, Uint8Array>()
  let timer: NodeJS.Timeout | null = null

  const save = () => {
    if (timer) clearTimeout(timer)
    timer = null
    if (stateFile) writeWhole(stateFile, JSON.stringify(world))
  }
  const fileOf = (id: string) => (stateFile ? join(`${stateFile}.files`, id) : null)

  return {
    world,
    changed() {
      if (stateFile && !timer) timer = setTimeout(save, SAVE_AFTER_MS)
    },
    putBytes(id, bytes) {
      const file = fileOf(id)
      if (file) writeWhole(file, bytes)
      else memory.set(id, bytes)
    },
    getBytes(id) {
      const file = fileOf(id)
      if (file) return existsSync(file) ? new Uint8Array(readFileSync(file)) : null
      return memory.get(id) ?? null
    },
    close() {
      if (timer) save()
    },
  }
}

function read(stateFile: string): World {
  return JSON.parse(readFileSync(stateFile, 'utf8')) as World
}

function writeWhole(file: string, data: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, data)
  renameSync(`${file}.new`, file)
}

function newWorld(): World {
  const { privateKey } = generateKeyPairSync('ed25519')
  return {
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cdnSecret: randomBytes(32).toString('hex'),
    guildId: '900000000000000001',
    serverChannelId: '900000000000000002',
    lastId: '1',
    interactionsUrl: null,
    people: [],
    messages: [],
    attachments: [],
    commands: [],
    interactions: [],
    modals: [],
    failures: [],
    dismissed: [],
  }
}
