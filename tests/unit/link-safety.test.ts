import { describe, expect, test } from 'vitest'
import { hasOnlySafeLinks } from '../../src/domain/campaigns/link-safety.rules.ts'

describe('links written into a text', () => {
  test.each([
    'No link at all: just do it.',
    'Open https://example.com/a, then (http://example.org/b).',
    'An archived page: https://web.example.org/2020/http://example.com/a',
    'Ratio 3://4 is no link anybody can press.',
  ])('may lead to public sites: %s', (text) => expect(hasOnlySafeLinks(text)).toBe(true))

  test.each([
    'http://127.0.0.1/',
    'See (http://user:word@example.com).',
    'ftp://example.com/file',
    'http://printer.local/',
    '_http://127.0.0.1/ after a letter that is no edge of a word',
    '1http://127.0.0.1/',
    'https://example.com,http://127.0.0.1/',
    'https://example.com/a;http://printer.local/b',
  ])('lead nowhere else, wherever they begin: %s', (text) => expect(hasOnlySafeLinks(text)).toBe(false))
})
