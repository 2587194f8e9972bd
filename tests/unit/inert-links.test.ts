import { describe, expect, test } from 'vitest'
import { inertLinks } from '../../src/domain/campaigns/inert-links.rules.ts'

const readable = (text: string) => text.replaceAll('\u200b', '')

describe('links in a text that others read', () => {
  test.each([
    'Done, see https://example.com/a?b=1#c and (http://example.org/b).',
    'It is version 2.10.3, at 12:30, on 1.2.2026.',
    'Nothing to press here.',
  ])('stay as they are where anybody may open them: %s', (text) =>
    expect(inertLinks(text)).toEqual({ text, hasUnsafe: false }),
  )

  test.each([
    'http://user:word@example.com/',
    'https://example.com@evil.example.com:80/x',
    'ftp://example.com/file',
    'tg://resolve?domain=somebody',
    'http://127.0.0.1/',
    'http://[::1]:3000/',
    'http://printer.local/',
    '10.0.0.1:8080/admin',
    '192.168.0.1/login',
    'https://example.com,http://10.0.0.1/',
  ])('cannot be pressed and read the same where they lead nowhere safe: %s', (link) => {
    const { text, hasUnsafe } = inertLinks(`Look: ${link}, please.`)
    expect(hasUnsafe).toBe(true)
    expect(readable(text)).toBe(`Look: ${link}, please.`)
    const unsafe = text.replace('https://example.com,', '')
    // No scheme, no name with a dot, no mention and no address of e-mail stands in one piece.
    expect(unsafe).not.toMatch(/[a-z]:\/\//i)
    expect(unsafe).not.toMatch(/\w\.\w/)
    expect(unsafe).not.toMatch(/@\w/)
  })

  test('an address alone cannot be pressed either; it may be a version, so nobody is warned', () => {
    const { text, hasUnsafe } = inertLinks('My address is 8.8.8.8.')
    expect(hasUnsafe).toBe(false)
    expect(text).not.toMatch(/\d\.\d/)
    expect(readable(text)).toBe('My address is 8.8.8.8.')
  })
})
