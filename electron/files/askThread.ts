import { Worker } from 'node:worker_threads'

/** What a thread is told besides its work: not 0 = go no further. One number, shared between the threads. */
export interface Stoppable {
  readonly stop: Int32Array
}

export interface ThreadWork<Said> {
  readonly file: string | URL
  /** Given to the thread together with `stop`. */
  readonly request: object
  /** Memory that moves to the thread instead of being copied, such as a key. */
  readonly transferList: readonly ArrayBuffer[]
  readonly signal?: AbortSignal | undefined
  /** Checks what the thread said. Null = it was not its last word. */
  readonly heard: (message: unknown) => Said | null
}

/**
 * What a thread says last, once it has ended and with it every handle on the files. It is asked to stop and never
 * ended from outside: in the middle of SQLite's or the archive's own code that takes the whole app down.
 */
export async function askThread<Said>(work: ThreadWork<Said>): Promise<Said> {
  const { file, request, transferList, signal, heard } = work
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const cancel = (): void => void Atomics.store(stop, 0, 1)
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    return await new Promise((resolve, reject) => {
      const worker = new Worker(file, {
        workerData: { ...request, stop } satisfies Stoppable,
        transferList: [...transferList],
      })
      let last: Said | null = null
      worker.on('message', (message: unknown) => {
        last = heard(message) ?? last
      })
      worker.once('error', reject)
      worker.once('exit', () => {
        if (last !== null) resolve(last)
        else reject(new Error('a thread ended without an answer'))
      })
    })
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}
