import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { utcToLocal } from '../../shared/calendar/zone.ts'
import { failureWords } from '../bridge/failureWords.ts'
import type { SaveState } from '../ui/SaveStatus.tsx'
import type { Autosave } from './autosave.ts'
import { dateInWords } from './dayInWords.ts'
import { words } from './words.ts'

/** "21:43", or "21:43 on 3 May 2026" when a past day was last saved on another date than the day itself. */
function savedAtInWords(savedAt: number, zone: string, day: CivilDate): string {
  const { date, clock } = utcToLocal(savedAt, zone)
  return date === day ? clock : words.savedOn(clock, dateInWords(date, day.slice(0, 4)))
}

interface Place {
  readonly day: CivilDate
  readonly zone: string
  readonly onRetry: () => void
}

/** What may truthfully be said about a draft: "Saved" only once all of it is on disk. */
export function saveStateOf(autosave: Autosave, { day, zone, onRetry }: Place): SaveState {
  switch (autosave.phase) {
    case 'idle': {
      const { savedAt } = autosave.saved
      return savedAt === null ? { kind: 'empty' } : { kind: 'saved', at: savedAtInWords(savedAt, zone, day) }
    }
    case 'dirty':
      return { kind: 'unsaved' }
    case 'saving':
      return { kind: autosave.next === null ? 'saving' : 'unsaved' }
    case 'failed':
      return { kind: 'failed', text: words.saveFailedKept(failureWords(autosave.failure)), onRetry }
    case 'conflict':
      return { kind: 'failed', text: words.saveConflict }
    default:
      return autosave satisfies never
  }
}
