import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXCEPTIONS, excuses, OWN_VOICE, offences, VERDICTS } from './forbiddenWords.ts'
import { reviewTexts } from './reviewTexts.ts'
import { jsonTexts, type SourceText, sourceTexts } from './sourceTexts.ts'

const inOrder = (patterns: string[]): string[] =>
  globSync(patterns)
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()

/** Where the app's own words stand. */
const WORD_FILES = inOrder([
  '{renderer,shared}/**/*{words,Words,prompts}.ts',
  'shared/guidance/{rules,judgements}/*.ts',
  'shared/{recovery,sleep,stress}/*.ts',
  'electron/main/words{,.de}.ts',
  'electron/files/howToOpen.ts',
])
const CONTENT = inOrder(['resources/**/*.json'])
/** Written in the voice of an invented person about his own days, so only verdicts are looked for. */
const INVENTED_VOICE = ['resources/sample/reflections.json', 'resources/sample/reflections.de.json']

const readJson = (file: string): SourceText[] => jsonTexts(file, JSON.parse(readFileSync(file, 'utf8')))

const OWN_TEXTS = [
  ...WORD_FILES.flatMap((file) => sourceTexts(file, readFileSync(file, 'utf8'))),
  ...CONTENT.filter((file) => !INVENTED_VOICE.includes(file)).flatMap(readJson),
]
const REVIEW_TEXTS = reviewTexts()

describe('the words of the app', () => {
  test('are all looked at', () => {
    const everyWords = inOrder(['{renderer,shared}/**/words.ts'])
    expect(everyWords.length).toBeGreaterThan(12)
    expect(WORD_FILES).toEqual(expect.arrayContaining(everyWords))
    expect(OWN_TEXTS.length).toBeGreaterThan(1000)
    const read = new Set(OWN_TEXTS.map(({ file }) => file))
    expect(everyWords.filter((file) => !read.has(file))).toEqual([])
  })

  test('name no illness, no cause and no future, raise no voice and lay on no guilt', () => {
    expect(offences(OWN_TEXTS, OWN_VOICE)).toEqual([])
  })

  test('are held to the same in every week and on every day of the sample journal', () => {
    expect(REVIEW_TEXTS.length).toBeGreaterThan(5000)
    expect([...new Set(offences(REVIEW_TEXTS, OWN_VOICE))]).toEqual([])
  })

  test('put no verdict into the mouth of the invented person', () => {
    const texts = INVENTED_VOICE.flatMap(readJson)
    expect(texts.length).toBeGreaterThan(100)
    expect(offences(texts, VERDICTS)).toEqual([])
  })

  test('need every exception that is made, and each for a reason', () => {
    const names = new Set(OWN_VOICE.map(({ name }) => name))
    const idle = EXCEPTIONS.filter(
      (exception) =>
        !names.has(exception.rule) ||
        exception.reason === '' ||
        !OWN_TEXTS.some(
          (found) =>
            excuses(exception, exception.rule, found) &&
            OWN_VOICE.some(({ name, pattern }) => name === exception.rule && pattern.test(found.text)),
        ),
    )
    expect(idle).toEqual([])
  })
})

describe('a word that is not to be said', () => {
  const caught = (source: string) => offences(sourceTexts('words.ts', source), OWN_VOICE)

  test.each([
    ['a diagnosis', "'You are overtrained.'"],
    ['a diagnosis', "'This looks like insomnia.'"],
    ['a diagnosis', '`You seemed depressed.`'],
    ['a diagnosis', "'Signs of a hypogonadal state.'"],
    ['a medical name', "'This may be overreaching syndrome.'"],
    ['an all-clear', "'You have recovered.'"],
    ['an all-clear', "'It is safe to train.'"],
    ['a cause', "'Coffee caused short nights.'"],
    ['a cause', "'You slept less because you drank.'"],
    ['an effect', "'Breathing improves your mood.'"],
    ['an effect', "'Wine ruins your sleep.'"],
    ['a forecast', "'Your injury risk is up.'"],
    ['a forecast', "'Tomorrow will be harder.'"],
    ['a raised voice', "'You wrote today!'"],
    ['guilt', "'Your streak is broken.'"],
    ['guilt', "'You missed three days.'"],
    ['guilt', "'You should have rested.'"],
    ['praise or blame', "'Well done.'"],
  ])('is caught as %s: %s', (name, literal) => {
    expect(caught(`export const words = { said: ${literal} }`).join()).toContain(name)
  })

  test('is found in templates, inner templates and beside patterns, and not in comments or imports', () => {
    const source = [
      "import { streak } from './missed.ts'",
      '// You missed a day!',
      '/* overtrained */',
      "const isMissed = /missed'!/.test(text)",
      `export const words = { said: (n: number) => \`a \${n > 1 ? \`streak of \${n}\` : 'day'} it is\` }`,
    ].join('\n')
    expect(caught(source)).toEqual(['guilt: "streak of …" in words.ts'])
  })

  test('is not caught where it only looks like one', () => {
    expect(
      caught("const a = 'Your willpower, a dismissed flag, the safest place and a good weekday'"),
    ).toEqual([])
  })
})
