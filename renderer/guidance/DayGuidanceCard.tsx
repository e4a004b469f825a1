import { MUTE_WORDS } from '../../shared/guidance/words.ts'
import type { DayGuidance } from '../../shared/review/dayGuidance.ts'
import { classNames } from '../ui/classNames.ts'
import { Card } from '../ui/Section.tsx'
import styles from './Flag.module.css'
import { FlagItem } from './FlagItem.tsx'
import { FoldedFlags } from './FoldedFlags.tsx'
import { words } from './words.ts'

const cx = classNames(styles)

/** What the rules say about one day, on one quiet card. */
export function DayGuidanceCard({ guidance }: { guidance: DayGuidance }) {
  const { shown, further, quiet, learningDay, paused } = guidance
  return (
    <Card title={words.ofDay} hint={words.ofDayHint}>
      <div className={cx('ofDay')}>
        {learningDay !== null && <p className={cx('remark')}>{words.learning(learningDay)}</p>}
        {paused && <p className={cx('remark')}>{MUTE_WORDS.ill}</p>}
        {shown.map((card) => (
          <FlagItem key={card.ruleId} card={card} plain />
        ))}
        <div>
          <FoldedFlags further={further} quiet={quiet} />
        </div>
      </div>
    </Card>
  )
}
