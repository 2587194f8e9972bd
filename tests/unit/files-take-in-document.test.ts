import { describe, expect, test } from 'vitest'
import { FILE_MAX_BYTES } from '../../src/bots/kit/view-files.ts'
import { DOCUMENT_NAME_MAX, documentName } from '../../src/runtime/files/document-name.ts'
import { MAX_DOCUMENT_BYTES, takeInDocument } from '../../src/runtime/files/take-in-document.ts'
import { screenshotPng } from '../support/pictures.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const exe = Buffer.concat([bytes('MZ'), Buffer.alloc(200)])
const elf = Buffer.concat([bytes('\x7fELF'), Buffer.alloc(200)])
const refused = { ok: false, reason: 'dangerous' }

describe('taking in a document', () => {
  test.each([
    ['plan.pdf', bytes('%PDF-1.7\n…'), 'application/pdf'],
    ['list.csv', bytes('a;b\n1;2\n'), 'application/octet-stream'],
    ['notes on <html>.txt', bytes('How to write <html> and <script> tags'), 'application/octet-stream'],
    ['work.zip', bytes('PK\x05\x06'.padEnd(22, '\0')), 'application/zip'],
    ['cut off.zip', bytes('PK\x03\x04 and then nothing'), 'application/zip'],
    ['no ending', bytes('anything'), 'application/octet-stream'],
  ])('%s is kept as it came', async (name, given, mime) => {
    const taken = await takeInDocument(given, name)
    expect(taken).toMatchObject({
      ok: true,
      document: { mime, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    expect(taken.ok && Buffer.from(taken.document.bytes).equals(given)).toBe(true)
  })

  test('an image that was sent as a file stays byte by byte what it is', async () => {
    const image = await screenshotPng('logo')
    expect(await takeInDocument(image, 'logo.png')).toMatchObject({
      ok: true,
      document: { bytes: image, mime: 'image/png' },
    })
  })

  test.each(
    'setup.exe run.BAT a.scr b.js c.vbs d.apk e.html f.svg g.docm h.iso i.lnk j.ps1 k.jar l.sh m.pdf.exe'.split(
      ' ',
    ),
  )('%s is refused by its name', async (name) => {
    expect(await takeInDocument(bytes('harmless'), name)).toEqual(refused)
  })

  test.each(['evil.exe ', 'evil.exe.', 'folder/evil.exe', 'evil.e\u200bxe', 'evil.exe\n'])(
    '%j is refused, whatever is put around its ending',
    async (name) => expect(await takeInDocument(bytes('harmless'), name)).toEqual(refused),
  )

  test.each([
    ['a Windows program', exe],
    ['a Linux program', elf],
    ['a script', bytes('#!/bin/sh\nrm -rf ~')],
    ['a page', bytes('\xef\xbb\xbf\n<!-- hello -->\n<!DOCTYPE html><title>x</title>')],
    ['a page without a type', bytes('  <html><body>')],
    ['a picture that runs scripts', bytes('<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="…">')],
  ])('%s is refused by its bytes, under a harmless name', async (_what, given) => {
    expect(await takeInDocument(given, 'photo.jpg')).toEqual(refused)
  })

  test('nothing, and more than both platforms hand on, are refused', async () => {
    expect(MAX_DOCUMENT_BYTES).toBe(FILE_MAX_BYTES)
    expect(await takeInDocument(Buffer.alloc(0), 'a.txt')).toEqual({ ok: false, reason: 'empty' })
    const most = Buffer.alloc(MAX_DOCUMENT_BYTES, 'a')
    expect(await takeInDocument(most, 'a.txt')).toMatchObject({ ok: true })
    expect(await takeInDocument(Buffer.concat([most, bytes('a')]), 'a.txt')).toEqual({
      ok: false,
      reason: 'too-large',
    })
  })
})

describe('the name of a document', () => {
  test.each([
    ['Project plan v2.pdf', 'Project plan v2.pdf'],
    ['план работ.pdf', 'план работ.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Mia\\plan.pdf', 'plan.pdf'],
    ['in\u202efdp.exe', 'infdp.exe'],
    ['a\u0000b\r\nc.txt', 'ab c.txt'],
    ['a:b|c?.txt', 'a_b_c_.txt'],
    ['.hidden', 'hidden'],
    ['\ud800.txt', 'txt'],
    ['…', '…'],
    ['', 'file'],
    ['/', 'file'],
    [' . ', 'file'],
  ])('%j becomes %j', (given, name) => expect(documentName(given)).toBe(name))

  test('is cut in the middle of a long one, so that its ending stays', () => {
    const name = documentName(`${'long '.repeat(60)}.xlsx`)
    expect(name).toMatch(/^long long .*…\.xlsx$/)
    expect(name.length).toBeLessThanOrEqual(DOCUMENT_NAME_MAX)
    expect(documentName(`${'😀'.repeat(100)}.pdf`)).not.toMatch(/\p{Cs}/u)
  })
})
