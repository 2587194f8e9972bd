import { signDots } from './dots.ts'
import { withPictureEngine } from './picture-engine.ts'

/** The most pictures one sheet holds: Discord's gallery and Telegram's album end at ten as well. */
export const MAX_SHEET_PICTURES = 10

const BACKGROUND = '#1c1e22'
const GAP = 12
const SHEET_WIDTH = 1440

type Raster = { data: Buffer; width: number; height: number }

/**
 * Draws 1 to 10 taken-in pictures as one numbered JPEG, in reading order, each whole in its cell.
 * Throws a RangeError for another count, and an error when one of them is not a readable picture.
 */
export async function drawContactSheet(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  if (pictures.length < 1 || pictures.length > MAX_SHEET_PICTURES) {
    throw new RangeError(`a contact sheet holds 1 to ${MAX_SHEET_PICTURES} pictures, not ${pictures.length}`)
  }
  const columns = columnsFor(pictures.length)
  const rows = Math.ceil(pictures.length / columns)
  const cellWidth = Math.floor((SHEET_WIDTH - GAP * (columns + 1)) / columns)
  const cellHeight = columns === 1 ? cellWidth : Math.floor(cellWidth * 1.25)
  const sheetHeight = GAP + rows * (cellHeight + GAP)
  return withPictureEngine(async (sharp) => {
    const layers = []
    for (const [index, bytes] of pictures.entries()) {
      const left = GAP + (index % columns) * (cellWidth + GAP)
      const top = GAP + Math.floor(index / columns) * (cellHeight + GAP)
      const cell = await sharp(bytes)
        .resize({ width: cellWidth, height: cellHeight, fit: 'contain', background: BACKGROUND })
        .raw()
        .toBuffer({ resolveWithObject: true })
      const { width, height, channels } = cell.info
      layers.push({ input: cell.data, raw: { width, height, channels }, left, top })
      const badge = drawNumber(index + 1, Math.max(4, Math.round(cellWidth / 90)))
      const raw = { width: badge.width, height: badge.height, channels: 4 as const }
      layers.push({ input: badge.data, raw, left: left + GAP, top: top + GAP })
    }
    return sharp({ create: { width: SHEET_WIDTH, height: sheetHeight, channels: 3, background: BACKGROUND } })
      .composite(layers)
      .jpeg({ quality: 82 })
      .toBuffer()
  })
}

function columnsFor(count: number): number {
  if (count === 1) return 1
  if (count <= 4) return 2
  return count <= 9 ? 3 : 4
}

/** White digits on a dark plate, as raw RGBA; `dot` is the edge of one dot in pixels. */
function drawNumber(value: number, dot: number): Raster {
  const digits = [...String(value)]
  const across = digits.length * 6 + 3
  const down = 7 + 4
  const width = across * dot
  const height = down * dot
  const data = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = isLit(digits, Math.floor(x / dot) - 2, Math.floor(y / dot) - 2)
      data.set(light ? [255, 255, 255, 255] : [16, 18, 22, 215], (y * width + x) * 4)
    }
  }
  return { data, width, height }
}

function isLit(digits: readonly string[], column: number, row: number): boolean {
  const digit = digits[Math.floor(column / 6)]
  if (column < 0 || digit === undefined) return false
  return signDots[digit]?.[row]?.[column % 6] === '#'
}
