import type { Page } from 'playwright-core'

/**
 * How many times each of some texts stands in the memory of the page's scripts, after everything that can be reclaimed was.
 * It sees what any variable, cache or component still holds, and nothing that is merely not overwritten yet.
 */
export async function countInHeap(page: Page, texts: readonly string[]): Promise<readonly number[]> {
  const debuggerSession = await page.context().newCDPSession(page)
  const chunks: string[] = []
  debuggerSession.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await debuggerSession.send('HeapProfiler.collectGarbage')
  await debuggerSession.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await debuggerSession.detach()
  const heap = chunks.join('')
  return texts.map((text) => heap.split(text).length - 1)
}
