import type { Command } from '../commands/command.ts'
import { bindingOf, KEY_IDS, type KeyId, PLACES, type Place, type ScreenKey } from '../commands/keyTable.ts'
import { words } from '../commands/words.ts'

export interface KeyLine {
  readonly id: KeyId
  readonly name: string
}

export interface KeyPlace {
  readonly place: Place
  readonly lines: readonly KeyLine[]
}

const isScreenKey = (id: KeyId): id is ScreenKey => id.startsWith('screen')

/** Every key by place. The digit of a screen is named by the command that holds it; a digit without one is none. */
export function keyMap(commands: readonly Pick<Command, 'key' | 'name'>[]): readonly KeyPlace[] {
  const lineOf = (id: KeyId): readonly KeyLine[] => {
    const name = isScreenKey(id) ? commands.find(({ key }) => key === id)?.name : words.keys[id]
    return name === undefined ? [] : [{ id, name }]
  }
  return PLACES.map((place) => ({
    place,
    lines: KEY_IDS.filter((id) => bindingOf(id).place === place).flatMap(lineOf),
  }))
}
