import type { Bars } from '../../bots/kit/view.ts'
import { signDots } from './dots.ts'
import { withPictureEngine } from './picture-engine.ts'

const WIDTH = 1200
const HEIGHT = 600
const LEFT = 40
const TOP = 70
const BOTTOM = 80
const DOT = 4
const SIGN_WIDTH = 6 * DOT
const BACKGROUND = [28, 30, 34] as const
const LINE = [70, 74, 82] as const
const BAR = [88, 160, 255] as const
const INK = [225, 228, 232] as const

type Colour = readonly [number, number, number]
type Canvas = { data: Buffer }

/** Draws bars as a JPEG: the largest reaches the top line, which says how much that is; below, the first and last name. */
export async function drawBars({ heights, top, first, last }: Bars): Promise<Uint8Array> {
  const canvas: Canvas = { data: Buffer.alloc(WIDTH * HEIGHT * 3) }
  fill(canvas, 0, 0, WIDTH, HEIGHT, BACKGROUND)
  const floor = HEIGHT - BOTTOM
  for (const part of [0, 0.5, 1]) fill(canvas, LEFT, floor - part * (floor - TOP), WIDTH - 2 * LEFT, 2, LINE)
  const step = (WIDTH - 2 * LEFT) / Math.max(1, heights.length)
  for (const [place, height] of heights.entries()) {
    const rise = Math.min(1, Math.max(0, height)) * (floor - TOP)
    fill(canvas, LEFT + place * step + step * 0.15, floor - rise, step * 0.7, rise, BAR)
  }
  write(canvas, top, LEFT, TOP - 50)
  write(canvas, first, LEFT, floor + 25)
  write(canvas, last, WIDTH - LEFT - last.length * SIGN_WIDTH, floor + 25)
  const raw = { width: WIDTH, height: HEIGHT, channels: 3 as const }
  return withPictureEngine((sharp) => sharp(canvas.data, { raw }).jpeg({ quality: 85 }).toBuffer())
}

function fill({ data }: Canvas, x: number, y: number, width: number, height: number, colour: Colour): void {
  const [left, top] = [Math.round(x), Math.round(y)]
  const [right, bottom] = [Math.min(WIDTH, Math.round(x + width)), Math.min(HEIGHT, Math.round(y + height))]
  for (let row = Math.max(0, top); row < bottom; row++)
    for (let column = Math.max(0, left); column < right; column++)
      data.set(colour, (row * WIDTH + column) * 3)
}

/** A sign that has no dots is left out. */
function write(canvas: Canvas, text: string, x: number, y: number): void {
  for (const [place, sign] of [...text].entries())
    for (const [row, dots] of (signDots[sign] ?? []).entries())
      for (const [column, dot] of [...dots].entries())
        if (dot === '#') fill(canvas, x + place * SIGN_WIDTH + column * DOT, y + row * DOT, DOT, DOT, INK)
}
