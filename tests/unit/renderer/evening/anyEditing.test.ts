import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstText } from '../../../fixtures/reflections.ts'
import { begin } from './editorBench.ts'

type Step = (begun: ReturnType<typeof begin>) => unknown

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.string().map(
    (text): Step =>
      ({ write }) =>
        write(text),
  ),
  fc.nat(3_000).map(
    (ms): Step =>
      ({ bench }) =>
        bench.pass(ms),
  ),
  fc.constantFrom<Step>(
    ({ bench }) => bench.answer(),
    ({ bench }) => bench.refuse('disk-full'),
    ({ session }) => session.hurry(),
  ),
)

test('whatever is typed, refused and answered in whatever order, the last words reach the disk', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
      const begun = begin()
      const { bench, session, phase } = begun
      for (const step of steps) await step(begun)
      for (let turn = 0; turn < 60; turn += 1) {
        bench.pass(60_000)
        await bench.answer()
      }
      expect(phase()).toBe('idle')
      expect(firstText(bench.stored.evening)).toBe(firstText(session.snapshot().draft))
    }),
    { numRuns: 50 },
  )
})
