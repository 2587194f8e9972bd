import { describe, expect, test } from 'vitest'
import { memberUrl } from '../../src/domain/kit/member-url.ts'

test.each([
  ['https://example.com', 'https://example.com/'],
  ['http://example.com:8080/a?b=c#d', 'http://example.com:8080/a?b=c#d'],
  ['HTTPS://Example.COM/', 'https://example.com/'],
  ['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/'],
  ['https://1.example.com/', 'https://1.example.com/'],
  ['https://my_shop.a-b.example.com./', 'https://my_shop.a-b.example.com./'],
])('%s is a link', (text, href) => expect(memberUrl(text)?.href).toBe(href))

describe('refused is', () => {
  test.each([
    ['no link at all', 'example.com'],
    ['nothing', ''],
    ['another scheme', 'ftp://example.com/'],
    ['script', 'javascript:alert(1)'],
    ['data', 'data:text/html,hi'],
    ['a file', 'file:///etc/passwd'],
    ['a user name', 'https://me@example.com/'],
    ['a password', 'https://:secret@example.com/'],
    ['an IPv4 address', 'http://127.0.0.1/'],
    ['an IPv4 address in hexadecimal', 'http://0x7f000001/'],
    ['an IPv4 address as one number', 'http://2130706433/'],
    ['an IPv4 address in octal', 'http://0177.0.0.1/'],
    ['a short IPv4 address', 'http://127.1/'],
    ['an IPv4 address with a dot at its end', 'http://127.0.0.1./'],
    ['an IPv4 address in full-width digits', 'http://１２７.0.0.1/'],
    ['an IPv6 address', 'http://[::1]/'],
    ['an IPv4 address in IPv6', 'http://[::ffff:127.0.0.1]/'],
    ['localhost', 'http://localhost/'],
    ['localhost with a dot at its end', 'http://localhost./'],
    ['localhost with two dots at its end', 'http://localhost../'],
    ['a name below localhost', 'http://app.localhost/'],
    ['a name below localhost with two dots at its end', 'http://app.localhost../'],
    ['a single name', 'http://intranet/'],
    ['a name of a local network', 'http://printer.local/'],
    ['a name of a cloud', 'http://metadata.google.internal/'],
    ['a name of the reverse tree', 'http://1.0.0.127.in-addr.arpa/'],
    ['a name that ends in a digit, as an address does', 'http://example.0a/'],
    ['a name with an empty part', 'http://example..com/'],
    ['a name that begins with a dot', 'http://.example.com/'],
    ['a name of marks', 'http://.0!/'],
    ['a name with a mark in it', 'http://exa!mple.com/'],
    ['more than 2000 characters', `https://example.com/${'a'.repeat(2000)}`],
  ])('%s', (_, text) => expect(memberUrl(text)).toBeNull())
})
