import { contextBridge, ipcRenderer, webFrame } from 'electron'
import { CHANNELS, EVENTS } from '../../shared/ipc/channels.ts'

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

// Peer connections are the one way out that neither the content policy nor the request filter closes.
void webFrame.executeJavaScript(
  'for (const way of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"]) delete globalThis[way]',
)
