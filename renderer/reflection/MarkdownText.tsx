import Markdown, { type Components } from 'react-markdown'
import { pictureIdOf } from '../../shared/pictures/pictureReference.ts'
import { isBeyondMarkdown } from '../../shared/reflection/markdownBounds.ts'
import { Picture } from './Picture.tsx'
import styles from './Reflection.module.css'

/**
 * CommonMark as elements. HTML in the text is shown as it was typed, never taken for elements; a picture is one of
 * the journal or none at all; a link says where it leads and leads nowhere, since the app opens no connection.
 */
const COMPONENTS: Components = {
  a: ({ href, children }) => (
    <span className={styles['link']}>
      {children}
      {href !== undefined && href !== '' && <span className={styles['address']}> ({href})</span>}
    </span>
  ),
  img: ({ src, alt }) => {
    const id = typeof src === 'string' ? pictureIdOf(src) : null
    return id === null ? <span>{alt}</span> : <Picture id={id} description={alt ?? ''} />
  },
  // The page has its own headings; those of a text begin below them.
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h4>{children}</h4>,
  h3: ({ children }) => <h5>{children}</h5>,
  h4: ({ children }) => <h6>{children}</h6>,
  h5: ({ children }) => <h6>{children}</h6>,
}

/** Addresses that are shown: what one can read. Everything else is left out. */
function shownAddress(address: string): string {
  return /^(https?:|mailto:)/i.test(address) || pictureIdOf(address) !== null ? address : ''
}

/** A reflection as it reads; as it was typed where it is beyond what Markdown is for. */
export function MarkdownText({ text }: { text: string }) {
  return (
    <div className={styles['rendered']} dir="auto">
      {isBeyondMarkdown(text) ? (
        <p className={styles['asTyped']}>{text}</p>
      ) : (
        <Markdown components={COMPONENTS} urlTransform={shownAddress}>
          {text}
        </Markdown>
      )}
    </div>
  )
}
