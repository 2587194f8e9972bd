import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { negotiateLanguages } from '@fluent/langneg'
import { usd } from '../../domain/kit/money.ts'
import { plain, type Span, type Text, user } from '../kit/span.ts'
import { CHOOSERS, type Messages } from './messages.ts'
import type { SayValue } from './say-value.ts'

/** Says a sentence in one language: typed keys, typed variables, typed spans out. */
export type Say = <K extends keyof Messages>(
  key: K,
  ...vars: Messages[K] extends null ? [] : [Messages[K]]
) => Text

export const LOCALES = ['en', 'es', 'de'] as const
export type Locale = (typeof LOCALES)[number]

const OPEN = '\uE000'
const CLOSE = '\uE001'
const TOKEN = new RegExp(`${OPEN}(\\d+)${CLOSE}`)

const bundles = new Map<string, FluentBundle>(LOCALES.map((locale) => [locale, loadBundle(locale)]))

/** The language to speak: what the member chose, else the nearest to what their client says, else English. */
export function pickLocale(wanted: string | null, client: string): Locale {
  // The negotiation cannot read regions in numbers (`es-419`), so each is also asked for without its region.
  const asked = (wanted ? [wanted, client] : [client]).flatMap((one) => [one, one.split(/[-_]/)[0] ?? one])
  const [best] = negotiateLanguages(asked, [...LOCALES], { defaultLocale: 'en', strategy: 'lookup' })
  return (best ?? 'en') as Locale
}

/**
 * Speaks one language: of what a client names (`es-419`), the nearest that we have. A sentence that is missing
 * there is said in English.
 */
export function speak(locale: string): Say {
  const chosen = bundles.get(locale) ?? bundles.get(pickLocale(null, locale))
  return (key, ...rest) => {
    const vars = (rest[0] ?? {}) as Record<string, SayValue>
    const bundle = chosen?.hasMessage(key) ? chosen : bundles.get('en')
    const pattern = bundle?.getMessage(key)?.value
    if (!bundle || !pattern) throw new Error(`no words for "${key}"`)
    return format(bundle, pattern, vars, CHOOSERS[key] ?? [])
  }
}

/** The words without their types, for buttons and toasts: user text in them is cut by the platform's limits. */
export function words(text: Text): string {
  return text
    .map((span) => {
      switch (span.t) {
        case 'plain':
        case 'user':
        case 'code':
          return span.text
        case 'bold':
        case 'italic':
          return words(span.spans)
        case 'money':
          return usd(span.micros)
        case 'time':
          return span.at.toISOString().slice(0, 16).replace('T', ' ')
        case 'link':
          return span.label
        default:
          return span satisfies never
      }
    })
    .join('')
}

/**
 * Spans travel through Fluent as tokens in a private-use range and are put back afterwards, so that nothing
 * Fluent or a translator does can turn a member's words into markup.
 */
function format(
  bundle: FluentBundle,
  pattern: Parameters<FluentBundle['formatPattern']>[0],
  vars: Record<string, SayValue>,
  choosers: readonly string[],
): Text {
  const held: Text[] = []
  const args: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(vars)) {
    if (typeof value === 'number' || (typeof value === 'string' && choosers.includes(name)))
      args[name] = value
    else {
      held.push(typeof value === 'string' ? [user(value)] : Array.isArray(value) ? value : [value as Span])
      args[name] = `${OPEN}${held.length - 1}${CLOSE}`
    }
  }
  const errors: Error[] = []
  const said = bundle.formatPattern(pattern, args, errors)
  if (errors[0]) throw errors[0]
  return said.split(TOKEN).flatMap((part, place) => {
    if (place % 2 === 1) return [...(held[Number(part)] ?? [])]
    return part === '' ? [] : [plain(part)]
  })
}

function loadBundle(locale: string): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false })
  const room = new URL(`./${locale}/`, import.meta.url)
  for (const file of readdirSync(room)) {
    const [error] = bundle.addResource(new FluentResource(readFileSync(new URL(file, room), 'utf8')))
    if (error) throw error
  }
  return bundle
}
