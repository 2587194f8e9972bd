import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

type Size = { width: number; height: number }

const phone: Size = { width: 360, height: 640 }

/** A picture that looks like a phone's screen; the same label gives the same pixels, another one others. */
export function screenshotPng(label: string | number, size: Size = phone): Promise<Buffer> {
  return screen(label, size).png().toBuffer()
}

/** The same screen, slightly smaller, as a rough JPEG: what a platform's recompression makes of it. */
export function recompressedScreenshot(label: string | number): Promise<Buffer> {
  return screen(label, phone).resize(324, 576).jpeg({ quality: 55 }).toBuffer()
}

/** A JPEG with a GPS position, a device name, and a flag that it lies on its side. */
export function sidewaysJpegWithGps(label: string | number): Promise<Buffer> {
  return screen(label, phone)
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'PhoneMaker', Model: 'Phone 9' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 31/1 12/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '13/1 24/1 36/1',
      },
    })
    .jpeg()
    .toBuffer()
}

/** A true PNG of that many megapixels that takes a few kilobytes: one bit per pixel, all black. */
export function hugePng(megapixels: number): Buffer {
  const width = 10_000
  const height = Math.ceil((megapixels * 1_000_000) / width)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows, { level: 1 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** What somebody sends as `proof.png`: an SVG that would read a file of the server. */
export function svgNamedPng(): Buffer {
  return Buffer.from(
    `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
      `width="100" height="100"><image xlink:href="file:///etc/passwd" width="100" height="100"/></svg>`,
  )
}

function screen(label: string | number, { width, height }: Size) {
  const digest = createHash('sha256').update(String(label)).digest()
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const block = Math.floor((x * 8) / width) + 8 * Math.floor((y * 16) / height)
      const shade = digest[block % 32]! ^ digest[(block * 7 + 3) % 32]!
      pixels.set([shade, (shade * 3) & 0xff, 255 - shade], (y * width + x) * 3)
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const chunk = Buffer.alloc(8 + data.length + 4)
  chunk.writeUInt32BE(data.length, 0)
  chunk.set(body, 4)
  chunk.writeUInt32BE(crc32(body), 8 + data.length)
  return chunk
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
