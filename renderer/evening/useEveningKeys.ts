import { type RefObject, useEffect } from 'react'
import { SECTIONS, type Section } from '../../shared/evening/sections.ts'
import { isTextField } from '../commands/isTextField.ts'
import { dialogIsOpen } from '../ui/dialogIsOpen.ts'
import { fieldAfter } from './fieldWalk.ts'
import { type EveningStep, eveningStep } from './sectionKeys.ts'

/** Where each part of the page begins. */
export type SectionPlaces = RefObject<Map<Section, HTMLElement>>

const CONTROLS =
  'input:not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled), summary'

/** Takes the focus to the first control of a part; what stands in a `data-aside` is by the way. */
export function goToSection(places: SectionPlaces, section: Section): void {
  const place = places.current.get(section)
  place?.scrollIntoView({ block: 'start' })
  const controls = [...(place?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])]
  controls
    .find((control) => control.closest('[data-aside]') === null && control.checkVisibility())
    ?.focus({ preventScroll: true })
}

/** The parts that are on the page now and ask for something, in their order, and the one where one is. */
function open(places: SectionPlaces, here: (place: HTMLElement) => boolean): Section[] {
  return SECTIONS.filter((section) => {
    const place = places.current.get(section)
    return place !== undefined && (place.dataset['closed'] === undefined || here(place))
  })
}

/** Takes the focus to the part after one that asks for nothing more; stays where there is none. */
export function goPast(places: SectionPlaces, left: Section): void {
  const sections = open(places, (place) => place === places.current.get(left))
  const next = sections[sections.indexOf(left) + 1]
  if (next !== undefined) goToSection(places, next)
  else places.current.get(left)?.querySelector('button')?.focus()
}

const holdsText = (focused: Element | null): boolean =>
  (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) &&
  isTextField(focused) &&
  focused.value !== ''

/**
 * The way to leave out what has the focus, or else its whole part; null where that cannot be said, and in a field with
 * text, of which the key takes a word away as it does everywhere.
 */
function leaveOutButton(places: SectionPlaces): HTMLElement | null {
  const focused = document.activeElement
  if (holdsText(focused)) return null
  const field = focused?.closest('[data-field]')
  const part = [...places.current.values()].find((place) => place.contains(focused))
  const own = field?.querySelector<HTMLElement>('[data-leave-out] button')
  return own ?? part?.querySelector<HTMLElement>(':scope > [data-leave-out] button') ?? null
}

function takeStep(places: SectionPlaces, step: EveningStep): void {
  const focused = document.activeElement
  const sections = open(places, (place) => place.contains(focused))
  const here = sections.findIndex((section) => places.current.get(section)?.contains(focused))
  const place = places.current.get(sections[here] ?? 'sleep')
  const next = step === 'next-field' && here >= 0 && place && focused ? fieldAfter(place, focused) : null
  if (next !== null) {
    next.focus()
    return
  }
  const section = sections[Math.max(0, here + (step === 'part-before' ? -1 : 1))]
  if (section !== undefined) goToSection(places, section)
}

/** Whether Enter has work of its own there: it presses a button, follows a link, begins a line. */
function keepsEnter(focused: Element | null): boolean {
  if (focused === null || focused === document.body) return false
  return focused.matches(
    'button, a, summary, textarea, [role=button], [contenteditable=true], [aria-expanded=true]',
  )
}

/** Listens on the document, so that the keys also work before anything has the focus; not beside a dialog. */
export function useEveningKeys(places: SectionPlaces): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const step = eveningStep(event)
      if (step === null || event.defaultPrevented || event.isComposing) return
      if (step === 'next-field' && !mayWalk(places)) return
      if (dialogIsOpen()) return
      if (step === 'leave-out') return leaveOut(event, leaveOutButton(places))
      event.preventDefault()
      takeStep(places, step)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [places])
}

/** Not while the key is held, which would say it and take it back; where there is nothing to leave out it deletes. */
function leaveOut(event: KeyboardEvent, button: HTMLElement | null): void {
  if (button === null) return
  event.preventDefault()
  if (!event.repeat) button.click()
}

/** Enter walks from a field of the page, and begins the walk from where nothing can be written. */
function mayWalk(places: SectionPlaces): boolean {
  const focused = document.activeElement
  if (keepsEnter(focused)) return false
  const inside = [...places.current.values()].some((place) => place.contains(focused))
  return inside || focused === document.body || (focused?.matches('h1, main') ?? false)
}
