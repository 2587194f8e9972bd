import type { CryptoPay } from '../../domain/crypto-pay/crypto-pay.ts'
import type { Actor, Domain, Role } from '../../domain/kit/use-case.ts'
import type { Say } from '../text/say.ts'
import type { Toggled } from './entry.ts'
import type { Answers } from './field.ts'
import type { Form } from './form.ts'
import type { Person, PlatformName } from './incoming.ts'
import type { View } from './view.ts'

/** Where an operator's role is written: in the configuration, never in a button or a row. */
export type RolesOf = (platform: PlatformName, platformUserId: string) => readonly Role[]

/** Everything a command may know about who asks and in which words to answer. */
export type Ctx = {
  domain: Domain
  me: Me
  actor: Extract<Actor, { kind: 'member' }>
  person: Person
  /** The request key: the same thing done once, however often it is delivered. */
  key: string
  say: Say
  locale: string
  /** Where links to the bot begin (Telegram's t.me address); null where there is none. */
  botLink: string | null
  /** Takes and pays money by itself; null: it is not set up. */
  cryptoPay: CryptoPay | null
  /** Makes a one-time address of the queue board, for an operator. */
  boardLink: () => string
  /** The personal address of a visit: a secret of its owner, the same each time. */
  visitLink: (visitId: string) => string
  /** The bytes of a stored document, which whoever asks has been allowed to have. */
  documentBytes: (documentId: string) => Promise<Uint8Array>
  /** The roles of an identity: a person can have others on their other platform. */
  rolesOf: RolesOf
  /** Languages a member may choose. */
  locales: readonly string[]
  /** Whoever asks has left, and is no member: `me` is nobody. */
  left: Left | null
}

/** How somebody left: erased by themselves, or unlinked from an account that goes on. */
export type Left = { how: 'erased' | 'unlinked'; at: Date }

export type Me = {
  memberId: string
  country: string | null
  /** A platform vouched for the country. */
  countryVerified: boolean
  /** The language they chose, if they did. */
  locale: string | null
  roles: readonly Role[]
}

export type Args = Readonly<Record<string, string>>

/**
 * What a command shows. `form: 'kept'`: nothing was done, so what was typed stays and can be sent again.
 * `form: 'asked-again'`: the answers were wrong, so the first question is open again and empty. `beside`: the message
 * whose button was pressed stays as it is, and this comes as a new one.
 */
export type Result = { view: View; toast?: string; form?: 'kept' | 'asked-again'; beside?: true }

/**
 * A command, declared once: buttons, slash commands, deep links and notices all enter here. It asks (its
 * form) until the input is complete, then runs. Authorisation is the use case's matter, never the button's.
 */
export type Command = {
  /** In button bytes: one to four small letters. */
  code: string
  /** The names of its bound arguments, in the order of the button's bytes. */
  args: readonly string[]
  menu?: Menu
  /** What it still needs to ask, or at once what to show (nothing to ask, or not possible). */
  form?: (ctx: Ctx, args: Args) => Promise<{ form: Form } | { result: Result }>
  run: (ctx: Ctx, args: Args, answers: Answers) => Promise<Result>
  /**
   * What the `toggles` block of its view does: these values are on, those off, all others as they were. The
   * values are as good as typed: the use case checks them. A command without it knows no toggles.
   */
  toggle?: (ctx: Ctx, args: Args, toggled: Toggled) => Promise<Result>
}

/** Its place among the typed commands. The name is the same everywhere; the description is translated. */
export type Menu = {
  name: string
  platforms: readonly ('telegram' | 'discord')[]
  operatorsOnly?: boolean
  /** On Discord also in the menu on another person, whose id there comes as the argument `person`. */
  onPerson?: true
  options?: readonly {
    name: string
    /** The argument it fills. */
    arg: string
    required: boolean
    suggest?: (ctx: Ctx, typed: string) => Promise<{ label: string; value: string }[]>
  }[]
}

export const BOTH = ['telegram', 'discord'] as const
