import { existsSync, globSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import prompts from '../../../resources/prompts/prompts.json' with { type: 'json' }
import germanSample from '../../../resources/sample/reflections.de.json' with { type: 'json' }
import englishSample from '../../../resources/sample/reflections.json' with { type: 'json' }
import { speak } from '../../../shared/language/languageInForce.ts'
import { sampleTextsSchema } from '../../../shared/sample/sampleReflections.ts'
import { GERMAN_EXCEPTIONS, GERMAN_VOICE } from './forbiddenGerman.ts'
import { excuses, offences } from './forbiddenWords.ts'
import { reviewTexts } from './reviewTexts.ts'
import { jsonTexts, type SourceText, sourceTexts } from './sourceTexts.ts'

const holdsBoth = (file: string): boolean =>
  readFileSync(file, 'utf8').includes('translated({') && !existsSync(file.replace(/\.ts$/, '.de.ts'))

/** Every source that says something in German: the files beside the English ones, and those that hold both. */
const GERMAN_FILES = globSync('{renderer,shared,electron}/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.de.ts') || holdsBoth(file))
  .toSorted()

const promptsSchema = z.object({
  themes: z.array(
    z.object({ name: z.object({ de: z.string() }), prompts: z.array(z.object({ de: z.string() })) }),
  ),
})

const PROMPTS = promptsSchema
  .parse(prompts)
  .themes.flatMap(({ name, prompts: inTheme }) => [name.de, ...inTheme.map(({ de }) => de)])

const TEXTS: readonly SourceText[] = [
  ...GERMAN_FILES.flatMap((file) => sourceTexts(file, readFileSync(file, 'utf8'))),
  ...PROMPTS.map((text) => ({ file: 'resources/prompts/prompts.json', text })),
]

const offencesIn = (texts: readonly SourceText[]): string[] =>
  offences(texts, GERMAN_VOICE, GERMAN_EXCEPTIONS)

afterEach(() => speak('en'))

describe('the German words of the app', () => {
  test('tell the same story in the sample, theme by theme, without a verdict', () => {
    const shape = (texts: object) =>
      Object.entries(sampleTextsSchema.parse(texts)).map(([phase, themes]) => [
        phase,
        Object.entries(themes).map(([theme, said]) => [theme, said.length]),
      ])
    expect(shape(germanSample)).toEqual(shape(englishSample))
    const verdicts = GERMAN_VOICE.filter(({ name }) => ['a diagnosis', 'a medical name'].includes(name))
    expect(offences(jsonTexts('reflections.de.json', germanSample), verdicts, [])).toEqual([])
  })

  test('are all looked at', () => {
    expect(GERMAN_FILES.length).toBeGreaterThan(30)
    expect(TEXTS.length).toBeGreaterThan(1000)
  })

  test('name no illness, no cause and no future, raise no voice and lay on no guilt', () => {
    expect(offencesIn(TEXTS)).toEqual([])
  })

  test('are held to the same in every week and on every day of the sample journal', () => {
    speak('de')
    const texts = reviewTexts()
    expect(texts.length).toBeGreaterThan(5000)
    expect(texts.some(({ text }) => text.includes('geschrieben'))).toBe(true)
    expect([...new Set(offencesIn(texts))]).toEqual([])
  })

  test('spell umlauts as they are', () => {
    const spelt =
      /\b(?:fuer|ueber\w*|koenn\w*|waehl\w*|moech\w*|naechst\w*|frueh\w*|zurueck\w*|gruss|schliess\w*|heisst)\b/i
    expect(TEXTS.filter(({ text }) => spelt.test(text))).toEqual([])
  })

  test('need every exception that is made, and each for a reason', () => {
    const idle = GERMAN_EXCEPTIONS.filter(
      (exception) =>
        exception.reason === '' ||
        !TEXTS.some(
          (found) =>
            excuses(exception, exception.rule, found) &&
            GERMAN_VOICE.some(({ name, pattern }) => name === exception.rule && pattern.test(found.text)),
        ),
    )
    expect(idle).toEqual([])
  })
})

describe('a German word that is not to be said', () => {
  test.each([
    ['a diagnosis', 'Du bist übertrainiert.'],
    ['a diagnosis', 'Das sieht nach Schlaflosigkeit aus.'],
    ['a diagnosis', 'Du wirktest depressiv.'],
    ['a medical name', 'Das könnte eine Schlafstörung sein.'],
    ['an all-clear', 'Du bist erholt.'],
    ['an all-clear', 'Training ist sicher.'],
    ['an all-clear', 'Dein Puls ist normal.'],
    ['a cause', 'Du hast weniger geschlafen, weil du getrunken hast.'],
    ['a cause', 'Kaffee führt zu kurzen Nächten.'],
    ['an effect', 'Atmen verbessert deine Stimmung.'],
    ['a forecast', 'Dein Risiko ist gestiegen.'],
    ['a raised voice', 'Du hast heute geschrieben!'],
    ['guilt', 'Du hast drei Tage verpasst.'],
    ['guilt', 'Du solltest ruhen.'],
    ['guilt', 'Du musst mehr schlafen.'],
    ['praise or blame', 'Gut gemacht.'],
    ['praise or blame', 'Das war eine schlechte Nacht.'],
    ['a formal address', 'Haben Sie gut geschlafen?'],
  ])('is caught as %s: %s', (name, text) => {
    expect(offencesIn([{ file: 'words.de.ts', text }]).join()).toContain(`${name}: `)
  })
})
