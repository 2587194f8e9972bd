import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Chromium is on this machine, or `null`. `CHROMIUM` names another one. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM']
  return [...(named ? [named] : []), ...PLACES].find((path) => existsSync(path)) ?? null
}

/** Starts it, quiet and without a window; `hosts` are names that lead to this machine. */
export async function openBrowser(hosts: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium on this machine')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(hosts.length > 0
        ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`]
        : []),
    ],
  })
}

/**
 * Opens the sandbox's page, and gathers what went wrong on it. A violation of the page's security policy is an
 * error on the console, too.
 */
export async function openSandboxPage(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage({ viewport })
  const troubles: string[] = []
  // Shorter than a test's time, so that it is told which words did not come.
  page.setDefaultTimeout(30_000)
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(String(error)))
  await page.goto(address)
  return { page, troubles }
}
