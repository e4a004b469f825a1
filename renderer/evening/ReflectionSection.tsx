import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { LONGEST_REFLECTION } from '../../shared/evening/reflection.ts'
import { Section } from '../ui/Section.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import type { Dispatch } from './draftFields.ts'
import { promptOf } from './prompts.ts'
import { words } from './words.ts'

interface ReflectionSectionProps {
  text: string
  day: CivilDate
  dispatch: Dispatch
}

/** A blank page, with a way to begin for those who want one. */
export function ReflectionSection({ text, day, dispatch }: ReflectionSectionProps) {
  return (
    <Section title={words.sections.reflection} hint={words.reflectionHint}>
      <TextArea
        label={words.reflectionLabel}
        hint={text === '' ? words.promptOf(promptOf(day)) : undefined}
        face="reading"
        rows={6}
        value={text === '' ? null : text}
        maxLength={LONGEST_REFLECTION}
        onChange={(next) => dispatch({ type: 'setReflection', text: next ?? '' })}
      />
    </Section>
  )
}
