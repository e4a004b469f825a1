import { type RefObject, useEffect } from 'react'
import { SECTIONS, type Section } from '../../shared/evening/sections.ts'
import { sectionStep } from './sectionKeys.ts'

/** Where each part of the page begins. */
export type SectionPlaces = RefObject<Map<Section, HTMLElement>>

/** Takes the focus to the first control of a part. */
export function goToSection(places: SectionPlaces, section: Section): void {
  const place = places.current.get(section)
  place?.scrollIntoView({ block: 'start' })
  place
    ?.querySelector<HTMLElement>('input:not(:disabled), textarea, select, button:not(:disabled)')
    ?.focus({ preventScroll: true })
}

function currentIndex(places: SectionPlaces): number {
  const focused = document.activeElement
  return SECTIONS.findIndex((section) => places.current.get(section)?.contains(focused))
}

/** Listens on the document, so that the keys also work before anything has the focus; not beside a dialog. */
export function useSectionKeys(places: SectionPlaces): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = sectionStep(event)
      if (step === null || event.defaultPrevented || document.querySelector('dialog[open]')) return
      event.preventDefault()
      const section = SECTIONS[Math.max(0, currentIndex(places) + step)]
      if (section !== undefined) goToSection(places, section)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [places])
}
