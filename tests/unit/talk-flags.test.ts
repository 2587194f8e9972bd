import { describe, expect, it } from 'vitest'
import { type TalkFlag, talkFlags } from '../../src/domain/orders/talk-flags.rules.ts'

const FLAGGED: Record<TalkFlag, string[]> = {
  email: [
    'write to jane.doe+work@example.co.uk please',
    'jane (at) example (dot) com',
    'jane[at]example.com',
    'juan (arroba) correo (punto) es',
    'meine Adresse: hans (ät) beispiel (punkt) de',
    'jane at gmail.com',
    'juan arroba hotmail punto com',
    'ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    'ja\u200bne@exam\u200bple.com',
  ],
  phone: [
    'my number is +1 415 555 2671',
    '+34 612 34 56 78',
    '+49 (0)171 1234567',
    '0049 171 1234567',
    'call 415-555-2671',
    '(415) 555-2671 after six',
    'al 612 345 678',
    'unter 0171 1234567 erreichbar',
    'Ruf mich an: 01711234567',
    'llámame al 612345678',
    'call me on 4155552671',
    'WhatsApp 07700 900123',
  ],
  handle: ['I am @jane_doe there', '@hans.meier', 'escríbeme (@juanito)'],
  messenger: [
    'https://t.me/janedoe',
    't.me/+AbCdEf',
    'wa.me/14155552671',
    'join discord.gg/abcdef',
    'https://discord.com/invite/abcdef',
    'add me on Telegram',
    'message me via WhatsApp, please',
    'my skype is jane.doe',
    'my Instagram: jane',
    'escríbeme por WhatsApp',
    'agrégame en Telegram',
    'mi telegram es juan',
    'schreib mir bitte über WhatsApp',
    'kontaktieren Sie mich per Signal',
    'Mein Telegram-Name: hans',
  ],
  payment: [
    'https://paypal.me/jane',
    'paypal.com/paypalme/jane',
    'https://buy.stripe.com/abc',
    'my cash app is $janedoe',
    'pay me via PayPal',
    'send the money directly to my Revolut',
    'págame por Bizum',
    'pagar la mitad por transferencia',
    'zahl einfach per PayPal',
    'überweise es auf mein Bankkonto per Überweisung',
  ],
  iban: [
    'GB82 WEST 1234 5698 7654 32',
    'my account ES9121000418450200051332 at the bank',
    'de89370400440532013000',
  ],
  crypto: [
    '0x52908400098527886E0F7030069857D2E4169EE7',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
    'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
  ],
  'off-platform': [
    'we could do it outside the platform',
    'let us deal outside of this app',
    'skip the platform fee',
    'podemos pagar todo fuera de la plataforma',
    'können wir das außerhalb der Plattform bezahlen?',
    'bezahlen wir doch außerhalb der Plattform',
  ],
}

const INNOCENT = [
  'Could you send the file as a PNG, 1200 x 800, please?',
  'The order was placed on 2026-11-23 at 14:30.',
  'El plazo termina el 23/11/2026, ¿verdad?',
  'Die Rechnung Nr. 2026-000123 ist vom 23.11.2026.',
  'It costs $12.00, and 1.234,56 € is too much.',
  'Version 3.14.15.92 of the library',
  'Use @media (max-width: 600px) and @import first.',
  'npm install @types/node and @prisma/client',
  'ISBN 978-3-16-148410-0',
  'SKU 4711000815 is out of stock',
  'see https://example.com/a/b?c=1#d',
  'the portfolio is at https://www.instagram.com/p/abc',
  'The text should say: meet us at the fair, hall 4, stand 612.',
  'Please design a logo for a phone shop with 3 colours',
  'a Telegram bot in Python, with webhooks',
  'I need a WhatsApp sticker pack of 12',
  'Integrate PayPal and Stripe into my shop',
  'The crypto section needs a chart of the bitcoin price.',
  'our platform is outside the city',
  'my signal is weak today',
  'RAL 9010, DIN A4, 300 dpi',
  'commit 4b1c651aa09f3c6f3b8f1c2d3e4f5a6b7c8d9e0f',
  'ID FR7612345678901234567890123',
  'Wie lange dauert es außerhalb der Saison?',
  'Bezahlt wird, wenn alles fertig ist.',
  '¿Puedes mandarme la versión en español?',
  'coordinates 40.416775, -3.703790',
  'a 10 000 000 row table',
  'hi @everyone is what the bot must not say',
]

describe('contacts and ways to pay elsewhere are found', () => {
  it.each(Object.entries(FLAGGED).flatMap(([flag, texts]) => texts.map((words) => ({ flag, words }))))(
    '$flag: $words',
    ({ flag, words }) => {
      expect(talkFlags(words)).toContain(flag)
    },
  )

  it.each(INNOCENT)('nothing in: %s', (words) => {
    expect(talkFlags(words)).toEqual([])
  })

  it('names each once, in one order', () => {
    expect(talkFlags('a@b.example, c@d.example, t.me/x, +1 415 555 2671')).toEqual([
      'email',
      'phone',
      'messenger',
    ])
  })

  it('takes no long time for words that nearly fit', () => {
    const began = performance.now()
    for (const piece of ['a.', '@a ', '+1 2', 'DE12 3', 'pay me ', 'ä', '1A']) talkFlags(piece.repeat(2000))
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
