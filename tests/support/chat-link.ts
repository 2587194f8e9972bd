import type { ChatPerson } from './chat-script.ts'
import { w } from './chat-words.ts'

/** A one-time code of linking, as it is shown. */
const CODE = /\b[0-9A-HJKMNP-TV-Z]{10}\b/

/** The code on somebody's screen, without its blanks; nothing where none is shown. */
export function linkCodeOn(person: ChatPerson): string {
  return CODE.exec(person.screen())?.[0] ?? ''
}

/** Asks for a code on this side. */
export async function makeLinkCode(here: ChatPerson): Promise<string> {
  await here.command('link')
  await here.tap(w('button-link-make'))
  return linkCodeOn(here)
}

/** Makes one member of both sides. */
export async function linkBoth(here: ChatPerson, there: ChatPerson): Promise<void> {
  await there.command('link', await makeLinkCode(here))
  await there.tap(w('button-link-sure'))
}
