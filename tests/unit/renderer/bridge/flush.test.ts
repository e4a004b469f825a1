import { describe, expect, it } from 'vitest'
import { flushEverything, registerFlush } from '../../../../renderer/bridge/flush.ts'

describe('handing over what is typed', () => {
  it('waits for every registered editor', async () => {
    const saved: string[] = []
    const takeBack = ['evening', 'note'].map((name) =>
      registerFlush(async () => {
        await Promise.resolve()
        saved.push(name)
      }),
    )
    expect(await flushEverything()).toBe(true)
    expect(saved).toEqual(['evening', 'note'])
    for (const leave of takeBack) leave()
  })

  it('says so when one editor could not save, and still runs the others', async () => {
    const saved: string[] = []
    const takeBack = [
      registerFlush(() => Promise.reject(new Error('disk full'))),
      registerFlush(async () => {
        saved.push('note')
      }),
    ]
    expect(await flushEverything()).toBe(false)
    expect(saved).toEqual(['note'])
    for (const leave of takeBack) leave()
  })

  it('forgets an editor that has left', async () => {
    const leave = registerFlush(() => Promise.reject(new Error('gone')))
    leave()
    expect(await flushEverything()).toBe(true)
  })
})
