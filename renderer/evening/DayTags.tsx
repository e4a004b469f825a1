import { DAY_TAGS, type DayTag } from '../../shared/evening/evening.ts'
import { TagToggles } from '../ui/TagToggles.tsx'
import type { Dispatch } from './draftFields.ts'
import { words } from './words.ts'

/** What was out of the ordinary, one press each. */
export function DayTags({ tags, dispatch }: { tags: readonly DayTag[]; dispatch: Dispatch }) {
  const change = (next: readonly DayTag[]) => {
    for (const tag of DAY_TAGS) {
      if (next.includes(tag) !== tags.includes(tag)) dispatch({ type: 'toggleTag', tag })
    }
  }
  return (
    <TagToggles
      label={words.tagsLabel}
      value={tags}
      onChange={change}
      options={DAY_TAGS.map((tag) => ({ value: tag, label: words.tags[tag] }))}
    />
  )
}
