import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type RunningProduct = {
  /** Of the sandbox page. */
  address: string
  /** Ends it the way an operator would; resolves with its exit code. */
  stop(): Promise<number | null>
}

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** Starts the product as `npm start` does, as a process of its own, with the sandbox on this database. */
export async function startSandboxProduct(databaseUrl: string): Promise<RunningProduct> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'microgig-e2e-'))
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      SANDBOX: '1',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const said: string[] = []
  const address = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line)
      const found = /http:\/\/[\d.:]+\/sandbox/.exec(line)
      if (found) resolve(found[0])
    })
    void exited.then((code) => reject(new Error(`the product ended with ${code}:\n${said.join('\n')}`)))
  })
  return {
    address: await address,
    async stop() {
      child.kill('SIGTERM')
      const code = await exited
      rmSync(dataDir, { recursive: true, force: true })
      return code
    },
  }
}
