/**
 * Draws docs/screenshots/visit-page.png: the page behind a personal link on a phone, in light and in dark. Give it the
 * link that Visit shows in the sandbox, while it is open:
 *   node --import tsx scripts/make-visit-screenshot.mts http://127.0.0.1:3200/v/…
 */
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { openBrowser } from '../tests/e2e/browser.ts'

const [link] = process.argv.slice(2)
if (!link) throw new Error('say which link, for example http://127.0.0.1:3200/v/…')

const file = fileURLToPath(new URL('../docs/screenshots/visit-page.png', import.meta.url))
const viewport = { width: 390, height: 700 }
const browser = await openBrowser()
try {
  const shots: Buffer[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      isMobile: true,
      javaScriptEnabled: false,
    })
    const page = await context.newPage()
    await page.goto(link)
    shots.push(await page.screenshot())
  }
  const { width, height } = viewport
  const sheet = sharp({ create: { width: width * 2, height, channels: 3, background: '#fff' } })
  await sheet
    .composite(shots.map((input, n) => ({ input, left: n * width, top: 0 })))
    .png({ palette: true, dither: 0, compressionLevel: 9 })
    .toFile(file)
  console.log(file)
} finally {
  await browser.close()
}
