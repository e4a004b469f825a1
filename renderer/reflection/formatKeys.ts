import {
  continueList,
  type Selection,
  type TextEdit,
  toggleEmphasis,
  toggleLineStart,
} from '../../shared/reflection/markdownEdits.ts'

/** The formats that have a button, in its order. */
export const FORMATS = ['strong', 'emphasis', 'heading', 'list', 'quote'] as const

export type Format = (typeof FORMATS)[number]

/** What a format does to a selection. */
export function formatEdit(format: Format, selection: Selection): TextEdit {
  switch (format) {
    case 'strong':
      return toggleEmphasis(selection, '**')
    case 'emphasis':
      return toggleEmphasis(selection, '*')
    case 'heading':
      return toggleLineStart(selection, '## ')
    case 'list':
      return toggleLineStart(selection, '- ')
    case 'quote':
      return toggleLineStart(selection, '> ')
    default:
      return unknownFormat(format)
  }
}

function unknownFormat(format: never): never {
  throw new Error(`no such format: ${String(format)}`)
}

/** The parts of a key press that decide. */
export interface FormatKeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  /** An input method is composing: its keys are its own. */
  readonly isComposing: boolean
}

/** What a key press does to the text beyond what the field does by itself; null = nothing. */
export function editOfKey(press: FormatKeyPress, selection: Selection): TextEdit | null {
  if (press.isComposing || press.altKey || press.shiftKey) return null
  const command = press.ctrlKey || press.metaKey
  if (command && press.key.toLowerCase() === 'b') return formatEdit('strong', selection)
  if (command && press.key.toLowerCase() === 'i') return formatEdit('emphasis', selection)
  return !command && press.key === 'Enter' ? continueList(selection) : null
}
