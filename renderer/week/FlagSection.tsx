import { MUTE_WORDS } from '../../shared/guidance/words.ts'
import type { FlagReview } from '../../shared/review/flagReview.ts'
import { longDayLabel } from '../../shared/review/weekLabel.ts'
import { FlagItem } from '../guidance/FlagItem.tsx'
import { FoldedFlags } from '../guidance/FoldedFlags.tsx'
import { words as flagWords } from '../guidance/words.ts'
import { classNames } from '../ui/classNames.ts'
import { Notice } from '../ui/Notice.tsx'
import { Section } from '../ui/Section.tsx'
import { CannotTellList } from './CannotTellList.tsx'
import styles from './Week.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

/** The flags in force, three cards at most, and everything else that the rules have to say, folded away. */
export function FlagSection({ flags }: { flags: FlagReview }) {
  const { asOf, shown, further, quiet, ended, learningDay, paused } = flags
  if (asOf === null) return null
  return (
    <Section title={words.flags} hint={words.flagsHint(longDayLabel(asOf))}>
      {learningDay !== null && <Notice>{flagWords.learning(learningDay)}</Notice>}
      {paused && <Notice>{MUTE_WORDS.ill}</Notice>}
      {shown.length === 0 && learningDay === null && <p className={cx('quietLine')}>{words.noFlags}</p>}
      {shown.map((card) => (
        <FlagItem key={card.ruleId} card={card} />
      ))}
      {ended.length > 0 && (
        <div className={cx('ended')}>
          <p className={cx('label')}>{words.ended}</p>
          <ul>
            {ended.map(({ ruleId, title, since, lastDay }) => (
              <li key={ruleId}>{words.endedOn(title, longDayLabel(since), longDayLabel(lastDay))}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={cx('folded')}>
        <FoldedFlags further={further} quiet={quiet} />
        <CannotTellList cannotTell={flags.cannotTell} neverRecorded={flags.neverRecorded} />
      </div>
    </Section>
  )
}
