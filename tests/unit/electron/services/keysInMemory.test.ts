import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { describe, expect, onTestFinished, test } from 'vitest'
import { deriveSubkey, type RootKey, rootKeyFrom } from '../../../../electron/crypto/rootKey.ts'
import { secretBytes } from '../../../../electron/crypto/secretBytes.ts'
import { PASSPHRASE, startApplication } from './application.ts'

type Needles = Readonly<Record<string, Uint8Array>>

const keysOf = (root: RootKey): Needles => ({
  root,
  database: deriveSubkey(root, 'db/v1'),
  keyFile: deriveSubkey(root, 'keyfile-mac/v1'),
  mark: deriveSubkey(root, 'mark/v1'),
  manifest: deriveSubkey(root, 'backup-manifest/v1'),
})

/** How often each key stands in what a process may write to: heap, stacks, buffers, the engine's own memory. */
function copiesIn(pid: number, needles: Needles): Record<string, number> {
  const copies = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]))
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  try {
    for (const region of writableRegions(pid)) {
      for (const [name, needle] of Object.entries(needles)) {
        const bytes = readRegion(memory, region)
        for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
          copies[name] = (copies[name] ?? 0) + 1
        }
      }
    }
  } finally {
    closeSync(memory)
  }
  return copies
}

interface Region {
  readonly start: number
  readonly length: number
}

function writableRegions(pid: number): Region[] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? []
    if (from === undefined || to === undefined || line.includes('[v')) return []
    const start = Number.parseInt(from, 16)
    return [{ start, length: Number.parseInt(to, 16) - start }]
  })
}

/** What can be read of a region; one that went away meanwhile reads as nothing. */
function readRegion(memory: number, { start, length }: Region): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  try {
    return bytes.subarray(0, readSync(memory, bytes, 0, length, start))
  } catch {
    // Pages that are reserved and not there cannot be read, and hold nothing.
    return Buffer.alloc(0)
  }
}

/** A locked journal in a profile, and its root key. */
async function lockedJournal(): Promise<{ profile: string; root: RootKey }> {
  const app = await startApplication()
  await app.ask('session.create', { passphrase: PASSPHRASE })
  const root = rootKeyFrom(app.session.own().root)
  await app.shutDown()
  return { profile: app.profile.root, root }
}

describe('the keys of a journal that was locked', () => {
  test('are zeroed where the app holds them', async () => {
    const app = await startApplication()
    await app.ask('session.create', { passphrase: PASSPHRASE })
    const { root } = app.session.own()
    expect(root.some((byte) => byte !== 0)).toBe(true)
    await app.ask('session.lock', {})
    expect(root.every((byte) => byte === 0)).toBe(true)
  })

  // Where a process can be looked into at all.
  test.runIf(existsSync('/proc/self/mem'))(
    'stand nowhere in the memory of the process any more',
    async () => {
      const { profile, root } = await lockedJournal()
      const needles = keysOf(root)
      const source = new URL('unlockingChild.ts', import.meta.url)
      const child = spawn(process.execPath, [source.pathname, profile], {
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      onTestFinished(() => {
        child.kill('SIGKILL')
      })
      const look = async (): Promise<[string, Record<string, number>]> => {
        const [said] = await once(child.stdout, 'data')
        return [String(said).trim(), copiesIn(child.pid ?? 0, needles)]
      }
      const none = { root: 0, database: 0, keyFile: 0, mark: 0, manifest: 0 }
      expect(await look()).toEqual(['started', none])
      child.stdin.write('unlock')
      const [state, open] = await look()
      console.log('copies of keys in memory while unlocked:', open)
      expect(state).toBe('unlocked')
      expect(open['root']).toBeGreaterThan(0)
      expect(open['database']).toBeGreaterThan(0)
      child.stdin.write('lock')
      expect(await look()).toEqual(['locked', none])
    },
  )
})

describe('memory for a secret', () => {
  test('is zeroed, of its own, and as long as asked', () => {
    const [first, second] = [secretBytes(32), secretBytes(32)]
    expect(first).toHaveLength(32)
    expect(first.every((byte) => byte === 0)).toBe(true)
    expect(first.buffer.byteLength).toBe(32)
    expect(first.buffer).not.toBe(second.buffer)
  })
})
