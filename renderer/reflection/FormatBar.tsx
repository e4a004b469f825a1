import { memo, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { FORMATS, type Format } from './formatKeys.ts'
import { FILE_TYPES } from './pictureFile.ts'
import styles from './Reflection.module.css'
import { words } from './words.ts'

interface FormatBarProps {
  onFormat: (format: Format) => void
  onPictures: (files: readonly File[]) => void
  /** Nothing is written yet: then there is nothing to format or to read, and the line stays short. */
  blank: boolean
  /** Nothing to write into while the text is read. */
  reading: boolean
  onRead: (reading: boolean) => void
}

/** The formats of a text, by their names, in one quiet line. Not drawn again with each key press in the text above. */
export const FormatBar = memo(function FormatBar({
  onFormat,
  onPictures,
  blank,
  reading,
  onRead,
}: FormatBarProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced before every button
    <div className={styles['bar']} role="group" aria-label={words.format} data-aside>
      {!reading &&
        !blank &&
        FORMATS.map((format) => (
          <Button key={format} size="small" tone="plain" onClick={() => onFormat(format)}>
            {words.formats[format]}
          </Button>
        ))}
      {!reading && (
        <Button size="small" tone="plain" icon="plus" onClick={() => chooser.current?.click()}>
          {words.picture}
        </Button>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={FILE_TYPES.join(',')}
        aria-label={words.picture}
        onChange={(event) => {
          onPictures([...(event.currentTarget.files ?? [])])
          event.currentTarget.value = ''
        }}
      />
      {!blank && (
        <Button size="small" tone="plain" icon={reading ? 'edit' : 'eye'} onClick={() => onRead(!reading)}>
          {reading ? words.write : words.read}
        </Button>
      )}
    </div>
  )
})
