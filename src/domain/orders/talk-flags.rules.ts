import { createHash } from 'node:crypto'
import { createBase58check } from '@scure/base'
import { electronicFormatIBAN, isValidIBAN } from 'ibantools'

/** Why words of an order are shown with a caution: they lead away from the place where both are protected. */
export const TALK_FLAGS = [
  'email',
  'phone',
  'handle',
  'messenger',
  'payment',
  'iban',
  'crypto',
  'off-platform',
] as const
export type TalkFlag = (typeof TALK_FLAGS)[number]

/**
 * What in these words is a contact or a way to pay elsewhere, in the order of {@link TALK_FLAGS}; empty for most. It
 * looks for what is hardly ever meant otherwise, in English, Spanish and German: nothing is blocked by it, so a trick
 * that gets through costs less than a caution that cries wolf.
 */
export function talkFlags(words: string): TalkFlag[] {
  const text = readable(words)
  return TALK_FLAGS.filter((flag) => finds[flag](text))
}

const finds: Readonly<Record<TalkFlag, (text: string) => boolean>> = {
  email: (text) => EMAILS.some((pattern) => pattern.test(text)),
  phone: (text) => PHONES.some((pattern) => pattern.test(text)) || isCalled(text),
  handle: hasHandle,
  messenger: (text) => MESSENGERS.some((pattern) => pattern.test(text)),
  payment: (text) => PAYMENTS.some((pattern) => pattern.test(text)),
  iban: hasIban,
  crypto: hasCoinAddress,
  'off-platform': (text) => OFF_PLATFORM.some((pattern) => pattern.test(text)),
}

/** Full-width and other disguised letters as plain ones, and nothing invisible between them. */
function readable(words: string): string {
  return words.normalize('NFKC').replace(/[\p{Cf}\u00ad]/gu, '')
}

const DOT = String.raw`(?:\s?[([{]\s?(?:dot|punto|punkt|\.)\s?[)\]}]\s?|\.)`
const AT = String.raw`(?:\s?[([{]\s?(?:at|arroba|ät|@)\s?[)\]}]\s?)`
const EMAILS = [
  /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u,
  new RegExp(`[\\p{L}\\d._%+-]+${AT}[\\p{L}\\d-]+${DOT}\\p{L}{2,}`, 'iu'),
  /[\p{L}\d._%+-]+\s(?:at|arroba|ät)\s(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|gmx|web)\s?(?:\.|\s(?:dot|punto|punkt)\s)\s?\p{L}{2,}/iu,
]

/** Numbers that are written as only telephone numbers are: with a country's code, or grouped as a country does. */
const PHONES = [
  /(?<![\d.])(?:\+|\b00)[1-9]\d{0,2}[ .()/-]*(?:\d[ .()/-]*){6,12}\d(?!\d)/,
  /(?<![\d-])\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?![\d-])/,
  /(?<![\d-])[67]\d{2}(?: \d{3} \d{3}| \d{2} \d{2} \d{2})(?![\d-])/,
  /(?<![\d.,-])\(?0[1-9]\d{1,3}\)?[ /-]{1,3}\d{5,8}(?![\d-])/,
]
const CALLED =
  /\b(?:phone|telephone|mobile|call me|text me|cell|tel[eé]fono|m[oó]vil|celular|ll[aá]mame|telefon(?:nummer)?|handy(?:nummer)?|ruf(?: mich)?|anrufen|whats?app|tel|sms)\b[^\d\n]{0,25}((?:\d[ .()/-]?){6,14}\d)/giu

/** Any number of seven digits or more that follows a word for telephone. */
function isCalled(text: string): boolean {
  return [...text.matchAll(CALLED)].some(([, number = '']) => number.replace(/\D/g, '').length <= 15)
}

/** What stands behind an @ in style sheets, code and packages, and in what everybody on a server is called. */
const NO_HANDLES = new Set(
  (
    'media import font keyframes supports charset page layer container property param params return returns ' +
    'throws override deprecated type types example everyone here channel todo author since version see link ' +
    'include extends'
  ).split(' '),
)
const HANDLE = /(?:^|[\s(:;,"'>])@([a-z][a-z0-9_.]{3,31})(?![\w/-]|\()/gi

function hasHandle(text: string): boolean {
  return [...text.matchAll(HANDLE)].some(([, name = '']) => !NO_HANDLES.has(name.toLowerCase()))
}

const APP = String.raw`(?:telegram|whats?app|signal|discord|skype|viber|wechat|snapchat|instagram|insta|messenger|facebook|imessage|threema)`
/** The same without what has a meaning of its own behind "my": "my signal is weak". */
const MY_APP = APP.replace('signal|', '').replace('messenger|', '')
const MESSENGERS = [
  /\b(?:t|telegram)\.me\/\S/i,
  /\b(?:wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com)\b/i,
  /\b(?:discord\.gg|discord(?:app)?\.com\/(?:invite|users))\//i,
  /\b(?:signal\.me|m\.me|join\.skype\.com|line\.me|threema\.id|snapchat\.com\/add|ig\.me)\//i,
  /\b(?:skype|viber|tg|whatsapp):\S/i,
  new RegExp(
    String.raw`\b(?:add|write|text|message|contact|reach|call|ping|find|dm|msg)\s(?:to\s)?me\s(?:up\s)?(?:on|at|via|over|in|through|by)\s(?:my\s)?${APP}\b`,
    'i',
  ),
  new RegExp(String.raw`\bmy\s${MY_APP}(?:\s(?:number|name|nick|id|handle|user(?:name)?))?\s?(?:is|:)`, 'i'),
  new RegExp(
    String.raw`\b(?:escr[ií]beme|cont[aá]ctame|ll[aá]mame|agr[eé]game|a[ñn][aá]deme|h[aá]blame|b[uú]scame|m[aá]ndame)\s(?:un mensaje\s)?(?:por|en|al|a|v[ií]a)\s(?:el\s|mi\s)?${APP}(?![a-z])`,
    'iu',
  ),
  new RegExp(String.raw`\bmi\s${MY_APP}\s?(?:es|:)`, 'i'),
  new RegExp(
    String.raw`\b(?:schreib\w*|kontaktier\w*|ruf\w*|add\w*|meld\w*|erreich\w*)\s(?:mir|mich|dich|sie mich|sie mir)\s(?:bitte\s|doch\s|einfach\s|bei mir\s)*(?:über|auf|per|via|in|bei|an)\s(?:meinem\s|mein\s)?${APP}\b`,
    'iu',
  ),
  new RegExp(String.raw`\bmein\s${MY_APP}(?:[\s-](?:name|nummer|nick))?\s?(?:ist|lautet|:)`, 'i'),
]

const PURSE = String.raw`(?:pay\s?pal|venmo|cash\s?app|zelle|revolut|wise|bizum|skrill|western\sunion|payoneer|bitcoin|btc|usdt|crypto|bank\stransfer|transferencia|(?:bank)?überweisung)`
const PAYMENTS = [
  /\b(?:paypal\.me|paypal\.com\/paypalme|venmo\.com|cash\.app|revolut\.me|monzo\.me|wise\.com\/pay|pay\.binance\.com)\b/i,
  /\b(?:buy|donate|checkout)\.stripe\.com\b|\b(?:ko-fi\.com|buymeacoffee\.com|send\.crypto|coinbase\.com\/checkout)\b/i,
  /\bcash\s?app\b.{0,20}\$[a-z]\w{1,19}\b/i,
  new RegExp(
    String.raw`\b(?:pay|send|transfer|wire)\s(?:(?:me|it|us|the\s(?:money|rest|price|amount))\s)(?:\w+\s){0,3}?(?:via|by|through|with|on|over|to|using)\s(?:my\s)?${PURSE}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:p[aá]game|pagar|env[ií]ame|m[aá]ndame|transfi[eé]reme|haz(?:me)?)\s(?:\S+\s){0,4}?(?:por|con|en|a|v[ií]a)\s(?:mi\s)?${PURSE}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:be)?zahl\w*|schick\w*|überweis\w*|send\w*)\s(?:\S+\s){0,4}?(?:per|mit|über|via|auf|an)\s(?:mein(?:em|e|en|s)?\s)?(?:konto\s|bankkonto\s)?(?:per\s)?${PURSE}`,
    'iu',
  ),
]

const OFF_PLATFORM = [
  /\b(?:pay|deal|work|continue|finish|settle|do (?:it|this))\b(?:\s\S+){0,4}?\s(?:outside|off)\s?-?(?:of\s)?(?:the\s|this\s)?(?:platform|site|app|bot)\b/i,
  /\b(?:pagar|pag(?:o|a|ame|uemos)|p[aá]game|seguir|seguimos|trato|hacerlo|cerrarlo)\b(?:\s\S+){0,4}?\s(?:fuera|por fuera)\s(?:de\s)?(?:la|esta)\s(?:plataforma|app|p[aá]gina)/iu,
  /\b(?:außerhalb|ohne|an)\s(?:der|die|dieser|diese)\s(?:plattform|app)(?:\svorbei)?\s(?:\S+\s){0,3}?(?:be)?(?:zahl\w*|überweis\w*|abwickel\w*|klären)/iu,
  /(?<!\p{L})(?:be)?(?:zahl\w*|überweis\w*)(?!\p{L})(?:\s\S+){0,4}?\s(?:außerhalb|ohne|an)\s(?:der|die|dieser|diese)\s(?:plattform|app)/iu,
  /\b(?:without|avoid(?:ing)?|skip(?:ping)?)\s(?:the\s)?(?:platform|escrow)(?:'s)?\s?(?:fees?)?\b/i,
]

/** ISO 13616: only with the right check digits, so that a part number is none. */
function hasIban(text: string): boolean {
  const shapes = text.match(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b/gi) ?? []
  return shapes.some((shape) =>
    beginnings(shape).some((iban) => isValidIBAN(electronicFormatIBAN(iban) ?? '')),
  )
}

/** A shape may have swallowed the words behind it: the same without its last groups. */
function beginnings(shape: string): string[] {
  const groups = shape.split(' ')
  return groups.map((_, dropped) => groups.slice(0, groups.length - dropped).join(' '))
}

const base58check = createBase58check((bytes: Uint8Array) => createHash('sha256').update(bytes).digest())
/** What the first byte of an address says: Bitcoin to a key or a script, TRON, Litecoin, Dogecoin. */
const COINS = new Set([0x00, 0x05, 0x41, 0x30, 0x32, 0x1e])

function hasCoinAddress(text: string): boolean {
  if (/\b(?:0x[0-9a-f]{40}|(?:bc|ltc)1[02-9ac-hj-np-z]{25,87})\b/i.test(text)) return true
  return (text.match(/\b[1-9A-HJ-NP-Za-km-z]{26,35}\b/g) ?? []).some(isBase58Address)
}

function isBase58Address(word: string): boolean {
  try {
    const bytes = base58check.decode(word)
    return bytes.length === 21 && COINS.has(bytes[0] ?? -1)
  } catch {
    return false
  }
}
