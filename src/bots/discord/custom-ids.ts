import { LIMITS } from './limits.ts'

const FORM = 'form:'
const SELECT = 'select:'
const TOGGLES = 'toggles:'
const TOGGLES_ID = /^toggles:\d+:(.+)$/
const INERT = 'inert:'
const TWIN = /#\d+$/
const KEPT = '#kept'

/** Gives out ids that are unique within one message: the second use of `data` becomes `data#2`. */
export type IdMint = (data: string) => string

/**
 * A fresh {@link IdMint}.
 * @throws when an id would not fit: button bytes are at most 64, so this is a mistake of the program.
 */
export function mintIds(): IdMint {
  const uses = new Map<string, number>()
  return (data) => {
    const count = (uses.get(data) ?? 0) + 1
    uses.set(data, count)
    const id = count === 1 ? data : `${data}#${count}`
    if (id.length > LIMITS.customId) throw new Error(`custom id too long: ${id}`)
    return id
  }
}

/** The press bytes behind a button's id or a select's value, as they were before being made unique. */
export function pressBytes(id: string): string {
  return id.replace(TWIN, '')
}

/** The id of the nth select of a message; what was picked stands in its values. */
export function selectId(index: number): string {
  return SELECT + index
}

/** The id of the nth select of a message that says which things are on; it carries the press that sets them. */
export function togglesId(index: number, data: string): string {
  return `${TOGGLES}${index}:${data}`
}

/** The press bytes of a select of toggles; `null` for everything else. */
export function togglesBytes(customId: string): string | null {
  return TOGGLES_ID.exec(customId)?.[1] ?? null
}

/** The id of a button that only shows something and is never pressed. */
export function inertId(index: number): string {
  return INERT + index
}

/** The id of the modal of one draft. */
export function formId(draftId: string): string {
  return FORM + draftId
}

/** The draft of a modal; `null` for a modal that is not ours. */
export function draftIdOf(customId: string): string | null {
  return customId.startsWith(FORM) ? customId.slice(FORM.length) : null
}

/** The id of a modal's nth part for one field; `kept` says that files given before stay if none is added. */
export function partId(fieldName: string, part: { index: number; kept: boolean }): string {
  return `${fieldName}${part.kept ? KEPT : ''}${part.index === 0 ? '' : `#${part.index + 1}`}`
}

/** Which field a part of a modal belongs to, and whether files given before stay. */
export function readPartId(customId: string): { fieldName: string; kept: boolean } {
  const id = customId.replace(TWIN, '')
  const kept = id.endsWith(KEPT)
  return { fieldName: kept ? id.slice(0, -KEPT.length) : id, kept }
}
