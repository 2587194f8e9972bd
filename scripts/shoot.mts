import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

const room = new URL('../docs/screenshots/', import.meta.url)

/** A picture of the page for the README. Quiets what passes (toasts, the pointer), and keeps the file small. */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.locator('#notes p').first().waitFor({ state: 'detached', timeout: 10_000 })
  await page.locator('.tg-toast:visible').first().waitFor({ state: 'hidden', timeout: 10_000 })
  await picturesInSight(page)
  const picture = await page.screenshot()
  const file = fileURLToPath(new URL(`${name}.png`, room))
  const { size } = await sharp(picture).png({ palette: true, dither: 0, compressionLevel: 9 }).toFile(file)
  console.log(`${file} ${Math.round(size / 1024)} kB`)
}

/** An event stream never lets the network be idle, and pictures out of sight are not fetched: these are waited for. */
async function picturesInSight(page: Page): Promise<void> {
  const areThere = `[...document.images].every((image) => {
    const { top, bottom } = image.getBoundingClientRect()
    return image.complete || bottom < 0 || top > innerHeight
  })`
  // Asked from here, again and again: the page forbids the watching function that Playwright would leave in it.
  for (let tries = 0; tries < 50; tries++) {
    if (await page.evaluate(areThere)) return
    await page.waitForTimeout(100)
  }
  throw new Error('a picture in sight has not come')
}
