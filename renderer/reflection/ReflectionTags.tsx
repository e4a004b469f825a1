import { memo } from 'react'
import { tagsOf } from '../../shared/evening/reflection.ts'
import { TagPicker } from '../ui/TagPicker.tsx'
import { words } from './words.ts'

interface ReflectionTagsProps {
  tags: readonly string[]
  onChange: (tags: string[]) => void
  /** Tags used before, the newest first. */
  known: readonly string[]
  /** A tag that is being typed. */
  typed: string | null
  onTyped: (raw: string | null) => void
}

/** Tags in the person's own words. Not drawn again with each key press in the text above. */
export const ReflectionTags = memo(function ReflectionTags({
  tags,
  onChange,
  known,
  typed,
  onTyped,
}: ReflectionTagsProps) {
  return (
    <TagPicker
      label={words.tags}
      hint={words.tagsHint}
      value={tags}
      known={known}
      typed={typed}
      onTyped={onTyped}
      onChange={(next) => onChange(tagsOf(next))}
    />
  )
})
