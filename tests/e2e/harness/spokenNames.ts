import type { Page } from 'playwright-core'

/** Roles of what a person acts on; each needs a name of its own. A radio button is told by the others of its group. */
const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'link',
  'textbox',
  'combobox',
  'checkbox',
  'switch',
  'slider',
  'spinbutton',
  'radiogroup',
  'menuitem',
])

/** Roles whose name is read before what is inside. */
const CONTEXTS: ReadonlySet<string> = new Set([
  'group',
  'region',
  'dialog',
  'alertdialog',
  'row',
  'navigation',
  'table',
])

/** A dialog is closed at its top and at its end, and both do the same. */
const SAME_EVERYWHERE: readonly string[] = ['button "Close"', 'button "Schließen"']

const LINE = /^(\s*)- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/

/**
 * Controls of a page that a screen reader cannot tell apart: those without a name, and those that share role, name
 * and the named groups around them with another.
 */
export async function findUnclearNames(page: Page): Promise<readonly string[]> {
  const around: { indent: number; name: string }[] = []
  const counts = new Map<string, number>()
  for (const line of (await page.locator('body').ariaSnapshot()).split('\n')) {
    const [, space = '', role = '', name = ''] = LINE.exec(line) ?? []
    while (around.length > 0 && (around.at(-1)?.indent ?? 0) >= space.length) around.pop()
    if (CONTEXTS.has(role) && name !== '') around.push({ indent: space.length, name })
    if (!CONTROLS.has(role)) continue
    const spoken = [...around.map((context) => context.name), `${role} "${name}"`].join(' > ')
    counts.set(spoken, (counts.get(spoken) ?? 0) + 1)
  }
  return [...counts].flatMap(([spoken, count]) => {
    if (spoken.endsWith('""')) return [`without a name: ${spoken}`]
    const isSame = SAME_EVERYWHERE.some((end) => spoken.endsWith(end))
    return count > 1 && !isSame ? [`${count} times: ${spoken}`] : []
  })
}
