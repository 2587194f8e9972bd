/** What the model remembers of the market. */
export type ModelOffer = {
  seller: number
  kind: 'SERVICE' | 'PRODUCT' | 'EXCHANGE'
  price: bigint
  days: number
  available: number
  state: 'ACTIVE' | 'PAUSED' | 'WITHDRAWN'
}

export type ModelOrder = {
  offer: number
  buyer: number
  seller: number
  kind: ModelOffer['kind']
  price: bigint
  feePpm: bigint
  days: number
  state: 'PLACED' | 'IN_PROGRESS' | 'DELIVERED' | 'REVISION' | 'DISPUTED' | 'COMPLETED' | 'CANCELLED'
  due: number | null
  ends: number | null
  gave: Record<Side, boolean>
  content: Record<Side, boolean>
  asked: Record<Side, number>
  revisionOf: Side | null
}

export type ModelDispute = { order: number; state: 'OPEN' | 'CLAIMED' | 'DECIDED' | 'CLOSED'; due: number }

export type Side = 'BUYER' | 'SELLER'
