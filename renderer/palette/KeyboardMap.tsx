import { useEffect, useRef } from 'react'
import { ON_MAC } from '../commands/combo.ts'
import { useCommandList } from '../commands/commands.tsx'
import { Keys } from '../commands/Keys.tsx'
import { combosOf } from '../commands/keyTable.ts'
import { words as commandWords } from '../commands/words.ts'
import { Button } from '../ui/Button.tsx'
import { classNames } from '../ui/classNames.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Heading } from '../ui/Heading.tsx'
import styles from './KeyboardMap.module.css'
import { type KeyLine, keyMap } from './keyMap.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/** All keys by the place where they work, drawn from the table by which they work. */
export function KeyboardMap({ onClose }: { onClose: () => void }) {
  const commands = useCommandList()
  const list = useRef<HTMLDivElement>(null)
  // There is nothing to fill in: reading begins at the top, where the arrow keys scroll.
  useEffect(() => {
    list.current?.focus({ preventScroll: true })
    list.current?.closest('dialog')?.scrollTo({ top: 0 })
  }, [])
  return (
    <Dialog
      open
      width="wide"
      title={words.keysTitle}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
    >
      <p>{words.keysLede}</p>
      <div ref={list} tabIndex={-1} className={cx('places')}>
        {keyMap(commands).map(({ place, lines }) => (
          <section key={place} className={cx('place')} aria-label={commandWords.places[place]}>
            <Heading>{commandWords.places[place]}</Heading>
            <dl className={cx('lines')}>
              {lines.map((line) => (
                <Line key={line.id} line={line} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Line({ line }: { line: KeyLine }) {
  return (
    <div className={cx('line')} data-key={line.id}>
      <dt className={cx('keys')}>
        {combosOf(line.id, ON_MAC).map((combo, index) => (
          <span key={combo} className={cx('combo')}>
            {index > 0 && (
              <span className={cx('or')}>{line.id === 'rate' ? commandWords.upTo : commandWords.or}</span>
            )}
            <Keys combo={combo} />
          </span>
        ))}
      </dt>
      <dd>{line.name}</dd>
    </div>
  )
}
