import { describe, expect, test } from 'vitest'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import { MOST_PRACTICES } from '../../../../shared/evening/stressPractice.ts'
import { evening } from '../../shared/evening/evenings.ts'
import { EditorBench, entryOf } from '../evening/editorBench.ts'
import { PracticeBench } from './practiceBench.ts'

const MINUTE = 60_000
const practicesOf = (bench: PracticeBench): Evening['practices'] => bench.disk.stored.evening.practices

describe('a practice that runs to its end', () => {
  test('is written into the evening by itself, with its minutes and the tension before', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(5 * MINUTE)
    await bench.settle()
    expect(session.snapshot().run.standing).toBe('complete')
    expect(session.snapshot().record?.snapshot().standing).toEqual({ kind: 'written' })
    expect(practicesOf(bench)).toEqual([
      {
        id: expect.any(String),
        kind: 'resonance-breathing',
        durationMin: 5,
        tensionBefore: 6,
        tensionAfter: null,
      },
    ])
  })

  test('takes the tension after along, in the same sitting', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(5 * MINUTE)
    await bench.settle()
    session.snapshot().record?.change({ tensionAfter: 3 })
    await bench.settle()
    bench.disk.pass(MINUTE)
    await bench.settle()
    expect(practicesOf(bench)).toMatchObject([{ tensionBefore: 6, tensionAfter: 3 }])
    expect(new Set(bench.disk.sent.map(({ sitting }) => sitting)).size).toBe(1)
  })

  test('can be taken out again, and written once more', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(5 * MINUTE)
    await bench.settle()
    const record = session.snapshot().record
    void record?.takeOut()
    await bench.settle()
    expect([record?.snapshot().standing.kind, practicesOf(bench)]).toEqual(['aside', []])
    record?.change({ tensionAfter: 2 })
    void record?.write()
    await bench.settle()
    expect(practicesOf(bench)).toMatchObject([{ durationMin: 5, tensionAfter: 2 }])
  })

  test('leaves nothing half-made: every save that holds it holds it whole', async () => {
    const bench = new PracticeBench()
    bench.begin()
    bench.disk.pass(5 * MINUTE)
    await bench.settle()
    for (const { evening: sent } of bench.disk.sent) {
      expect(sent.practices).toMatchObject([{ durationMin: 5, tensionBefore: 6 }])
    }
  })
})

describe('an evening that is open in the editor', () => {
  test('keeps what is typed and not saved yet, and takes the practice along', async () => {
    const bench = new PracticeBench()
    bench.begin({ totalMs: MINUTE })
    bench.disk.pass(MINUTE - 100)
    bench.editor.dispatch({ type: 'setReflection', text: 'half a thou' })
    bench.disk.pass(100)
    bench.editor.dispatch({ type: 'setReflection', text: 'half a thought' })
    await bench.settle()
    bench.disk.pass(MINUTE)
    await bench.settle()
    expect(bench.disk.stored.evening.reflections[0]?.text).toBe('half a thought')
    expect(practicesOf(bench)).toMatchObject([{ durationMin: 1 }])
    expect(bench.editor.snapshot().autosave.phase).toBe('idle')
  })

  test('while a save is under way, gets it with the next one and no conflict', async () => {
    const bench = new PracticeBench()
    bench.begin({ totalMs: MINUTE })
    bench.disk.pass(MINUTE - 100)
    bench.editor.dispatch({ type: 'setReflection', text: 'sent' })
    bench.editor.hurry()
    bench.disk.pass(100)
    await bench.settle()
    expect(bench.disk.stored.evening).toMatchObject({ reflections: [{ text: 'sent' }], practices: [{}] })
    expect(bench.editor.snapshot().autosave.phase).toBe('idle')
  })

  test('that is full is not touched, and that is said', async () => {
    const practice = { kind: 'other', durationMin: 1, tensionBefore: null, tensionAfter: null } as const
    const practices = Array.from({ length: MOST_PRACTICES }, (_, index) => ({
      id: `p-${index}`,
      ...practice,
    }))
    const bench = new PracticeBench(new EditorBench(entryOf(evening({ practices }), 3)))
    const session = bench.begin()
    bench.disk.pass(5 * MINUTE)
    await bench.settle()
    expect(session.snapshot().record?.snapshot().standing).toEqual({ kind: 'full' })
    expect([practicesOf(bench).length, bench.disk.sent]).toEqual([MOST_PRACTICES, []])
  })

  test('that cannot be saved now holds it and tries on, and that is said', async () => {
    const bench = new PracticeBench()
    bench.disk.refuse('disk-full')
    const session = bench.begin()
    bench.disk.pass(5 * MINUTE)
    await bench.settle()
    expect(session.snapshot().record?.snapshot().standing).toMatchObject({ kind: 'unsaved' })
    bench.disk.pass(2000)
    await bench.settle()
    expect(session.snapshot().record?.snapshot().standing).toEqual({ kind: 'written' })
    expect(practicesOf(bench).length).toBe(1)
  })

  test('that cannot be opened is said, and the practice can be written later', async () => {
    const bench = new PracticeBench()
    bench.refusal = { code: 'disk-error', parameters: {} }
    const session = bench.begin()
    bench.disk.pass(5 * MINUTE)
    await bench.settle()
    const record = session.snapshot().record
    expect(record?.snapshot().standing).toMatchObject({ kind: 'refused', failure: { code: 'disk-error' } })
    bench.refusal = null
    void record?.write()
    await bench.settle()
    expect(practicesOf(bench).length).toBe(1)
  })

  test('is given back', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(5 * MINUTE)
    await bench.settle()
    expect(bench.holders).toBe(1)
    await session.snapshot().record?.close()
    expect(bench.holders).toBe(0)
  })
})

test('a practice in a journal for reading is not written, and is no hindrance to locking it', async () => {
  const bench = new PracticeBench()
  const session = bench.begin({ keeps: false })
  bench.disk.pass(2 * MINUTE)
  await session.handOver()
  expect([bench.holders, bench.disk.sent]).toEqual([0, []])
})

describe('a practice that is stopped early', () => {
  test('is written with the minutes truly practised', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(100_000)
    session.pause()
    bench.disk.pass(30 * MINUTE)
    session.goOn()
    bench.disk.pass(30_000)
    session.stop()
    await bench.settle()
    expect(practicesOf(bench)).toMatchObject([{ durationMin: 2 }])
  })

  test('within its first minute is offered, and written only when asked, without minutes', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(59_000)
    session.stop()
    await bench.settle()
    bench.disk.pass(MINUTE)
    expect([bench.disk.sent, session.snapshot().record?.snapshot().standing.kind]).toEqual([[], 'aside'])
    void session.snapshot().record?.write()
    await bench.settle()
    expect(practicesOf(bench)).toMatchObject([{ durationMin: null, tensionBefore: 6 }])
  })

  test('by a lock is on disk before the journal is closed', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(3 * MINUTE)
    const handed = session.handOver()
    await bench.settle()
    await handed
    expect(practicesOf(bench)).toMatchObject([{ durationMin: 3 }])
  })

  test('by a lock that cannot save it keeps the journal open', async () => {
    const bench = new PracticeBench()
    bench.disk.refuse('disk-full')
    const session = bench.begin()
    bench.disk.pass(3 * MINUTE)
    const handed = expect(session.handOver()).rejects.toThrow()
    await bench.settle()
    await handed
  })

  test('in its first minute by a lock leaves nothing behind', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(30_000)
    await session.handOver()
    expect(bench.disk.stored.evening).toEqual(EMPTY_EVENING)
    expect(bench.disk.sent).toEqual([])
  })

  test('as a walk, by a lock, leaves its minutes open: nobody here knows them', async () => {
    const bench = new PracticeBench()
    const session = bench.begin({ kind: 'walk-outdoors', phases: null })
    bench.disk.pass(4 * MINUTE)
    const handed = session.handOver()
    await bench.settle()
    await handed
    expect(practicesOf(bench)).toMatchObject([{ kind: 'walk-outdoors', durationMin: null }])
  })
})

describe('the minutes without a key', () => {
  test('are said when it begins and goes on, and taken back when it pauses, is out of sight, or ends', async () => {
    const bench = new PracticeBench()
    const session = bench.begin()
    bench.disk.pass(90_000)
    session.pause()
    session.goOn()
    session.hide()
    session.goOn()
    bench.disk.pass(10 * MINUTE)
    await bench.settle()
    expect(bench.held).toEqual([5, 0, 4, 0, 4, 0])
  })

  test('are none on a walk, which leads away from the screen', () => {
    const bench = new PracticeBench()
    bench.begin({ kind: 'walk-outdoors', phases: null, totalMs: 30 * MINUTE })
    expect(bench.held).toEqual([0])
  })

  test('are never more than an hour', () => {
    const bench = new PracticeBench()
    bench.begin({ kind: 'meditation', phases: null, totalMs: 60 * MINUTE + 5000 })
    expect(bench.held).toEqual([60])
  })
})
