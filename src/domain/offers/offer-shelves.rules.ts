import type { OfferKind } from '../../generated/prisma/client.ts'
import type { OfferCategory } from './offer.rules.ts'

/** Price bands that can be asked for, by their marks; the edges are those of the SQL function `offer_band`. */
export const OFFER_BANDS = ['1', '2', '3', '4'] as const
export type OfferBand = (typeof OFFER_BANDS)[number]

/** Where each band begins, in micro-dollars; it ends where the next one begins. */
export const BAND_FROM: Readonly<Record<OfferBand, bigint>> = {
  '1': 0n,
  '2': 5_000_000n,
  '3': 20_000_000n,
  '4': 100_000_000n,
}

/** Which offers a member asks for; `null` leaves that open. */
export type OfferChoice = {
  kind: OfferKind | null
  category: OfferCategory | null
  band: OfferBand | null
}

/** The shelf on which all these offers stand, and no others: as the SQL function `offer_shelves` writes it. */
export function shelfOf({ kind, category, band }: OfferChoice): string {
  return `${kind ?? ''}.${category ?? ''}.${band ?? ''}`
}
