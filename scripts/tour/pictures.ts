import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { LaunchedApp } from '../../tests/e2e/harness/launch.ts'
import { putOnTheme, resizeTo, SIZES, type Size, THEMES, type Theme } from '../../tests/e2e/story/shapes.ts'

/** A theme changes no layout, so that the small window is pictured in the day's and the evening's alone. */
const themesAt = (size: Size): readonly Theme[] => (size === SIZES[0] ? THEMES : THEMES.slice(0, 2))

/** Takes the page as it stands in every theme and size: what is in sight, and the whole of it where it scrolls. */
export async function takePictures(folder: string, name: string, launched: LaunchedApp): Promise<void> {
  const { page } = launched
  for (const size of SIZES) {
    await resizeTo(launched, size)
    for (const theme of themesAt(size)) {
      await putOnTheme(page, theme)
      const shelf = shelfIn(folder, theme, size)
      await page.screenshot({ path: join(shelf, `${name}.png`) })
      const whole = await wholeHeight(page)
      if (whole <= size.height) continue
      await atHeight(page, { width: size.width, height: whole }, () =>
        page.screenshot({ path: join(shelf, `${name}-whole.png`) }),
      )
    }
  }
}

function shelfIn(folder: string, theme: Theme, { width, height }: Size): string {
  const shelf = join(folder, `${theme}-${width}x${height}`)
  mkdirSync(shelf, { recursive: true })
  return shelf
}

/** The height, in pixels, of a window in which nothing would have to be scrolled. */
function wholeHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrollers = [document.documentElement, ...document.querySelectorAll('main, dialog[open]')]
    const hidden = scrollers.map((element) => element.scrollHeight - element.clientHeight)
    return window.innerHeight + Math.max(0, ...hidden)
  })
}

/** Does something while the page believes that its window is so tall, which no screen has to be. */
async function atHeight(page: Page, { width, height }: Size, act: () => Promise<unknown>): Promise<void> {
  const debuggerSession = await page.context().newCDPSession(page)
  const metrics = { width, height, deviceScaleFactor: 0, mobile: false }
  try {
    await debuggerSession.send('Emulation.setDeviceMetricsOverride', metrics)
    await page.waitForFunction((wanted) => window.innerHeight === wanted, height)
    await act()
  } finally {
    await debuggerSession.send('Emulation.clearDeviceMetricsOverride')
    await debuggerSession.detach()
  }
}
