import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawContactSheet } from '../../src/runtime/files/contact-sheet.ts'
import {
  MAX_PICTURE_BYTES,
  perceptualDistance,
  type TakenPicture,
  takeInPicture,
} from '../../src/runtime/files/take-in-picture.ts'
import {
  hugePng,
  recompressedScreenshot,
  screenshotPng,
  sidewaysJpegWithGps,
  svgNamedPng,
} from '../support/pictures.ts'

async function taken(bytes: Uint8Array): Promise<TakenPicture> {
  const result = await takeInPicture(bytes)
  if (!result.ok) throw new Error(`refused: ${result.reason}`)
  return result.picture
}

describe('taking in a picture', () => {
  test('a screenshot becomes a JPEG of the same size, hashed', async () => {
    const picture = await taken(await screenshotPng('a'))
    expect(picture).toMatchObject({ contentType: 'image/jpeg', width: 360, height: 640 })
    expect(picture.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(picture.perceptualHash).toMatch(/^[0-9a-f]{64}$/)
    expect((await sharp(picture.bytes).metadata()).format).toBe('jpeg')
  })

  test('position, device and orientation flag go; the picture stands upright', async () => {
    const original = await sidewaysJpegWithGps('a')
    expect((await sharp(original).metadata()).exif?.includes('PhoneMaker')).toBe(true)
    const picture = await taken(original)
    const metadata = await sharp(picture.bytes).metadata()
    expect(metadata.exif).toBeUndefined()
    expect(metadata.icc).toBeUndefined()
    expect(metadata.orientation).toBeUndefined()
    expect(Buffer.from(picture.bytes).includes('PhoneMaker')).toBe(false)
    expect(picture).toMatchObject({ width: 640, height: 360 })
  })

  test('the same picture has the same hashes, a near one a near hash, another one a far hash', async () => {
    const first = await taken(await screenshotPng('a'))
    const again = await taken(await screenshotPng('a'))
    const near = await taken(await recompressedScreenshot('a'))
    const other = await taken(await screenshotPng('b'))
    expect(again.sha256).toBe(first.sha256)
    expect(near.sha256).not.toBe(first.sha256)
    expect(perceptualDistance(first.perceptualHash, again.perceptualHash)).toBe(0)
    expect(perceptualDistance(first.perceptualHash, near.perceptualHash)).toBeLessThan(20)
    expect(perceptualDistance(first.perceptualHash, other.perceptualHash)).toBeGreaterThan(60)
  })

  test('a large picture is made smaller, never larger than 2560 pixels on an edge', async () => {
    const large = await screenshotPng('a', { width: 1500, height: 4000 })
    expect(await taken(large)).toMatchObject({ width: 960, height: 2560 })
  })

  test.each(['webp', 'gif', 'avif'] as const)('a %s is taken in as JPEG', async (format) => {
    const bytes = await sharp(await screenshotPng('a'))
      .toFormat(format)
      .toBuffer()
    expect(await taken(bytes)).toMatchObject({ contentType: 'image/jpeg', width: 360, height: 640 })
  })

  test('of a moving picture the first frame is kept', async () => {
    const frames = await Promise.all([screenshotPng('first'), screenshotPng('second')])
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const first = await taken(await sharp(frames[0]).gif().toBuffer())
    const picture = await taken(moving)
    expect(picture).toMatchObject({ width: 360, height: 640 })
    expect(perceptualDistance(picture.perceptualHash, first.perceptualHash)).toBeLessThan(20)
  })

  test('transparency becomes white', async () => {
    const clear = sharp({ create: { width: 32, height: 32, channels: 4, background: '#00000000' } })
    const picture = await taken(await clear.png().toBuffer())
    const { data } = await sharp(picture.bytes).raw().toBuffer({ resolveWithObject: true })
    expect(Math.min(...data)).toBe(255)
  })
})

describe('what is refused', () => {
  test('an SVG that calls itself a PNG', async () => {
    expect(await takeInPicture(svgNamedPng())).toEqual({ ok: false, reason: 'not-a-picture' })
  })

  test('text, nothing at all, and a page', async () => {
    for (const text of ['hello', '', '<!doctype html><html></html>', '%PDF-1.7\n']) {
      expect(await takeInPicture(Buffer.from(text))).toEqual({ ok: false, reason: 'not-a-picture' })
    }
  })

  test('60 megapixels in a few kilobytes, from the header alone', async () => {
    const bomb = hugePng(60)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await takeInPicture(bomb)).toEqual({ ok: false, reason: 'too-many-pixels' })
    // With the picture data cut away only the header can have told.
    expect(await takeInPicture(bomb.subarray(0, 5_000))).toEqual({ ok: false, reason: 'too-many-pixels' })
  })

  test('more bytes than a bot may download', async () => {
    const padded = Buffer.concat([await screenshotPng('a'), Buffer.alloc(MAX_PICTURE_BYTES)])
    expect(await takeInPicture(padded)).toEqual({ ok: false, reason: 'too-large' })
  })

  test('a picture that was cut off', async () => {
    const whole = await sidewaysJpegWithGps('a')
    const cut = whole.subarray(0, Math.floor(whole.length / 2))
    expect(await takeInPicture(cut)).toEqual({ ok: false, reason: 'unreadable' })
  })

  test('a picture in a format that is not on the list', async () => {
    const tiff = await sharp(await screenshotPng('a'))
      .tiff()
      .toBuffer()
    expect(await takeInPicture(tiff)).toEqual({ ok: false, reason: 'unsupported-format' })
  })

  test('a HEIC this decoder cannot read', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic'),
      Buffer.alloc(64),
    ])
    expect(await takeInPicture(heic)).toEqual({ ok: false, reason: 'unsupported-format' })
  })
})

describe('the contact sheet', () => {
  test.each([1, 2, 4, 7, 10])('%i pictures become one JPEG every platform takes', async (count) => {
    const pictures = await Promise.all(Array.from({ length: count }, (_, index) => screenshotPng(index)))
    const sheet = await drawContactSheet(pictures)
    const { format, width, height } = await sharp(sheet).metadata()
    expect(format).toBe('jpeg')
    // Telegram: width and height together at most 10 000, ratio at most 20 (sendPhoto).
    expect(width + height).toBeLessThan(10_000)
    expect(sheet.byteLength).toBeLessThan(2_000_000)
  })

  test('every picture carries its own number', async () => {
    const white = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#ffffff' } })
      .png()
      .toBuffer()
    const one = await drawContactSheet([white, white])
    const { data, info } = await sharp(one).raw().toBuffer({ resolveWithObject: true })
    const badge = (left: number) =>
      sharp(data, { raw: info }).extract({ left, top: 24, width: 72, height: 88 }).raw().toBuffer()
    const [first, second] = await Promise.all([badge(24), badge(24 + 702 + 12)])
    expect(Buffer.compare(first, second)).not.toBe(0)
  })

  test('none and eleven are a mistake of the caller', async () => {
    const picture = await screenshotPng('a')
    await expect(drawContactSheet([])).rejects.toThrow(RangeError)
    await expect(drawContactSheet(Array(11).fill(picture))).rejects.toThrow(RangeError)
  })
})
