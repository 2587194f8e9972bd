import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type StoredInvoice = {
  invoice_id: number
  hash: string
  currency_type: 'fiat' | 'crypto'
  fiat?: string
  asset?: string
  amount: string
  accepted_assets: string[]
  description: string
  payload?: string
  paid_btn_url?: string
  created_at: string
  expiration_date: string | null
  paid_at: string | null
  paid_asset: string | null
}

export type StoredTransfer = {
  transfer_id: number
  spend_id: string
  user_id: number
  asset: string
  amount: string
  status: 'completed'
  completed_at: string
}

/**
 * How transfers go. `breaks-before`: an error of the server, and nothing was sent; `breaks-after`: the same, and it
 * was; `hangs`: it was sent, and the answer never comes.
 */
export const MANNERS = [
  'works',
  'unknown-user',
  'no-funds',
  'breaks-before',
  'breaks-after',
  'hangs',
] as const
export type Manner = (typeof MANNERS)[number]

export type State = {
  lastId: number
  manner: Manner
  /** What the app has of each coin. */
  balance: Record<string, string>
  invoices: StoredInvoice[]
  transfers: StoredTransfer[]
  /** What our webhook answered to the last news of each invoice. */
  answered: Record<string, string>
}

/** Keeps everything, in memory or also on disk; a file that cannot be read throws. */
export function openState(stateFile: string | undefined): { state: State; changed(): void } {
  const isThere = stateFile !== undefined && existsSync(stateFile)
  const state = isThere ? (JSON.parse(readFileSync(stateFile, 'utf8')) as State) : newState()
  return {
    state,
    changed() {
      if (stateFile === undefined) return
      mkdirSync(dirname(stateFile), { recursive: true })
      writeFileSync(`${stateFile}.new`, JSON.stringify(state))
      renameSync(`${stateFile}.new`, stateFile)
    },
  }
}

function newState(): State {
  return {
    // Numbers of invoices are never used again, also not after the file was thrown away.
    lastId: Math.floor(Date.now() / 1000),
    manner: 'works',
    balance: { USDT: '1000.00', USDC: '0.00' },
    invoices: [],
    transfers: [],
    answered: {},
  }
}

/** What an invoice's address ends with. */
export const newHash = () => `IV${randomBytes(8).toString('base64url').replaceAll(/[-_]/g, 'x')}`
