import type { FlagCard } from '../../shared/review/flagCard.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { FlagItem } from './FlagItem.tsx'
import { words } from './words.ts'

interface FoldedFlagsProps {
  further: readonly FlagCard[]
  quiet: readonly FlagCard[]
}

/** The flags that are not put forward, folded away: the rest of those in force, and those kept quiet with the reason. */
export function FoldedFlags({ further, quiet }: FoldedFlagsProps) {
  const lists: [string, readonly FlagCard[]][] = [
    [words.further(further.length), further],
    [words.quiet(quiet.length), quiet],
  ]
  return lists.map(
    ([label, cards]) =>
      cards.length > 0 && (
        <Disclosure key={label} label={label}>
          {cards.map((card) => (
            <FlagItem key={card.ruleId} card={card} plain />
          ))}
        </Disclosure>
      ),
  )
}
