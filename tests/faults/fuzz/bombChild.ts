import { newFolder, startFaultApplication } from '../faultApplication.ts'
import { tell } from '../lines.ts'
import type { BOMBS } from './bombs.ts'

/** Sends one message that is dear to look at, and tells how it was answered. */
async function main(): Promise<void> {
  const [, , bomb = ''] = process.argv
  const app = await startFaultApplication(newFolder('bomb'))
  await app.ask('session.openSample', {})
  // The way a message takes between processes.
  const message: unknown = structuredClone(bombOf(bomb as (typeof BOMBS)[number]))
  const before = process.cpuUsage()
  const reply = await app.send('session.confirmRecoveryKey', message)
  const { user, system } = process.cpuUsage(before)
  tell({ code: reply.ok ? 'answered' : reply.error.code, workMs: (user + system) / 1000 })
  await app.shutDown()
}

function bombOf(bomb: (typeof BOMBS)[number]): unknown {
  switch (bomb) {
    case 'longest array':
      return longest()
    case 'longest groups':
      return { choice: 'typed', groups: longest() }
    case 'huge text':
      return { choice: 'x'.repeat(2 ** 28) }
    case 'many members':
      return Object.fromEntries(Array.from({ length: 1_000_000 }, (_, index) => [`m${index}`, index]))
    case 'cycle':
      return cycle()
    case 'deep':
      return deep()
    default:
      return bomb satisfies never
  }
}

/** The longest array there can be, with nothing in it. */
function longest(): unknown[] {
  const array: unknown[] = []
  array.length = 2 ** 32 - 1
  return array
}

function cycle(): unknown {
  const value: Record<string, unknown> = { choice: 'typed' }
  value['groups'] = [value, value, value]
  return value
}

function deep(): unknown {
  let value: unknown = 0
  for (let level = 0; level < 1500; level += 1) value = [value]
  return { choice: 'typed', groups: value }
}

await main()
