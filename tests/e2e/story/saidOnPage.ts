import type { Page } from 'playwright-core'

/** Every text on the page that a person sees or hears, one by one: texts, names, hints, titles and descriptions. */
export function saidOnPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = new Set<string>([document.title])
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (element?.closest('script, style, [data-own-words]') === null)
        said.add(walker.currentNode.nodeValue ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], [abbr]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'abbr'])
        said.add(element.getAttribute(name) ?? '')
    }
    return [...said].map((text) => text.trim()).filter((text) => text !== '')
  })
}
