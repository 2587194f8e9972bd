import { connect, createServer, type Server, type Socket } from 'node:net'

/** The wire between the product and its database, which a test can cut. */
export type DatabaseLine = {
  url: string
  /** Every connection breaks, and new ones are refused, until `mend`. */
  cut(): Promise<void>
  mend(): Promise<void>
  close(): Promise<void>
}

/** Forwards bytes to the database of `url`, so that a test can take it away without taking it from others. */
export async function openDatabaseLine(url: string): Promise<DatabaseLine> {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  const server = createServer((incoming) => {
    const outgoing = connect(Number(target.port), target.hostname)
    keep(incoming)
    keep(outgoing)
    incoming.pipe(outgoing).pipe(incoming)
    incoming.on('close', () => outgoing.destroy())
    outgoing.on('close', () => incoming.destroy())
  })
  const port = await listen(server, 0)
  const own = new URL(url)
  own.hostname = '127.0.0.1'
  own.port = String(port)
  const cut = async () => {
    if (!server.listening) return
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return {
    url: own.href,
    cut,
    mend: async () => void (await listen(server, port)),
    close: cut,
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
