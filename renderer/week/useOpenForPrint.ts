import { type RefObject, useEffect } from 'react'

/** Marks what must be readable on paper: put it on an element around a Disclosure. */
export const OPEN_FOR_PRINT = 'data-open-for-print'

/** Unfolds the marked disclosures inside a region while it is printed, and folds them again afterwards. */
export function useOpenForPrint(region: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let unfolded: HTMLDetailsElement[] = []
    const open = () => {
      const all = region.current?.querySelectorAll<HTMLDetailsElement>(`[${OPEN_FOR_PRINT}] details`) ?? []
      unfolded = [...all].filter((details) => !details.open)
      for (const details of unfolded) details.open = true
    }
    const close = () => {
      for (const details of unfolded) details.open = false
    }
    window.addEventListener('beforeprint', open)
    window.addEventListener('afterprint', close)
    return () => {
      window.removeEventListener('beforeprint', open)
      window.removeEventListener('afterprint', close)
    }
  }, [region])
}
