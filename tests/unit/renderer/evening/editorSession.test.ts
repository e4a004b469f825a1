import { describe, expect, test } from 'vitest'
import { EditorSession, NotSaved } from '../../../../renderer/evening/editorSession.ts'
import { EMPTY_EVENING } from '../../../../shared/evening/evening.ts'
import { firstText, oneReflection } from '../../../fixtures/reflections.ts'
import { clock } from '../../shared/calendar/dates.ts'
import { evening, ORDINARY } from '../../shared/evening/evenings.ts'
import { begin, DAY, EditorBench, entryOf } from './editorBench.ts'

describe('writing', () => {
  test('a sentence is on disk after a pause, and only then is it called saved', async () => {
    const { bench, write, phase } = begin()
    write('Quiet.')
    bench.pass(699)
    expect([phase(), bench.sent.length]).toEqual(['dirty', 0])
    bench.pass(1)
    expect([phase(), bench.sent.length]).toEqual(['saving', 1])
    await bench.answer()
    expect(phase()).toBe('idle')
    expect(firstText(bench.stored.evening)).toBe('Quiet.')
    expect(bench.savedDays).toBe(1)
  })

  test('without a pause, everything older than a second is on its way', async () => {
    const { bench, write } = begin()
    for (let tenths = 1; tenths <= 50; tenths += 1) {
      write('x'.repeat(tenths))
      bench.pass(100)
      await bench.answer()
      expect(tenths - firstText(bench.stored.evening).length).toBeLessThanOrEqual(9)
    }
  })

  test('saves never overlap, and the newest words follow as soon as the first are on disk', async () => {
    const { bench, write, session } = begin()
    write('one')
    session.hurry()
    write('one two')
    session.hurry()
    bench.pass(5_000)
    expect(bench.sent.map(({ evening }) => firstText(evening))).toEqual(['one'])
    await bench.answer()
    expect(bench.sent.map(({ evening }) => firstText(evening))).toEqual(['one', 'one two'])
    expect(bench.sent.map(({ baseRevision }) => baseRevision)).toEqual([0, 1])
  })

  test('one opening is one sitting', async () => {
    const { bench, write, session } = begin()
    write('one')
    await Promise.all([session.flush(), bench.answer()])
    write('two')
    await Promise.all([session.flush(), bench.answer()])
    expect(new Set(bench.sent.map(({ sitting }) => sitting)).size).toBe(1)
  })

  test('what reaches an opening that is over goes on to the one that took its place', async () => {
    const { bench, session } = begin()
    const next = new EditorSession(bench.stored, bench.ports)
    session.succeedBy(next)
    session.dispatch({ type: 'setReflection', text: 'Put back.' })
    expect(firstText(next.snapshot().draft)).toBe('Put back.')
    expect(firstText(session.snapshot().draft)).toBe('')
    session.replaceBy(ORDINARY)
    expect(next.snapshot().draft).toEqual(ORDINARY)
    expect(bench.sent).toHaveLength(1)
  })

  test('what changes nothing is not sent', () => {
    const { bench, write } = begin()
    write('')
    bench.pass(5_000)
    expect(bench.sent).toEqual([])
  })
})

describe('handing over', () => {
  test('settles when everything is on disk, newer words included', async () => {
    const { bench, write, session, phase } = begin()
    write('one')
    session.hurry()
    write('two')
    const flushed = session.flush()
    await bench.answer()
    await bench.answer()
    await flushed
    expect([phase(), firstText(bench.stored.evening)]).toEqual(['idle', 'two'])
  })

  test('settles at once when nothing is unsaved', async () => {
    const { session, bench } = begin()
    await session.flush()
    expect(bench.sent).toEqual([])
  })

  test('rejects when the disk refuses, and the draft is still there', async () => {
    const { bench, write, session } = begin()
    bench.refuse('disk-full')
    write('kept')
    const flushed = session.flush()
    await Promise.all([expect(flushed).rejects.toThrow(NotSaved), bench.answer()])
    expect(firstText(session.snapshot().draft)).toBe('kept')
  })

  test('takes over a field that is still being typed in', async () => {
    const { bench, session } = begin()
    session.dispatch({ type: 'keepAsTyped', path: 'sleep.timeIntoBed', raw: '2245' })
    await Promise.all([session.flush(), bench.answer()])
    expect(bench.stored.evening.sleep.timeIntoBed).toBe('22:45')
    expect(bench.stored.evening.asTyped).toEqual({})
  })
})

describe('a disk that refuses', () => {
  test('is tried again by itself, and what was typed meanwhile goes with it', async () => {
    const { bench, write, phase } = begin()
    bench.refuse('disk-full')
    write('one')
    bench.pass(700)
    await bench.answer()
    expect(phase()).toBe('failed')
    write('one two')
    bench.pass(1_999)
    expect(bench.sent.length).toBe(1)
    bench.pass(1)
    await bench.answer()
    expect([phase(), firstText(bench.stored.evening)]).toEqual(['idle', 'one two'])
  })
})

describe('a day that changed elsewhere', () => {
  async function inConflict() {
    const begun = begin(new EditorBench(entryOf(EMPTY_EVENING, 4)))
    begun.bench.stored = entryOf(evening({ reflections: oneReflection('theirs') }), 5)
    begun.write('mine')
    begun.bench.pass(700)
    await begun.bench.answer()
    return begun
  }

  test('is never overwritten in silence: both versions are shown', async () => {
    const { session, bench } = await inConflict()
    const { autosave, draft } = session.snapshot()
    expect(autosave).toMatchObject({ phase: 'conflict', stored: bench.stored })
    expect(firstText(draft)).toBe('mine')
    bench.pass(60_000)
    expect([bench.sent.length, firstText(bench.stored.evening)]).toEqual([1, 'theirs'])
  })

  test('"Keep mine" writes the draft over it', async () => {
    const { session, bench, phase } = await inConflict()
    session.keepMine()
    await bench.answer()
    expect([phase(), firstText(bench.stored.evening)]).toEqual(['idle', 'mine'])
  })

  test('"Take the stored one" shows it and sends nothing', async () => {
    const { session, bench, phase } = await inConflict()
    session.takeStored()
    bench.pass(60_000)
    expect([phase(), firstText(session.snapshot().draft)]).toEqual(['idle', 'theirs'])
    expect(bench.sent.length).toBe(1)
  })
})

describe('another evening in place of the draft', () => {
  test('is sent at once as a new sitting, so that what was there is kept as a version', async () => {
    const { session, bench, write } = begin()
    write('now')
    await Promise.all([session.flush(), bench.answer()])
    session.replaceBy(ORDINARY)
    await bench.answer()
    expect(bench.stored.evening).toEqual(ORDINARY)
    expect(bench.sent[1]?.sitting).not.toBe(bench.sent[0]?.sitting)
  })
})

describe('a correction of what was typed', () => {
  const typed = { type: 'setSleepField', field: 'timeIntoBed', value: clock('11:10') } as const
  const meant = { type: 'setSleepField', field: 'timeIntoBed', value: clock('23:10') } as const

  test('waits until what was typed is on disk, and begins a new sitting, so that it is kept as a version', async () => {
    const bench = new EditorBench()
    const session = new EditorSession(bench.stored, bench.ports)
    session.dispatch(typed)
    const corrected = session.correct([meant])
    await bench.answer()
    await bench.answer()
    expect(await corrected).toBe(true)
    expect(bench.sent.map(({ evening }) => evening.sleep.timeIntoBed)).toEqual(['11:10', '23:10'])
    expect(bench.sent[0]?.sitting).not.toBe(bench.sent[1]?.sitting)
  })

  test('changes nothing while what was typed cannot be saved', async () => {
    const bench = new EditorBench()
    const session = new EditorSession(bench.stored, bench.ports)
    session.dispatch(typed)
    bench.refuse('disk-full')
    const corrected = session.correct([meant])
    await bench.answer()
    expect(await corrected).toBe(false)
    expect(session.snapshot().draft.sleep.timeIntoBed).toBe('11:10')
  })
})

describe('opening a day', () => {
  test('goes on where the app was stopped: a text that may be half a time is not taken over yet', async () => {
    const stopped = evening({ asTyped: { 'sleep.finalAwakening': '25:10', 'sleep.timeIntoBed': '224' } })
    const { session, bench } = begin(new EditorBench(entryOf(stopped, 2)))
    expect([session.day, session.unfinished]).toEqual([DAY, 'sleep.timeIntoBed'])
    expect(session.snapshot().draft).toEqual(stopped)
    bench.pass(60_000)
    expect(bench.sent).toEqual([])
    session.dispatch({ type: 'keepAsTyped', path: 'sleep.timeIntoBed', raw: '2245' })
    await Promise.all([session.flush(), bench.answer()])
    expect(bench.stored.evening.sleep.timeIntoBed).toBe(clock('22:45'))
    expect(bench.stored.evening.asTyped).toEqual({ 'sleep.finalAwakening': '25:10' })
  })

  test('after the end nothing is sent any more', () => {
    const { session, bench, write } = begin()
    write('secret')
    session.end()
    bench.pass(60_000)
    expect(bench.sent).toEqual([])
  })
})
