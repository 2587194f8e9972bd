/**
 * What Telegram accepts, in one place. Lengths are UTF-16 units unless a name says bytes.
 * Source: https://core.telegram.org/bots/api (Bot API 10), https://limits.tginfo.me for what it leaves unsaid.
 */
export const limits = {
  text: 4096,
  caption: 1024,
  toast: 200,
  copyText: 256,
  /** Formatting beyond the hundredth entity is dropped by the server without a word. */
  entities: 100,
  buttons: 100,
  buttonsPerRow: 8,
  /** Longer labels are accepted, and then cut by every client. */
  buttonLabel: 64,
  callbackDataBytes: 64,
  inlineResults: 50,
  /** Clients show two lines of it. */
  inlineDescription: 200,
  commands: 100,
  commandDescription: 256,
  /** What a bot may download with getFile. */
  downloadBytes: 20 * 1024 * 1024,
  /** The largest update Telegram sends is far below this. */
  webhookBodyBytes: 1024 * 1024,
} as const

/** The name of a command: https://core.telegram.org/bots/api#botcommand */
export const COMMAND_NAME = /^[a-z0-9_]{1,32}$/
