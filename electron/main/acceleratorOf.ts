import type { Combo } from '../../shared/around/menuKeys.ts'

const NAMES: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

/** A combination as Electron writes it: `Mod+Shift+n` is `CommandOrControl+Shift+N`. */
export function acceleratorOf(combo: Combo): string {
  return combo
    .split('+')
    .map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+')
}
