import type { Page } from 'playwright-core'
import { words } from '../../../renderer/evening/words.ts'
import { words as uiWords } from '../../../renderer/ui/words.ts'

/** What the page of an evening shows in its fields, by name. A scale shows its number; one that is not rated is left out. */
export interface ShownEvening {
  readonly fields: Readonly<Record<string, string>>
  readonly ratings: Readonly<Record<string, string>>
  readonly tags: readonly string[]
}

/** Reads every field of the evening on the page as a person sees it, one name a field. */
export async function readShownEvening(page: Page): Promise<ShownEvening> {
  await reflectionOf(page).waitFor()
  return page.evaluate(() => {
    const main = document.querySelector('main')
    const named = (element: Element): string =>
      document.querySelector(`label[for="${element.id}"]`)?.textContent?.trim() ?? ''
    const controls = [
      ...(main?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        'input:not([type=radio], [type=checkbox], [type=file]), textarea, select',
      ) ?? []),
    ]
    const fields = controls.map((control) => {
      const group = control.closest('fieldset[aria-label]')?.getAttribute('aria-label')
      const text =
        control instanceof HTMLSelectElement ? control.selectedOptions[0]?.textContent : control.value
      return [
        group === null || group === undefined ? named(control) : `${group} / ${named(control)}`,
        text ?? '',
      ]
    })
    const radios = [...(main?.querySelectorAll<HTMLInputElement>('input[type=radio]:checked') ?? [])]
    const ratings = radios.map((radio) => {
      const names: string[] = []
      for (let at = radio.parentElement; at !== null; at = at.parentElement) {
        const labelledBy = at.getAttribute('aria-labelledby')
        if (labelledBy !== null) names.unshift(document.getElementById(labelledBy)?.textContent ?? '')
      }
      return [names.join(' '), radio.getAttribute('aria-label')?.split(',')[0] ?? '']
    })
    const pressed = [...(main?.querySelectorAll('[aria-pressed=true]') ?? [])]
    return {
      fields: Object.fromEntries(fields),
      ratings: Object.fromEntries(ratings),
      tags: pressed.map((tag) => tag.textContent?.trim() ?? ''),
    }
  })
}

/** The field of the reflection. */
export const reflectionOf = (page: Page) => page.getByLabel(words.reflectionLabel)

/** Waits until everything that was typed is on disk, as the page says it. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText(new RegExp(`^${uiWords.saveSaved('')}`)).waitFor()
}
