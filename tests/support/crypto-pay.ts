import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Actor } from '../../src/domain/kit/use-case.ts'
import { requestWithdrawal } from '../../src/domain/withdrawals/request-withdrawal.ts'
import { createCryptoPay } from '../../src/runtime/crypto-pay.ts'
import { createCryptoPaySandbox } from '../../src/sandbox/crypto-pay/crypto-pay-sandbox.ts'
import type { TestDomain } from './domain.ts'

export const TOKEN = '77:TEST-crypto-pay'

/** The stand-in for Crypto Pay on a port of its own, and the product's client of it, which waits shortly. */
export async function openCryptoPay(clock: { now(): Date }, options: { timeoutMs?: number } = {}) {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const standIn = createCryptoPaySandbox({ token: TOKEN, clock, publicRoot: apiRoot })
  const listener = getRequestListener(standIn.app.fetch)
  server.on('request', (request, response) => void listener(request, response))
  const connect = (token = TOKEN) =>
    createCryptoPay({ token, apiRoot, timeoutMs: options.timeoutMs ?? 2_000 })
  return {
    standIn,
    apiRoot,
    rail: connect(),
    connect,
    /** How often this method was called. */
    called: (method: string) => standIn.calls.filter((call) => call.method === method).length,
    async close() {
      standIn.close()
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

/** Asks for a withdrawal by Crypto Pay and gives its id. */
export async function requestedByRail(
  t: TestDomain,
  actor: Actor,
  amountMicros = 10_000_000n,
): Promise<string> {
  const input = { method: 'crypto-pay' as const, amountMicros, destination: '', holder: null }
  return (await t.must(t.run(requestWithdrawal, input, actor))).withdrawalId
}
