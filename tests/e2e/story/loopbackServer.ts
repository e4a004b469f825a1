import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine alone that counts what arrives, in whatever protocol it begins. */
export interface LoopbackServer {
  readonly port: number
  /** Connections since the start. */
  connections(): number
  close(): void
}

export async function startLoopbackServer(): Promise<LoopbackServer> {
  let connections = 0
  const server: Server = createServer((_request, response) => response.end('here'))
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: isPortAddress(address) ? address.port : 0,
    connections: () => connections,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const isPortAddress = (address: string | AddressInfo | null): address is AddressInfo =>
  typeof address === 'object' && address !== null
