import { words } from './words.ts'

/** Zones to choose from: the one of this computer first, then all others that are known here, by name. */
export function zoneChoices(ownZone: string, known: readonly string[]): { value: string; label: string }[] {
  const others = [...new Set([...known, 'UTC'])].filter((zone) => zone !== ownZone).sort()
  return [
    { value: ownZone, label: words.options.thisComputer(ownZone) },
    ...others.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
  ]
}
