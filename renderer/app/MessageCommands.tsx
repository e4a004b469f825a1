import { useCommands } from '../commands/commands.tsx'
import { words as keyWords } from '../commands/words.ts'
import { useMessages } from '../ui/Announcer.tsx'
import { words } from './words.ts'

/**
 * The way to a message at the edge of the window without pointing at it, and its Undo from the palette. Draws
 * nothing; it stands alone so that a message does not draw the whole page again.
 */
export function MessageCommands() {
  const { offer, focus } = useMessages()
  useCommands([
    {
      id: 'messages',
      group: 'do',
      name: keyWords.keys.messages,
      key: 'messages',
      keyOnly: true,
      run: focus,
    },
    ...(offer === null
      ? []
      : [
          {
            id: 'messages.offer',
            group: 'here' as const,
            name: words.commands.offer(offer.label, offer.text),
            run: offer.run,
          },
        ]),
  ])
  return null
}
