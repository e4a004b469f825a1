import { describe, expect, it } from 'vitest'
import { CommandRegistry } from '../../../../renderer/commands/CommandRegistry.ts'
import type { KeyPress } from '../../../../renderer/commands/combo.ts'
import type { Command } from '../../../../renderer/commands/command.ts'

const APP = {}
const SCREEN = {}
const AROUND = { mac: false, dialog: () => false, typing: false, pressing: false }

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

function withCommands() {
  const registry = new CommandRegistry()
  const ran: string[] = []
  const command = (id: string, more: Partial<Command> = {}): Command => ({
    id,
    name: id,
    group: 'do',
    run: () => ran.push(id),
    ...more,
  })
  const ids = () => registry.list().map(({ id }) => id)
  const run = (id: string) => {
    const found = registry.list().find((one) => one.id === id)
    if (found !== undefined) registry.run(found)
  }
  return { registry, ran, command, ids, run }
}

describe('the commands of the open journal', () => {
  it('are those of the app and of the screen that is shown', () => {
    const { registry, command, ids } = withCommands()
    registry.offer(APP, [command('lock')])
    registry.offer(SCREEN, [command('week.print')])
    expect(ids()).toEqual(['week.print', 'lock'])
    registry.offer(SCREEN, [])
    expect(ids()).toEqual(['lock'])
  })

  it('count once where two have one id, and the newest is meant', () => {
    const { registry, command, ids } = withCommands()
    registry.offer(APP, [command('one', { name: 'old' })])
    registry.offer(SCREEN, [command('one', { name: 'new' })])
    expect(ids()).toEqual(['one'])
    expect(registry.list()[0]?.name).toBe('new')
  })

  it('lead to a screen, and are done there as soon as it offers them', async () => {
    const { registry, ran, command, ids, run } = withCommands()
    registry.offer(APP, [command('lead', { leadsTo: 'print' })])
    run('lead')
    registry.offer(SCREEN, [command('other')])
    await Promise.resolve()
    expect(ran).toEqual(['lead'])
    registry.offer(SCREEN, [command('print')])
    await Promise.resolve()
    expect(ran).toEqual(['lead', 'print'])
    expect(ids()).toEqual(['print'])
  })

  it('are not done on arrival when the person did something else meanwhile', async () => {
    const { registry, ran, command, run } = withCommands()
    registry.offer(APP, [command('lead', { leadsTo: 'print' })])
    run('lead')
    registry.forgetAwaited()
    registry.offer(SCREEN, [command('print')])
    await Promise.resolve()
    expect(ran).toEqual(['lead'])
  })

  it('are remembered by their use, the newest first, and not those that have a key alone', () => {
    const { registry, command, run } = withCommands()
    registry.offer(APP, [command('a'), command('b'), command('k', { keyOnly: true })])
    for (const id of ['a', 'b', 'k', 'a']) run(id)
    expect(registry.recentIds()).toEqual(['a', 'b'])
  })

  it('do nothing while they cannot be done', () => {
    const { registry, ran, command, run } = withCommands()
    registry.offer(APP, [command('a', { off: 'Not now.' })])
    run('a')
    expect(ran).toEqual([])
    expect(registry.recentIds()).toEqual([])
  })

  it('are meant by their keys: beside a dialog the lock alone, and in a text field no plain sign', () => {
    const { registry, command } = withCommands()
    registry.offer(APP, [
      command('lock', { key: 'lock' }),
      command('keys', { key: 'keys' }),
      command('week', { key: 'screen3' }),
    ])
    const meant = (key: KeyPress, around = {}) => registry.meantBy(key, { ...AROUND, ...around })?.id
    expect(meant(press('l', { ctrlKey: true }))).toBe('lock')
    expect(meant(press('l', { ctrlKey: true }), { dialog: () => true })).toBe('lock')
    expect(meant(press('3', { ctrlKey: true }))).toBe('week')
    expect(meant(press('3', { ctrlKey: true }), { dialog: () => true })).toBeUndefined()
    expect(meant(press('?', { shiftKey: true }))).toBe('keys')
    expect(meant(press('?', { shiftKey: true }), { typing: true })).toBeUndefined()
    expect(meant(press('3'))).toBeUndefined()
    expect(meant(press('4', { ctrlKey: true }))).toBeUndefined()
  })

  it('leave the space bar to the button that has the focus, and to text', () => {
    const { registry, command } = withCommands()
    registry.offer(APP, [command('pause', { key: 'practicePause' })])
    const meant = (around = {}) => registry.meantBy(press(' '), { ...AROUND, ...around })?.id
    expect([
      meant(),
      meant({ pressing: true }),
      meant({ typing: true }),
      meant({ dialog: () => true }),
    ]).toEqual(['pause', undefined, undefined, undefined])
  })
})
