/**
 * A team as a file: JSON, or the same locked with a passphrase. Locked: scrypt (RFC 7914) makes the key from the
 * passphrase, AES-256-GCM (NIST SP 800-38D) locks the JSON and notices any change; both from `node:crypto`, the same in
 * both hosts. docs/decisions/team-privacy.md says what that protects.
 */
import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { Refusal } from '../../core/contract/refusal.ts'
import { Person, Scenario } from '../../core/team/model.ts'
import { sayIssue } from '../../core/words/input.ts'
import { sayTeamFile } from '../../core/words/team.ts'

const FORMAT = 'rungs-team'
const TeamContent = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  name: z.string().trim().min(1).max(200),
  people: z.array(Person.extend({ imported: Person.nullable() })).max(100_000),
  scenarios: z.array(Scenario).max(1000),
})
type TeamContent = z.infer<typeof TeamContent>

const Locked = z.strictObject({
  format: z.literal('rungs-team-locked'),
  formatVersion: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(2 ** 14)
      .max(2 ** 20),
    r: z.int().min(1).max(32),
    p: z.int().min(1).max(16),
    salt: z.base64(),
  }),
  cipher: z.strictObject({ name: z.literal('aes-256-gcm'), iv: z.base64(), tag: z.base64() }),
  content: z.base64(),
})
type Locked = z.infer<typeof Locked>

/** 128 MB and some tenths of a second for each guess (OWASP Password Storage Cheat Sheet: N = 2¹⁷, r = 8, p = 1). */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const
const MOST_MEMORY = 2 ** 30
const MOST_UNPACKED = 512 * 2 ** 20

interface Team {
  readonly name: string
  readonly people: readonly (Person & { readonly imported: Person | null })[]
  readonly scenarios: readonly Scenario[]
}

export function writeTeamFile({ name, people, scenarios }: Team, passphrase: string | undefined): Uint8Array {
  const content: TeamContent = {
    format: FORMAT,
    formatVersion: 1,
    name,
    people: people.map(({ id, name: called, unit, manager, document, imported }) => ({
      id,
      name: called,
      unit,
      manager,
      document,
      imported,
    })),
    scenarios: scenarios.map(({ id, name: called, steps }) => ({ id, name: called, steps })),
  }
  if (passphrase === undefined) return Buffer.from(`${JSON.stringify(content, null, 2)}\n`)
  return Buffer.from(`${JSON.stringify(lock(JSON.stringify(content), passphrase), null, 2)}\n`)
}

/** Refuses (`bad-input`) what is no team file, a wrong passphrase, and a file changed since it was locked. */
export function readTeamFile(bytes: Uint8Array, passphrase: string | undefined): TeamContent {
  const value = parse(Buffer.from(bytes).toString('utf8'))
  if (formatOf(value) !== 'rungs-team-locked') return contentOf(value)
  if (passphrase === undefined) throw new Refusal('bad-input', sayTeamFile.locked(), 'passphrase')
  const locked = Locked.safeParse(value, { reportInput: true })
  if (!locked.success) throw refusal(sayTeamFile.damaged(sayIssue(locked.error).message))
  return contentOf(parse(unlock(locked.data, passphrase)))
}

function lock(text: string, passphrase: string): Locked {
  const [salt, iv] = [randomBytes(16), randomBytes(12)]
  const kdf = { name: 'scrypt' as const, ...COST, salt: salt.toString('base64') }
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, kdf), iv)
  const content = Buffer.concat([cipher.update(gzipSync(text)), cipher.final()])
  return {
    format: 'rungs-team-locked',
    formatVersion: 1,
    kdf,
    cipher: { name: 'aes-256-gcm', iv: iv.toString('base64'), tag: cipher.getAuthTag().toString('base64') },
    content: content.toString('base64'),
  }
}

function unlock({ kdf, cipher, content }: Locked, passphrase: string): string {
  if (128 * kdf.N * kdf.r > MOST_MEMORY) throw refusal(sayTeamFile.damaged('it asks for too much memory'))
  try {
    const iv = Buffer.from(cipher.iv, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, kdf), iv, { authTagLength: 16 })
    decipher.setAuthTag(Buffer.from(cipher.tag, 'base64'))
    const packed = Buffer.concat([decipher.update(Buffer.from(content, 'base64')), decipher.final()])
    return gunzipSync(packed, { maxOutputLength: MOST_UNPACKED }).toString('utf8')
  } catch (error) {
    throw Object.assign(new Refusal('bad-input', sayTeamFile.wrong(), 'passphrase'), { cause: error })
  }
}

/** The passphrase in one of its Unicode forms, so that another keyboard types the same. */
const keyOf = (passphrase: string, { N, r, p, salt }: Locked['kdf']): Uint8Array =>
  scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, {
    N,
    r,
    p,
    maxmem: 2 * MOST_MEMORY,
  })

function contentOf(value: unknown): TeamContent {
  if (formatOf(value) !== FORMAT) throw refusal(sayTeamFile.notOurs())
  const content = TeamContent.safeParse(value, { reportInput: true })
  if (!content.success) throw refusal(sayTeamFile.damaged(sayIssue(content.error).message))
  return content.data
}

const Versioned = z.looseObject({ format: z.string(), formatVersion: z.number() })
function formatOf(value: unknown): string {
  const read = Versioned.safeParse(value)
  if (!read.success) throw refusal(sayTeamFile.notOurs())
  if (read.data.formatVersion > 1) throw refusal(sayTeamFile.newer())
  return read.data.format
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(sayTeamFile.notOurs())
  }
}

const refusal = (message: string): Refusal => new Refusal('bad-input', message, 'base64')
