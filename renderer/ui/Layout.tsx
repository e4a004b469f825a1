import type { ReactNode } from 'react'
import { classNames } from './classNames.ts'
import styles from './Layout.module.css'

const cx = classNames(styles)

/** Things below each other at an even distance. */
export function Stack({ children, gap = 'normal' }: { children: ReactNode; gap?: Gap }) {
  return <div className={cx('stack', gap)}>{children}</div>
}

/** Things beside each other that wrap: buttons, a figure and its word. */
export function Cluster({
  children,
  align = 'start',
}: {
  children: ReactNode
  align?: 'start' | 'end' | 'between'
}) {
  return <div className={cx('cluster', align)}>{children}</div>
}

/** Fields in as many equal columns as fit, `narrow` for figures and `wide` for text. */
export function FieldGrid({
  children,
  columns = 'narrow',
}: {
  children: ReactNode
  columns?: 'narrow' | 'wide'
}) {
  return <div className={cx('grid', columns)}>{children}</div>
}

/** The column of a screen: `reading` for what is written, `page` for forms, `wide` for figures. */
export function Page({
  children,
  width = 'page',
}: {
  children: ReactNode
  width?: 'reading' | 'page' | 'wide'
}) {
  return <div className={cx('page', `page-${width}`)}>{children}</div>
}

type Gap = 'tight' | 'normal' | 'loose'
