import { beforeAll, describe, expect, it } from 'vitest'
import { checkAccessibility } from './harness/axe.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { findUnclearNames } from './harness/spokenNames.ts'
import { makeDamagedJournal } from './story/damagedJournal.ts'
import { type Desk, useDesk } from './story/desk.ts'
import { walkOwnJournal, walkSample } from './story/everyScreen.ts'
import { makeFailingBackups } from './story/failingBackups.ts'
import { countViolations, resetViolations } from './story/policyViolations.ts'
import { type Findings, lookSideways, movingParts, putOnTheme, THEMES } from './story/shapes.ts'
import { walkDamaged, walkFailingBackups } from './story/walks/troubles.ts'
import type { Visit } from './story/walks/visit.ts'
import { openSample } from './story/waysIn.ts'

describe('every screen', () => {
  const desk = useDesk()
  const violations: Findings = {}
  const sideways: Findings = {}
  const unclearNames: Findings = {}
  const moved: Findings = {}
  const refused: Record<string, number> = {}
  const visited: string[] = []

  const look: Visit = async (name, launched) => {
    visited.push(name)
    const count = await countViolations(launched.page)
    if (count > 0) refused[name] = count
    await resetViolations(launched.page)
    for (const theme of THEMES) {
      await putOnTheme(launched.page, theme)
      const broken = await checkAccessibility(launched.page, theme === THEMES[0] ? 'all' : 'colours')
      if (broken.length > 0) {
        violations[`${name}, ${theme}`] = broken.map(({ rule, elements }) => `${rule}: ${elements.join(' ')}`)
      }
    }
    const moving = await movingParts(launched.page)
    if (moving.length > 0) moved[name] = moving
    const unclear = await findUnclearNames(launched.page)
    if (unclear.length > 0) unclearNames[name] = unclear
    await lookSideways(name, launched, sideways)
  }

  beforeAll(async () => {
    await walkOwnJournal(await desk.launch(), desk.folder('import'), look)
    await walkSample(await openedSample(desk), look)
    const damaged = desk.folder('damaged')
    const readable = await makeDamagedJournal(damaged)
    await walkDamaged(await desk.launch(damaged), readable, look)
    const failing = desk.folder('failing')
    await makeFailingBackups(failing)
    await walkFailingBackups(await desk.launch(failing), look)
    // Some fifty screens in four themes take a minute or two alone, and several where other work shares the machine.
  }, 900_000)

  it('was seen', () => {
    expect(visited.length).toBeGreaterThan(30)
    expect(new Set(visited).size).toBe(visited.length)
  })

  it('breaks no rule of the content policy, nor of trusted types, on the way there', () => {
    expect(refused).toEqual({})
  })

  it('breaks no rule of accessibility, and keeps its contrast in every theme', () => {
    expect(violations).toEqual({})
  })

  it('moves nothing where less motion is asked for, also not when the theme changes', () => {
    // The pacer's circle was chosen there by hand; without that, words stand in its place.
    expect(moved).toEqual({ 'practice-circle': [expect.stringContaining('disc')] })
  })

  it('names each control apart from every other, as a screen reader says it', () => {
    expect(unclearNames).toEqual({})
  })

  it('fits its width in a small window, and enlarged to twice its size', () => {
    expect(sideways).toEqual({})
  })
})

describe('the checks', () => {
  const desk = useDesk()

  it('find a broken rule and a page that is too wide when there is one', async () => {
    const launched = await desk.launch()
    const { page, close } = launched
    await page.getByRole('main').waitFor()
    await page.evaluate(() => {
      const wide = document.createElement('img')
      wide.setAttribute('width', '3000')
      document.querySelector('main')?.append(wide)
    })
    expect(await findUnclearNames(page)).toEqual([])
    expect(await movingParts(page)).toEqual([])
    await page.evaluate(() => {
      document.querySelector('main')?.animate({ opacity: [0.9, 1] }, 60_000)
    })
    expect(await movingParts(page)).toHaveLength(1)
    await page.evaluate(() => {
      for (const name of ['Twice', 'Twice', '']) {
        const button = document.createElement('button')
        button.append(name)
        document.querySelector('main')?.append(button)
      }
    })
    expect(await findUnclearNames(page)).toEqual(['2 times: button "Twice"', 'without a name: button ""'])
    expect((await checkAccessibility(page)).map(({ rule }) => rule)).toContain('image-alt')
    const sideways: Findings = {}
    await lookSideways('spoilt', launched, sideways)
    expect(Object.keys(sideways)).toEqual(['spoilt, 900x640', 'spoilt, twice the size'])
    await close()
  })
})

async function openedSample(desk: Desk): Promise<LaunchedApp> {
  const launched = await desk.launch()
  await openSample(launched.page)
  return launched
}
