import { type RefObject, useEffect, useEffectEvent } from 'react'
import { type Step, stepOfWheel } from './stepKeys.ts'

/** Takes steps by the wheel over a field that has the focus; elsewhere the wheel scrolls the page as ever. */
export function useWheelSteps(well: RefObject<HTMLElement | null>, step: (step: Step) => void): void {
  const take = useEffectEvent(step)
  useEffect(() => {
    const element = well.current
    if (element === null) return
    let gathered = 0
    const turn = (event: WheelEvent) => {
      const input = element.querySelector('input')
      if (event.ctrlKey || input === null || input !== document.activeElement) return
      event.preventDefault()
      const turned = stepOfWheel(gathered, event.deltaY)
      gathered = turned.gathered
      if (turned.direction === 0) return
      take({ direction: turned.direction, size: event.shiftKey ? 'fine' : 'usual' })
    }
    // React hears the wheel passively, where the page could not be kept from scrolling.
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [well])
}
