import { useState } from 'react'
import { Button } from './Button.tsx'
import { classNames } from './classNames.ts'
import { Icon, type IconName } from './icons.tsx'
import styles from './SaveStatus.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

export type SaveState =
  | { kind: 'empty' | 'unsaved' | 'saving' }
  /** `at` is the local clock time, 'HH:MM'. */
  | { kind: 'saved'; at: string }
  /** `text` says what to do. */
  | { kind: 'failed'; text: string; onRetry?: () => void }

/**
 * Whether what was written is on disk. The words change in silence as one writes; a screen reader is told only
 * when saving failed and when it works again.
 */
export function SaveStatus({ state }: { state: SaveState }) {
  const [wasFailed, setWasFailed] = useState(false)
  if (state.kind === 'failed' && !wasFailed) setWasFailed(true)
  const spoken =
    state.kind === 'failed' ? said(state) : state.kind === 'saved' && wasFailed ? words.savedAgain : ''
  return (
    <div className={cx('status', state.kind)}>
      <Icon name={ICON[state.kind]} size={16} />
      <span>{said(state)}</span>
      {state.kind === 'failed' && state.onRetry && (
        <Button size="small" onClick={state.onRetry}>
          {words.retry}
        </Button>
      )}
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
    </div>
  )
}

const ICON: Record<SaveState['kind'], IconName> = {
  empty: 'edit',
  unsaved: 'more',
  saving: 'more',
  saved: 'check',
  failed: 'problem',
}

function said(state: SaveState): string {
  switch (state.kind) {
    case 'empty':
      return words.saveEmpty
    case 'unsaved':
      return words.saveUnsaved
    case 'saving':
      return words.saveSaving
    case 'saved':
      return words.saveSaved(state.at)
    case 'failed':
      return `${words.saveFailed} ${state.text}`
    default:
      return state satisfies never
  }
}
