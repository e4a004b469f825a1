import { Fragment, type ReactNode } from 'react'
import { PICTURE_IN_TEXT, pictureIdOf } from '../../shared/pictures/pictureReference.ts'
import { Picture } from '../reflection/Picture.tsx'
import { classNames } from '../ui/classNames.ts'
import styles from './Changes.module.css'
import { contextOf, type TextPiece, wordChanges } from './wordChanges.ts'
import { words } from './words.ts'

const cx = classNames(styles)

/** A text as it was written, with its pictures: drawn, or, where there is no room, by their descriptions. */
export function WrittenText({ text, drawn = true }: { text: string; drawn?: boolean }) {
  return text.split(PICTURE_IN_TEXT).map((part, index) => {
    const [, description = '', address = ''] = /^!\[([^\]]*)\]\(([^)]*)\)$/.exec(part) ?? []
    const id = pictureIdOf(address)
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of a text have no names and never move
    if (id === null) return <Fragment key={index}>{part}</Fragment>
    return <ShownPicture key={index} id={id} description={description} drawn={drawn} />
    // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
  })
}

function ShownPicture({ id, description, drawn }: { id: string; description: string; drawn: boolean }) {
  const name = words.pictureOf(description)
  if (!drawn) return `[${name}]`
  return (
    <span className={cx('picture')}>
      <Picture id={id} description={description} />
      <span aria-hidden="true">{name}</span>
    </span>
  )
}

/** What was put in, in words for who hears it. */
export function Added({ children }: { children: ReactNode }) {
  return (
    <ins className={cx('added')}>
      <span className="visually-hidden">{words.addedBegins} </span>
      {children}
      <span className="visually-hidden"> {words.changeEnds}</span>
    </ins>
  )
}

/** What was taken out, in words for who hears it. */
export function Removed({ children }: { children: ReactNode }) {
  return (
    <del className={cx('removed')}>
      <span className="visually-hidden">{words.removedBegins} </span>
      {children}
      <span className="visually-hidden"> {words.changeEnds}</span>
    </del>
  )
}

function Same({ text, ...place }: { text: string; isFirst: boolean; isLast: boolean }) {
  return contextOf(text, place).map((part, index) =>
    part === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: at most three parts, which never move
      <span key={index} className={cx('unchanged')}>
        {words.unchanged}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <WrittenText key={index} text={part} drawn={false} />
    ),
  )
}

/** The blanks around what changed stay outside of its mark, unless nothing else changed. */
function Piece({ kind, text, ...place }: TextPiece & { isFirst: boolean; isLast: boolean }) {
  if (kind === 'same') return <Same text={text} {...place} />
  const Mark = kind === 'added' ? Added : Removed
  const changed = text.trim() || text
  const at = text.indexOf(changed)
  return (
    <>
      {text.slice(0, at)}
      <Mark>
        <WrittenText text={changed} />
      </Mark>
      {text.slice(at + changed.length)}
    </>
  )
}

/** How one text became the other, word by word, with what is unchanged between them cut short. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const pieces = wordChanges(before, after)
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of two texts have no names and never move
    <Piece key={index} {...piece} isFirst={index === 0} isLast={index === pieces.length - 1} />
  ))
}
