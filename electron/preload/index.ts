import { contextBridge, ipcRenderer, webFrame } from 'electron'
import { CHANNELS, EVENTS, SPELLING_BOUNDS } from '../../shared/ipc/channels.ts'

/**
 * Builds `window.journal` from the list of channel names: `area.verb` becomes `journal.area.verb(input)`. It
 * decides nothing; the main process checks every message. The typed face of this object is `JournalBridge`.
 */
const areas: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {}

for (const channel of CHANNELS) {
  const [area = '', verb = ''] = channel.split('.')
  const verbs = areas[area] ?? {}
  verbs[verb] = (input) => ipcRenderer.invoke(channel, input)
  areas[area] = verbs
}

const on = (event: string, listener: (payload: unknown) => void): (() => void) => {
  if (!(EVENTS as readonly string[]).includes(event)) throw new Error('unknown event')
  const receive = (_event: Electron.IpcRendererEvent, payload: unknown): void => listener(payload)
  ipcRenderer.on(event, receive)
  return () => ipcRenderer.off(event, receive)
}

contextBridge.exposeInMainWorld('journal', { ...areas, on })

/** Passes the words on, as many at once as one message carries. What is refused, as while locked, marks nothing. */
async function misspelledAmong(words: readonly string[]): Promise<string[]> {
  const askable = [...new Set(words)].filter(({ length }) => length > 0 && length <= SPELLING_BOUNDS.letters)
  const misspelled: string[] = []
  for (let from = 0; from < askable.length; from += SPELLING_BOUNDS.words) {
    const some = askable.slice(from, from + SPELLING_BOUNDS.words)
    const reply = await ipcRenderer.invoke('spelling.check', { words: some })
    if (reply.ok) misspelled.push(...reply.value.misspelled)
  }
  return misspelled
}

// The language named here only says how a text is cut into words, which English and German share.
webFrame.setSpellCheckProvider('en', {
  spellCheck: (words, callback) => {
    misspelledAmong(words).then(callback, () => callback([]))
  },
})

// Peer connections are the one way out that neither the content policy nor the request filter closes.
void webFrame.executeJavaScript(
  'for (const way of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) delete globalThis[way]',
)
