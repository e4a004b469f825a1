import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { utcToLocal } from '../../shared/calendar/zone.ts'
import type { SaveState } from '../ui/SaveStatus.tsx'
import type { Autosave } from './autosave.ts'
import { dateInWords } from './dayInWords.ts'
import { words } from './words.ts'

/** "21:43" for a save of this opening; "21:43 on 3 May 2026" for an earlier one on another date than the day itself. */
function savedAtInWords(savedAt: number, { zone, day, openedAt }: Place): string {
  const { date, clock } = utcToLocal(savedAt, zone)
  const elsewhen = savedAt === openedAt && date !== day
  return elsewhen ? words.savedOn(clock, dateInWords(date, day.slice(0, 4))) : clock
}

interface Place {
  readonly day: CivilDate
  readonly zone: string
  /** When the day had last been saved as this editor opened it; null = never. */
  readonly openedAt: number | null
}

/** What may truthfully be said about a draft: "Saved" only once all of it is on disk. */
export function saveStateOf(autosave: Autosave, place: Place, onRetry: () => void): SaveState {
  switch (autosave.phase) {
    case 'idle': {
      const { savedAt } = autosave.saved
      return savedAt === null ? { kind: 'empty' } : { kind: 'saved', at: savedAtInWords(savedAt, place) }
    }
    case 'dirty':
      return { kind: 'unsaved' }
    case 'saving':
      return { kind: autosave.next === null ? 'saving' : 'unsaved' }
    case 'failed':
      return {
        kind: 'failed',
        text: words.saveFailed,
        onRetry,
      }
    case 'conflict':
      return { kind: 'failed', text: words.saveConflict }
    default:
      return autosave satisfies never
  }
}
