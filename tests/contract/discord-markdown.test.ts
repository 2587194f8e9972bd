import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, markdown, prefixed, safeAddress } from '../../src/bots/discord/markdown.ts'
import { bold, code, italic, link, money, plain, type Text, time, user } from '../../src/bots/kit/span.ts'
import { text, words } from './discord-views.ts'

/** Escaped marks stand for nothing but themselves: what else is here is alive. */
const alive = (written: string) => written.replace(/\\[^0-9A-Za-z\s]/g, '·')

const hasCode = (spans: Text): boolean =>
  spans.some((span) => span.t === 'code' || ('spans' in span && hasCode(span.spans)))

describe('user text', () => {
  it('never formats, mentions, links or starts a list, whatever it is', () => {
    fc.assert(
      fc.property(words, (written) => {
        const rest = alive(escapeMarkdown(written))
        expect(rest).not.toMatch(/[*_~`|[\]<@]|:\/|discord\.gg\//)
        expect(rest).not.toMatch(/^[ \t]*([#>+-]|\d+[.)]\s)/m)
      }),
      { numRuns: 300 },
    )
  })

  it('reads as it was written', () => {
    const written = '1. @everyone *a* [b](https://c.example) <@1> `d` ||e|| discord.gg/x'
    expect(escapeMarkdown(written).replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(written)
  })

  it('cannot turn the reading direction or scroll the rest away', () => {
    expect(escapeMarkdown('a\u202eb\u2067c\n\n\n\n\nd')).toBe('abc\n\nd')
  })
})

describe('spans', () => {
  it('become Discord markdown', () => {
    const at = new Date('2026-11-01T12:00:00Z')
    expect(
      markdown([bold(user('a*b')), italic(plain('c')), plain(' '), code('d`e'), plain(' '), money(1_000n)]),
    ).toBe('**a\\*b**\u200b*c* `dˋe` $0.001')
    expect(markdown([time(at), time(at, 'date'), time(at, 'moment')])).toBe(
      '<t:1793534400:R><t:1793534400:D><t:1793534400:f>',
    )
    expect(markdown([link('https://a.example/x', 'A [shop]')])).toBe('[A \\[shop\\]](<https://a.example/x>)')
  })

  it('shows the address itself where the label pretends to be another one', () => {
    expect(markdown([link('https://evil.example/', 'https://bank.example')])).toBe('<https://evil.example/>')
    expect(markdown([link('javascript:alert(1)', 'Click')])).toBe('Click')
    expect(safeAddress('https://a.example/)>(')).toBe('https://a.example/%29%3E%28')
  })

  it('fit into any room, closed and with a sign that something is missing', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 500 }), (spans, max) => {
        const whole = markdown(spans)
        const written = markdown(spans, max)
        expect(written.length).toBeLessThanOrEqual(max)
        if (whole.length > max) expect(written).toContain('…')
        // Inside of code nothing counts as a mark, which this simple reading does not know.
        if (hasCode(spans)) return
        const marks =
          alive(written)
            .replace(/\(<[^>]*>\)/g, '')
            .match(/\*/g) ?? []
        expect(marks.length % 2).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  it('keep their prefix on every line', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 400 }), (spans, max) => {
        const written = prefixed('> ', max, (room) => markdown(spans, room))
        expect(written.length).toBeLessThanOrEqual(max)
        expect(written.split('\n').every((line) => line.startsWith('> '))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
