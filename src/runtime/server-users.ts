import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning, processIdentity } from './file-lock.mjs'

/**
 * Which processes use a server that several of them share: one file per user in a folder. A user that was killed
 * leaves its file behind and is recognised as dead. Call these only while holding the server's lock.
 */
export type SharedUse = {
  /** Gives up this use; true when nobody else living uses the server, so it may be stopped. */
  leave(): boolean
}

let uses = 0

/** Notes that this process uses the server whose users are listed in `folder`. */
export function joinUsers(folder: string): SharedUse {
  mkdirSync(folder, { recursive: true })
  uses += 1
  const mine = join(folder, `${process.pid}-${uses}`)
  writeFileSync(mine, processIdentity())
  return {
    leave() {
      rmSync(mine, { force: true })
      return livingUsers(folder).length === 0
    },
  }
}

function livingUsers(folder: string): string[] {
  return readdirSync(folder).filter((name) => {
    const file = join(folder, name)
    if (isRunning(readFileSync(file, 'utf8'))) return true
    rmSync(file, { force: true })
    return false
  })
}
