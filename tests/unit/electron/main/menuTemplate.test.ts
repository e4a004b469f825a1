import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { acceleratorOf } from '../../../../electron/main/acceleratorOf.ts'
import { menuTemplate } from '../../../../electron/main/menuTemplate.ts'
import { bindingOf, combosOf, KEY_IDS } from '../../../../renderer/commands/keyTable.ts'
import { MAIN_SCREENS, WISHES, type Wish } from '../../../../shared/around/wishes.ts'
import type { ZoomStep } from '../../../../shared/around/zoom.ts'

function menusOf(which: { isMac?: boolean; isUnlocked?: boolean; isDevelopment?: boolean }) {
  const wished: Wish[] = []
  const zoomed: ZoomStep[] = []
  const menus = menuTemplate({
    isMac: false,
    isUnlocked: true,
    isDevelopment: false,
    ...which,
    wish: (wish) => wished.push(wish),
    zoom: (step) => zoomed.push(step),
  })
  const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  return { menus, items, wished, zoomed }
}

/** Chooses an item as the system would, which gives more than any of ours looks at. */
function choose({ click }: MenuItemConstructorOptions): void {
  if (click !== undefined) Reflect.apply(click, undefined, [])
}

const SYSTEMS = [{ isMac: false }, { isMac: true }]

describe('the menus', () => {
  test.each(SYSTEMS)('are complete on each system: %o', ({ isMac }) => {
    const { menus } = menusOf({ isMac })
    const common = ['File', 'Edit', 'View', 'Go']
    expect(menus.map(({ label }) => label)).toEqual(
      isMac ? ['Evenkeel', ...common, 'Window', 'Help'] : [...common, 'Help'],
    )
  })

  test.each(SYSTEMS)('give no key to two items: %o', ({ isMac }) => {
    const keys = menusOf({ isMac }).items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys.length).toBeGreaterThan(10)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each(SYSTEMS)('and the list of keys say the same keys: %o', ({ isMac }) => {
    const inMenus = menusOf({ isMac }).items.flatMap(({ accelerator }) => accelerator ?? [])
    const listed = KEY_IDS.flatMap((id) => combosOf(id, isMac)).map(acceleratorOf)
    expect(inMenus.filter((key) => !listed.includes(key))).toEqual([])
    const heardByMenu = KEY_IDS.filter((id) => bindingOf(id).heardBy === 'menu')
    expect(heardByMenu.length).toBeGreaterThan(5)
    const named = heardByMenu.flatMap((id) => combosOf(id, isMac)).map(acceleratorOf)
    expect(named.filter((key) => !inMenus.includes(key))).toEqual([])
  })

  test.each(SYSTEMS)('name every item, and offer every wish once: %o', ({ isMac }) => {
    const { items, wished } = menusOf({ isMac })
    expect(items.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([])
    for (const item of items) choose(item)
    const twice = ['settings']
    expect(wished.filter((wish) => !twice.includes(wish)).toSorted()).toEqual(
      WISHES.filter((wish) => !twice.includes(wish)).toSorted(),
    )
  })

  test('lead to the screens in the order of the sidebar', () => {
    const { menus, wished } = menusOf({})
    const go = menus.find(({ label }) => label === 'Go')?.submenu
    for (const item of Array.isArray(go) ? go.slice(0, MAIN_SCREENS.length) : []) choose(item)
    expect(wished).toEqual(MAIN_SCREENS)
  })

  test('offer nothing of the journal while it is locked but a note, which waits', () => {
    const { items, wished } = menusOf({ isUnlocked: false })
    for (const item of items.filter(({ enabled }) => enabled !== false)) choose(item)
    expect(wished).toEqual(['quickNote'])
  })

  test('make the text larger with and without Shift', () => {
    const { items, zoomed } = menusOf({})
    for (const item of items.filter(({ accelerator }) => /\+(Plus|=)$/.test(accelerator ?? ''))) choose(item)
    expect(zoomed).toEqual(['larger', 'larger'])
  })

  test('inspect and reload in development only', () => {
    const roles = (isDevelopment: boolean) => menusOf({ isDevelopment }).items.map(({ role }) => role)
    expect(roles(true)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']))
    expect(roles(false)).not.toEqual(expect.arrayContaining(['reload']))
    expect(roles(false)).not.toEqual(expect.arrayContaining(['toggleDevTools']))
  })
})
