import type { ReactNode } from 'react'
import { useReadOnly } from './readOnly.ts'
import styles from './Writing.module.css'

/**
 * Fields and buttons that write into the journal. In a journal for reading they are there, and stay still; where
 * they stand, `WhyReadOnly` says why.
 */
export function Writing({ children }: { children: ReactNode }) {
  if (!useReadOnly()) return children
  return (
    <fieldset disabled className={styles['still']}>
      {children}
    </fieldset>
  )
}
