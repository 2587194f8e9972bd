import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigError } from './config.ts'

export type WebServer = {
  port: number
  /** From now on requests get this answer. */
  serve(listener: RequestListener): void
  /** Takes no new connection, answers what is being asked, within four seconds, and ends. */
  close(): Promise<void>
}

const LOOK_AGAIN_MS = 20
/** Leaves time to stop the database within the ten seconds, however slowly somebody asks. */
const CLOSE_PATIENCE_MS = 4_000

/**
 * Listens before there is anything to serve, because the address must be known first: until then every request is
 * told to come again.
 * @throws ConfigError when the address cannot be used.
 */
export async function openWebServer({ host, port }: { host: string; port: number }): Promise<WebServer> {
  let answer: RequestListener = (_request, response) => {
    response.writeHead(503, { 'retry-after': '1', connection: 'close' }).end('starting\n')
  }
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new ConfigError(`${nameOf(error)}: cannot listen on ${host}:${port} (${error.code})`))
    })
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    serve(listener) {
      answer = listener
    },
    close: () =>
      new Promise((resolve) => {
        // A connection that was answering is idle only later, and would be kept open for its next request.
        const look = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS)
        const giveUp = setTimeout(() => server.closeAllConnections(), CLOSE_PATIENCE_MS)
        server.close(() => {
          clearInterval(look)
          clearTimeout(giveUp)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

function nameOf(error: NodeJS.ErrnoException): string {
  return error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'PORT' : 'HOST'
}
