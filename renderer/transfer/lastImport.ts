import type { ImportPreview } from '../../shared/ipc/contract/import.ts'

/** An import that was run a while ago and can be taken back. */
export interface LastImport {
  /** Names the import for undo; null when it changed nothing. */
  readonly batch: number | null
  /** What came of it. */
  readonly preview: ImportPreview
}
