import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTag, newTag, suggest, TAG_MAX_LENGTH, tidyTag } from '../../../../renderer/ui/tagRules.ts'

const KNOWN = ['Sauna', 'long run', 'Run', 'late meal']

describe('a tag', () => {
  it('is one line with single spaces, and never longer than it may be', () => {
    expect(tidyTag('  late \n meal, ')).toBe('late meal')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        const tag = tidyTag(raw)
        expect(Array.from(tag).length).toBeLessThanOrEqual(TAG_MAX_LENGTH)
        expect(tag).not.toMatch(/[\n,]/)
        expect(tidyTag(tag)).toBe(tag)
      }),
    )
  })

  it('is added at the end, as it was written before', () => {
    expect(addTag(['Run'], 'sauna', KNOWN)).toEqual(['Run', 'Sauna'])
    expect(addTag([], 'cold plunge', KNOWN)).toEqual(['cold plunge'])
  })

  it('that is there already, or empty, changes nothing', () => {
    const tags = ['Sauna']
    expect(addTag(tags, 'SAUNA', KNOWN)).toBe(tags)
    expect(addTag(tags, ' , ', KNOWN)).toBe(tags)
  })
})

describe('suggestions', () => {
  it('begin with what begins with the text', () => {
    expect(suggest('RU', KNOWN, { most: 8 })).toEqual(['Run', 'long run'])
  })

  it('without a text are all that is not chosen, up to so many', () => {
    expect(suggest(' ', KNOWN, { most: 2, without: ['sauna'] })).toEqual(['long run', 'Run'])
  })

  it('of a new tag come only for what is neither chosen nor known', () => {
    expect(newTag('cold', ['heat'], KNOWN)).toBe('cold')
    for (const text of ['', 'sauna', 'Heat']) expect(newTag(text, ['heat'], KNOWN)).toBeNull()
  })
})
