/** Reads the body of a call: bounded, UTF-8, JSON, with the shape of a request. */
import type { IncomingMessage } from 'node:http'
import type { RequestMessage } from '../core/contract/operations.ts'
import { asRequest } from '../core/contract/wire.ts'
import { hostRefusals } from '../core/words/hosts.ts'

export class BodyRefused extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'BodyRefused'
    this.status = status
  }
}

/** @param limit largest body in bytes; a body that says nothing of its length is counted as it comes. */
export async function readMessage(request: IncomingMessage, limit: number): Promise<RequestMessage> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new BodyRefused(413, hostRefusals.tooLarge(limit))
    chunks.push(chunk)
  }
  const message = asRequest(parse(Buffer.concat(chunks)))
  if (!message) throw new BodyRefused(400, hostRefusals.shape)
  return message
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new BodyRefused(400, hostRefusals.notJson)
  }
}
