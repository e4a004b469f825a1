import type { FlagReview } from '../../shared/review/flagReview.ts'
import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import styles from './Week.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

type CannotTellListProps = Pick<FlagReview, 'cannotTell' | 'neverRecorded'>

/** What the rules cannot tell yet, with what is missing: never a hidden minimum. */
export function CannotTellList({ cannotTell, neverRecorded }: CannotTellListProps) {
  if (cannotTell.length === 0 && neverRecorded.length === 0) return null
  return (
    <Disclosure label={words.cannotTell(cannotTell.length)}>
      {cannotTell.length > 0 && (
        <dl className={cx('missing')}>
          {cannotTell.map(({ ruleId, missing }) => (
            <div key={ruleId}>
              <dt>{words.topics[ruleId]}</dt>
              <dd>
                {missing
                  .map(({ input, over, known, needed }) => words.missing(input, over, known, needed))
                  .join('; ')}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {neverRecorded.length > 0 && <p>{words.neverRecorded(neverRecorded)}</p>}
    </Disclosure>
  )
}
