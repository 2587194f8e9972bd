import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawBars } from '../../src/runtime/files/draw-bars.ts'

const labels = { top: '$1234567890.25', first: '2026-10-25', last: '2026-11-23' }

/** How many of the picture's pixels are of the bars' colour. */
async function blue(heights: number[]): Promise<number> {
  const { data } = await sharp(await drawBars({ heights, ...labels }))
    .raw()
    .toBuffer({ resolveWithObject: true })
  let count = 0
  for (let at = 0; at < data.length; at += 3)
    if ((data[at + 2] ?? 0) > 200 && (data[at] ?? 255) < 150) count += 1
  return count
}

test('bars are drawn as high as they are', async () => {
  const full = await blue(Array.from({ length: 30 }, () => 1))
  const half = await blue(Array.from({ length: 30 }, () => 0.5))
  expect(full).toBeGreaterThan(100_000)
  expect(half / full).toBeCloseTo(0.5, 1)
  expect(await blue(Array.from({ length: 30 }, () => 0))).toBe(0)
})

test('nothing to draw, heights beyond the frame, and signs that have no dots are drawn as far as they go', async () => {
  expect(await blue([])).toBe(0)
  const beyond = { heights: [7, -3], top: 'ÄÖ$', first: '', last: '9'.repeat(100) }
  const { format, width, height } = await sharp(await drawBars(beyond)).metadata()
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 600 })
})
