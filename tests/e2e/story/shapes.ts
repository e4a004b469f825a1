import type { Page } from 'playwright-core'
import type { LaunchedApp } from '../harness/launch.ts'

/** Every theme that can be chosen; the first two are the day's and the evening's. */
export const THEMES = ['light', 'dusk', 'dark', 'contrast'] as const

export type Theme = (typeof THEMES)[number]

/** A window's inside, in pixels at a text size of 100 %. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The size that the window opens with, and a small laptop's. */
export const SIZES: readonly Size[] = [
  { width: 1280, height: 900 },
  { width: 900, height: 640 },
]

/**
 * Puts a theme on the page as it stands, as the setting would. Motion is reduced, so that no colour is still on its
 * way when the page is looked at.
 */
export async function putOnTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
}

/** What moves on the page at this moment, each by its name; shorter than the eye sees does not count. */
export function movingParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => {
        const { duration = 0 } = effect?.getComputedTiming() ?? {}
        return playState === 'running' && Number(duration) > 10
      })
      .map(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null
        return `${target?.tagName.toLowerCase()}.${target?.getAttribute('class') ?? ''}`
      }),
  )
}

/** Gives the window another size and waits until the page has taken it. */
export async function resizeTo({ app, page }: LaunchedApp, size: Size): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.setContentSize(width, height)
  }, size)
  // A display of just that size takes a pixel away.
  await page.waitForFunction(
    ({ width, height }) =>
      Math.abs(window.innerWidth - width) <= 1 && Math.abs(window.innerHeight - height) <= 1,
    size,
  )
}

/** The zoom that a person chooses by Ctrl and plus; 1 = 100 %. */
export async function zoomTo({ app, page }: LaunchedApp, factor: number): Promise<void> {
  const before = await page.evaluate(() => window.devicePixelRatio)
  const now = await app.evaluate(({ BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows()
    const old = window?.webContents.getZoomFactor() ?? 1
    window?.webContents.setZoomFactor(wanted)
    return old
  }, factor)
  const ratio = (before / now) * factor
  await page.waitForFunction((wanted) => Math.abs(window.devicePixelRatio - wanted) < 0.01, ratio)
}

/**
 * Elements of the page that are wider inside than out, and so have to be scrolled sideways; each by its name. A table of
 * figures may be, in a frame of its own (WCAG 2.2, 1.4.10).
 */
export function sidewaysScrollers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const clipped = (element: Element): boolean => {
      const { overflowX, position } = getComputedStyle(element)
      return overflowX === 'visible' || overflowX === 'hidden' || position === 'absolute'
    }
    return [document.documentElement, ...document.querySelectorAll('body, body *')]
      .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
      .filter((element) => element === document.documentElement || !clipped(element))
      .filter((element) => element.querySelector(':scope > table') === null)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
  })
}

/** What was found on a screen, by its name and shape. Empty is what is wanted. */
export type Findings = Record<string, readonly string[]>

/** Notes what has to be scrolled sideways in a small window, and in the large one at a zoom of 200 %. */
export async function lookSideways(name: string, launched: LaunchedApp, into: Findings): Promise<void> {
  const [LARGE, SMALL] = SIZES
  if (SMALL === undefined || LARGE === undefined) throw new Error('Two sizes are needed.')
  const { page } = launched
  await resizeTo(launched, SMALL)
  const small = await sidewaysScrollers(page)
  if (small.length > 0) into[`${name}, ${SMALL.width}x${SMALL.height}`] = small
  await resizeTo(launched, LARGE)
  await zoomTo(launched, 2)
  const zoomed = await sidewaysScrollers(page)
  if (zoomed.length > 0) into[`${name}, twice the size`] = zoomed
  await zoomTo(launched, 1)
}
