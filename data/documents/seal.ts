/** Takes the network from this process: whatever a document names, nothing fetches it. */
import { Socket as DatagramSocket } from 'node:dgram'
import dns from 'node:dns'
import { Socket } from 'node:net'

const refuse = (): never => {
  throw new Error('A reading process has no network.')
}

export function closeNetwork(): void {
  Socket.prototype.connect = refuse
  DatagramSocket.prototype.send = refuse
  for (const holder of [dns, dns.promises])
    for (const name of Object.keys(holder).filter(key => /^(?:lookup|resolve|reverse)/.test(key)))
      Object.defineProperty(holder, name, { value: refuse })
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
    Reflect.deleteProperty(globalThis, name)
}
