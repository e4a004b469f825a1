import fc from 'fast-check'
import { type Blanks, withoutFilledBlanks } from '../../../../shared/evening/blanks.ts'
import { draftReducer, eveningOf } from '../../../../shared/evening/draft.ts'
import { EMPTY_EVENING, type Evening } from '../../../../shared/evening/evening.ts'
import { MOST_REFLECTION_TAGS, type Reflection, tagsOf } from '../../../../shared/evening/reflection.ts'
import { setTrackerValue, type TrackerValue } from '../../../../shared/evening/trackerValues.ts'
import { anyAction } from './actions.ts'

/** All of Unicode but NUL, with right-to-left text, signs beyond the first plane and combining marks. */
export const anyText = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\0', ''))

const anyId = fc.string({ unit: fc.constantFrom(...'abcXYZ019-'), minLength: 1, maxLength: 64 })

const anyReflection = fc.record<Reflection>({
  id: anyId,
  text: anyText,
  tags: fc.array(anyText, { maxLength: MOST_REFLECTION_TAGS }).map(tagsOf),
  promptId: fc.option(anyId),
})

const anyValue: fc.Arbitrary<TrackerValue> = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: -10, max: 10 }),
  fc.boolean(),
  anyText,
)

const anyPlace = fc.oneof(
  fc.constantFrom('sleep', 'training', 'practices', 'checkIn', 'trackers', 'reflection', 'checkIn.libido'),
  anyId.map((id) => `tracker.${id}`),
  fc.constantFrom('naps.a.start', 'sessions.b.activity', 'practices.c.tensionAfter'),
)

const anyBlanks: fc.Arbitrary<Blanks> = fc.dictionary(
  anyPlace,
  fc.constantFrom('skipped' as const, 'not-asked' as const),
  { maxKeys: 20 },
)

/** Any evening that the app can write. */
export const anyEvening: fc.Arbitrary<Evening> = fc
  .record({
    actions: fc.array(anyAction, { maxLength: 30 }),
    reflections: fc.uniqueArray(anyReflection, { selector: ({ id }) => id, maxLength: 12 }),
    values: fc.array(fc.tuple(anyId, anyValue), { maxLength: 20 }),
    blanks: anyBlanks,
  })
  .map(({ actions, reflections, values, blanks }) => {
    const trackers = values.reduce(
      (all, [id, value]) => setTrackerValue(all, id, value),
      EMPTY_EVENING.trackers,
    )
    const draft = actions.reduce(draftReducer, EMPTY_EVENING)
    return withoutFilledBlanks({ ...eveningOf({ ...draft, reflections }), trackers, blanks })
  })
