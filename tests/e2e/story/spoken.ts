import type { Page } from 'playwright-core'

declare global {
  interface Window {
    spokenByLiveRegions?: string[]
  }
}

/** Notes from now on what the live regions of the page say, as a screen reader would hear it. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = []
    window.spokenByLiveRegions = heard
    const LIVE = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]'
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target, addedNodes }) => {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(LIVE)
        const inside = [...addedNodes].flatMap((node) =>
          node instanceof Element
            ? [...(node.matches(LIVE) ? [node] : []), ...node.querySelectorAll(LIVE)]
            : [],
        )
        return around ? [around, ...inside] : inside
      })
      for (const region of new Set(regions)) {
        const text = region.textContent?.replaceAll('\u00a0', ' ').trim() ?? ''
        if (text !== '' && heard.at(-1) !== text) heard.push(text)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

/** All that was said since {@link listen}, in order. */
export const heard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.spokenByLiveRegions ?? [])
