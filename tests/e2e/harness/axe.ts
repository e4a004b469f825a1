import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** One broken rule on the page. */
export interface AccessibilityViolation {
  /** axe's name of the rule, for example `image-alt`. */
  readonly rule: string
  /** `minor`, `moderate`, `serious` or `critical`; null when axe gives none. */
  readonly impact: string | null
  readonly help: string
  /** A selector for each element that breaks it. */
  readonly elements: readonly string[]
}

/** WCAG 2.2 at level AA, and what axe counts as good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that a change of theme alone can break or keep; the others look at names, roles and order. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * Checks the page as it is now with axe-core. Its source is brought in through the debugger protocol, which the
 * page's content policy does not bind; no second page is opened, since Electron cannot open one.
 * @param asked 'colours' asks only what another theme can change, on a page that was asked everything already
 * @returns the broken rules; an empty list is what a test wants
 */
export async function checkAccessibility(
  page: Page,
  asked: 'all' | 'colours' = 'all',
): Promise<readonly AccessibilityViolation[]> {
  const only = asked === 'all' ? { type: 'tag', values: RULES } : { type: 'rule', values: COLOUR_RULES }
  const session = await page.context().newCDPSession(page)
  try {
    const { result: there } = await session.send('Runtime.evaluate', { expression: "'axe' in window" })
    if (there.value !== true) await session.send('Runtime.evaluate', { expression: axeSource })
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `axe.run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })
        .then((results) => JSON.stringify(results.violations))`,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined)
      throw new Error(`axe-core failed: ${JSON.stringify(exceptionDetails)}`)
    const violations: AxeResults['violations'] = JSON.parse(String(result.value))
    return violations.map((violation) => ({
      rule: violation.id,
      impact: violation.impact ?? null,
      help: violation.help,
      elements: violation.nodes.map((node) => node.target.join(' ')),
    }))
  } finally {
    await session.detach()
  }
}
