import { createContext, type ReactNode, useContext } from 'react'

type Level = 1 | 2 | 3 | 4 | 5 | 6

/** The level that the next heading has: a page's sections start at 2. */
const LevelContext = createContext<Level>(2)

const deeper = (level: Level): Level =>
  level === 1 ? 2 : level === 2 ? 3 : level === 3 ? 4 : level === 4 ? 5 : 6

/** A heading whose level follows from where it stands, so that the outline has no holes. */
export function Heading({ children, id }: { children: ReactNode; id?: string }) {
  const level = useContext(LevelContext)
  const Tag = `h${level}` as const
  return <Tag id={id}>{children}</Tag>
}

/** Everything inside stands one heading level deeper, or at the level given. */
export function HeadingScope({ children, level }: { children: ReactNode; level?: Level }) {
  const around = useContext(LevelContext)
  return <LevelContext value={level ?? deeper(around)}>{children}</LevelContext>
}
