import { createHash } from 'node:crypto'
import type { CardSubject, View } from './view.ts'

/** A short digest of everything a view shows: two views with the same digest look the same. */
export function viewDigest(view: View): string {
  const { card: _, ...rest } = view
  const text = JSON.stringify(rest, (_key, value) => (typeof value === 'bigint' ? value.toString() : value))
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

/** The same view, its card carrying the digest of what it shows. */
export function withDigest(view: View): View & { card?: CardSubject } {
  return view.card ? { ...view, card: { ...view.card, shown: viewDigest(view) } } : view
}
