import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barePicture } from '../../../../shared/pictures/barePicture.ts'
import { PICTURE_TYPES, picturesIn } from '../../../../shared/pictures/picture.ts'
import { jpeg, NEEDLE, png, webp } from './pictures.ts'

const hasNeedle = (bytes: Uint8Array | null): boolean => Buffer.from(bytes ?? []).includes(NEEDLE)

describe.each([
  ['image/png', png],
  ['image/jpeg', jpeg],
  ['image/webp', webp],
] as const)('%s', (type, make) => {
  test('with place, camera and words loses them and nothing else', () => {
    const full = make({ telling: true })
    expect(hasNeedle(full)).toBe(true)
    expect(barePicture(full, type)).toEqual(make({ telling: false }))
  })

  test('without them stays as it is', () => {
    const bare = make({ telling: false })
    expect(barePicture(bare, type)).toEqual(bare)
  })

  test('that is cut off, or another type, is refused', () => {
    const whole = make({ telling: true })
    for (const share of [0.2, 0.5, 0.95]) {
      expect(barePicture(whole.subarray(0, Math.floor(whole.length * share)), type)).toBeNull()
    }
    for (const other of PICTURE_TYPES) if (other !== type) expect(barePicture(whole, other)).toBeNull()
  })

  test('what follows the picture is left out', () => {
    const hidden = Buffer.concat([make({ telling: false }), Buffer.from(NEEDLE)])
    expect(barePicture(new Uint8Array(hidden), type)).toEqual(make({ telling: false }))
  })

  test('any bytes are either a picture or refused, and never trouble', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), (noise, at) => {
        const whole = make({ telling: true })
        whole.set(noise.subarray(0, Math.max(0, whole.length - (at % whole.length))), at % whole.length)
        const bare = barePicture(whole, type)
        expect(bare === null || bare.length <= whole.length).toBe(true)
      }),
    )
  })
})

test('the pictures of this project are read', () => {
  const icon = readFileSync(new URL('../../../../resources/icons/evenkeel-128.png', import.meta.url))
  expect(barePicture(new Uint8Array(icon), 'image/png')).not.toBeNull()
})

test('a text tells which pictures it refers to, each once', () => {
  expect(picturesIn('![a](picture:one-1) and ![b](picture:two) ![a](picture:one-1)')).toEqual([
    'one-1',
    'two',
  ])
  expect(picturesIn('a picture: of nothing')).toEqual([])
})
