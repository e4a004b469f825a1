import { SEVERITY_WORDS } from '../../shared/guidance/words.ts'
import type { FlagCard } from '../../shared/review/flagCard.ts'
import { longDayLabel } from '../../shared/review/weekLabel.ts'
import { classNames } from '../ui/classNames.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Heading, HeadingScope } from '../ui/Heading.tsx'
import { Icon } from '../ui/icons.tsx'
import styles from './Flag.module.css'
import { words } from './words.ts'

const cx = classNames(styles)

const ICONS = { info: 'info', watch: 'flag', act: 'caution' } as const

interface FlagItemProps {
  card: FlagCard
  /** In a list of flags that are not put forward: without a card of its own. */
  plain?: boolean
}

/** One flag: what it says, since when, and folded under it everything that it was worked out from. */
export function FlagItem({ card, plain = false }: FlagItemProps) {
  return (
    <article className={cx(plain ? 'plainFlag' : 'flag', card.severity)} data-print="together">
      <div className={cx('flagHead')}>
        <Icon name={ICONS[card.severity]} />
        <div>
          <Heading>{card.title}</Heading>
          <p className={cx('flagMeta')}>
            {SEVERITY_WORDS[card.severity]}, {words.since(longDayLabel(card.since), card.forDays)}
          </p>
        </div>
      </div>
      <p>{card.why}</p>
      {card.suggestion !== null && <p className={cx('suggestion')}>{card.suggestion}</p>}
      {card.notes.map((note) => (
        <p key={note} className={cx('note')}>
          {note}
        </p>
      ))}
      <HeadingScope>
        <div data-open-for-print>
          <Disclosure>
            <FlagWorking card={card} />
          </Disclosure>
        </div>
      </HeadingScope>
    </article>
  )
}

function FlagWorking({ card }: { card: FlagCard }) {
  const rows: [string, string | null][] = [
    [words.rule, `${card.ruleId}. ${card.rule}`],
    [words.judgedOn, longDayLabel(card.judgedOn)],
    [words.basis, words.basisOf(card.n, card.needed)],
    [words.clears, card.clearsWhen],
    [words.assumed, card.assumed.length === 0 ? null : card.assumed.join(' ')],
    [words.evidence, words.evidenceOf(card.grade, card.source)],
  ]
  return (
    <dl className={cx('working')}>
      {rows.map(
        ([label, text]) =>
          text !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
