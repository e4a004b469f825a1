import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** Violations of the content policy since the test began to count. */
    policyViolations: string[] | undefined
  }
}

/** Counts from now on, in the page itself, which is told of each violation. */
export async function resetViolations(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.policyViolations === undefined) {
      document.addEventListener('securitypolicyviolation', (event) =>
        window.policyViolations?.push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    }
    window.policyViolations = []
  })
}

/** How many violations the page has been told of since then. */
export const countViolations = (page: Page): Promise<number> =>
  page.evaluate(() => window.policyViolations?.length ?? 0)
