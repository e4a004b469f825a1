import { translated } from '../../shared/language/translated.ts'
import { Notice } from '../ui/Notice.tsx'
import { useReadOnly } from './readOnly.ts'

const words = translated({
  en: {
    text: 'Nothing can be written here, because this is what is left of a damaged journal. Everything can be read and copied.',
  },
  de: {
    text: 'Hier lässt sich nichts schreiben, weil das der Rest eines beschädigten Journals ist. Du kannst alles lesen und kopieren.',
  },
})

/** Says once on a screen why its fields stand still; nothing in a journal that can be written in. */
export function WhyReadOnly() {
  if (!useReadOnly()) return null
  return <Notice>{words.text}</Notice>
}
