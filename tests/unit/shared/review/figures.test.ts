import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../../shared/review/figure.ts'
import { anyJournal, at, reviewOf } from './weeks.ts'

const isFigure = (model: object): model is Figure => 'value' in model && 'needed' in model

/** Every figure anywhere in a model, found by its shape. */
function figuresIn(model: unknown): Figure[] {
  if (Array.isArray(model)) return model.flatMap(figuresIn)
  if (typeof model !== 'object' || model === null) return []
  if (isFigure(model)) return [model]
  return Object.values(model).flatMap(figuresIn)
}

const anyDay = fc.integer({ min: 0, max: 8 })

describe('every figure of a review', () => {
  it('carries its n, what it could be of and what it needs, and a reason exactly when it has no value', () => {
    fc.assert(
      fc.property(anyJournal, anyDay, (entries, day) => {
        const { sleep, training, practices, checkIn } = reviewOf(entries, { today: at(day) })
        const figures = figuresIn({ sleep, training, practices, checkIn })
        expect(figures.length).toBeGreaterThan(20)
        for (const figure of figures) {
          expect(Number.isInteger(figure.n) && Number.isInteger(figure.of) && figure.needed >= 1).toBe(true)
          expect(figure.n).toBeLessThanOrEqual(figure.of)
          expect(figure.value === null).toBe(figure.reason !== null)
          if (figure.value !== null) expect(Number.isFinite(figure.value)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('crosses to the page unchanged, so that paper and screen have the same numbers', () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        const review = reviewOf(entries)
        expect(structuredClone(review)).toEqual(review)
        expect(reviewOf(entries)).toEqual(review)
      }),
      { numRuns: 30 },
    )
  })
})

describe('a day that is not known', () => {
  it('never raises a sum that is known', () => {
    fc.assert(
      fc.property(anyJournal, fc.integer({ min: 0, max: 6 }), (entries, dropped) => {
        const all = reviewOf(entries)
        const without = reviewOf(entries.filter(({ day }) => day !== at(dropped)))
        expect(without.training.weekLoad.value ?? 0).toBeLessThanOrEqual(all.training.weekLoad.value ?? 0)
        expect(without.training.sessions).toBeLessThanOrEqual(all.training.sessions)
        expect(without.sleep.totalSleepTime.now.n).toBeLessThanOrEqual(all.sleep.totalSleepTime.now.n)
        expect(without.practices.lines.length).toBeLessThanOrEqual(all.practices.lines.length)
      }),
      { numRuns: 60 },
    )
  })

  it('is a gap in every series', () => {
    fc.assert(
      fc.property(anyJournal, fc.integer({ min: 0, max: 6 }), (entries, dropped) => {
        const review = reviewOf(entries.filter(({ day }) => day !== at(dropped)))
        expect(review.sleep.rows[dropped]?.night).toBeNull()
        expect(review.training.rows[dropped]?.load).toBeNull()
        for (const { values } of review.checkIn.lines) expect(values[dropped]).toBeNull()
      }),
      { numRuns: 60 },
    )
  })
})
