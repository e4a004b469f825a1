import { useEffect, useState } from 'react'
import { useJournalQuery } from '../bridge/useJournalQuery.ts'
import styles from './Reflection.module.css'
import { words } from './words.ts'

interface PictureProps {
  id: string
  description: string
}

/** A picture out of the journal. Its bytes live in memory only for as long as it is shown. */
export function Picture({ id, description }: PictureProps) {
  const { data, isError } = useJournalQuery('picture.read', { id }, { gcTime: 0 })
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (data === undefined) return
    const url = URL.createObjectURL(new Blob([new Uint8Array(data.bytes)], { type: data.mime }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [data])
  if (isError) return <span className={styles['gone']}>{words.pictureGone(description)}</span>
  if (address === null) return <span className={styles['gone']}>{words.pictureOpens}</span>
  return <img className={styles['picture']} src={address} alt={description || words.pictureUnnamed} />
}
