import { expect, test } from 'vitest'
import { picturesIn } from '../../../../shared/pictures/picture.ts'
import {
  PICTURE_IN_TEXT,
  pictureIdOf,
  pictureMarkdown,
} from '../../../../shared/pictures/pictureReference.ts'

test('only an address of the journal itself names a picture', () => {
  expect(pictureIdOf('picture:3f2a-b')).toBe('3f2a-b')
  for (const address of [
    'https://example.org/a.png',
    'picture:',
    'picture:a/b',
    'PICTURE:a',
    'data:image/png,',
  ]) {
    expect(pictureIdOf(address)).toBeNull()
  }
})

test('a description cannot break out of its brackets', () => {
  expect(pictureMarkdown('a1', 'IMG](x)[1]\n')).toBe('![IMG (x) 1](picture:a1)')
})

test('the pictures of a text are found, each once', () => {
  const text = `${pictureMarkdown('a', 'one')} and ${pictureMarkdown('b', '')}, again ${pictureMarkdown('a', 'x')}`
  expect(picturesIn(text)).toEqual(['a', 'b'])
  expect(picturesIn('no picture: here')).toEqual([])
})

test('a text is split into what is written and its pictures', () => {
  expect('at ![a [b](picture:a1), ![](picture:b2)![no](http:c)'.split(PICTURE_IN_TEXT)).toEqual([
    'at ',
    '![a [b](picture:a1)',
    ', ',
    '![](picture:b2)',
    '![no](http:c)',
  ])
})

test('a text of a million beginnings of pictures is looked through, and the one that is a picture is found', () => {
  const begun = '![a '.repeat(1_000_000)
  expect(`${begun}![b](picture:b2)`.split(PICTURE_IN_TEXT)).toEqual([begun, '![b](picture:b2)', ''])
})
