import type { Section } from '../../shared/evening/sections.ts'
import { useCommands } from '../commands/commands.tsx'
import { goToSection, type SectionPlaces } from './useEveningKeys.ts'
import { words } from './words.ts'

/** The parts of the page as places that can be asked for by name. */
export function useSectionCommands(places: SectionPlaces, shown: readonly Section[]): void {
  useCommands(
    shown.map((section) => ({
      id: `evening.${section}`,
      group: 'here',
      name: words.sections[section],
      keywords: words.sectionKeywords[section],
      run: () => goToSection(places, section),
    })),
  )
}
