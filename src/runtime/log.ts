import { type Logger, pino } from 'pino'

/** What the rest of the program needs of a logger. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'> & {
  child(bindings: Record<string, unknown>): Log
}

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'

const HIDDEN = '[hidden]'

const SECRET_KEYS = [
  'token',
  'secret',
  'password',
  'authorization',
  'databaseUrl',
  'redisUrl',
  'cookie',
  'phone',
  'phoneNumber',
  'destination',
]

/** Shapes of secrets that travel inside longer texts, such as the URL in a fetch error. */
const SECRET_SHAPES: readonly (readonly [RegExp, string])[] = [
  // Telegram: https://core.telegram.org/bots/api#authorizing-your-bot, also in file links.
  [/\bbot\d+:[A-Za-z0-9_-]+/g, `bot${HIDDEN}`],
  [/\b\d{5,}:[A-Za-z0-9_-]{30,}/g, HIDDEN],
  // Discord: an interaction or webhook token is a path segment after a snowflake.
  [/(\/(?:webhooks|interactions)\/\d+\/)[A-Za-z0-9_.-]{20,}/g, `$1${HIDDEN}`],
  [/\b(Bot|Bearer) [A-Za-z0-9_.~+/=-]{8,}/g, `$1 ${HIDDEN}`],
  [/\b[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}/g, HIDDEN],
  // A password inside a connection string.
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s/@]+@/gi, `$1${HIDDEN}@`],
]

/** Removes bot tokens, interaction tokens, bearer tokens and connection passwords from a text. */
export function hideSecrets(text: string): string {
  return SECRET_SHAPES.reduce((hidden, [shape, replacement]) => hidden.replace(shape, replacement), text)
}

/**
 * A JSON logger on standard output. Every line passes {@link hideSecrets}, and the values of keys that name a
 * secret or a person's private data are never written. `write` replaces the output, for tests.
 */
export function createLog(level: LogLevel, write?: (line: string) => void): Log {
  const secretPaths = SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`, `*.headers["${key}"]`])
  return pino(
    {
      level,
      base: { pid: process.pid },
      redact: { paths: [...secretPaths, '*.headers["x-telegram-bot-api-secret-token"]'], censor: HIDDEN },
      hooks: { streamWrite: hideSecrets },
    },
    write ? { write } : pino.destination({ dest: 1, sync: true }),
  )
}
