import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createJournalLock } from '../../../../electron/db/journalLock.ts'
import { newFolder } from './journals.ts'

/** Another program that holds the lock until it is killed. */
async function holdElsewhere(file: string): Promise<() => Promise<void>> {
  const source = `
    import { createJournalLock } from './electron/db/journalLock.ts'
    createJournalLock(${JSON.stringify(file)}).hold()
    console.log('held')
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    cwd: new URL('../../../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
  }
  onTestFinished(kill)
  await once(child.stdout, 'data')
  return kill
}

const lockFile = (): string => join(newFolder(), 'journal', 'in-use.lock')

describe('the lock of a journal', () => {
  it('keeps a second program off, and a second window of the same one', async () => {
    const file = lockFile()
    await holdElsewhere(file)
    expect(() => createJournalLock(file).hold()).toThrow('journal-in-use')
    const ours = lockFile()
    createJournalLock(ours).hold()
    expect(() => createJournalLock(ours).hold()).toThrow('journal-in-use')
  })

  it('ends with a program that is killed, whatever it left behind', async () => {
    const file = lockFile()
    const kill = await holdElsewhere(file)
    await kill()
    const release = createJournalLock(file).hold()
    release()
  })

  it('is held until the last part of it is given back, and giving back twice counts once', () => {
    const file = lockFile()
    const lock = createJournalLock(file)
    const [first, second] = [lock.hold(), lock.hold()]
    first()
    first()
    expect(() => createJournalLock(file).hold()).toThrow('journal-in-use')
    second()
    const other = createJournalLock(file).hold()
    expect(() => lock.hold()).toThrow('journal-in-use')
    other()
    lock.hold()()
  })

  it('is an empty, private file', () => {
    const file = lockFile()
    createJournalLock(file).hold()
    expect(readFileSync(file)).toHaveLength(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })
})
