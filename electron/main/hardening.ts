import { type App, type Session, session, type WebContents } from 'electron'
import { isOwnAddress } from './pageAddress.ts'

/**
 * What keeps the app off the network and the page inside its box. One layer alone is not enough: a content
 * policy does not stop name lookups, a request filter does not stop WebRTC, and Chromium's own spelling
 * checker fetches dictionaries by itself.
 */

/** Switches without a value that must stand before the app is ready. */
const SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'disable-quic',
  'no-pings',
  'dns-prefetch-disable',
  'disable-breakpad',
]

/** Switches that must stand before the app is ready. */
export function hardenCommandLine(app: App): void {
  // Where the sandbox cannot run at all (root on Linux), Chromium must be told so, and then refuses this call.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('proxy-server', 'http://0.0.0.0:1')
  for (const name of SWITCHES) app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch(
    'disable-features',
    'SpellcheckService,DnsOverHttps,AsyncDns,OptimizationHints,MediaRouter,WebRtcHideLocalIpsWithMdns',
  )
}

/** The session that the window lives in: in memory only, every permission and every foreign request refused. */
export function hardenedSession(onRefusal: () => void): Session {
  const own = session.fromPartition('journal', { cache: false })
  for (const each of [own, session.defaultSession]) hardenSession(each, onRefusal)
  return own
}

function hardenSession(each: Session, onRefusal: () => void): void {
  each.setSpellCheckerEnabled(false)
  each.setSpellCheckerDictionaryDownloadURL('app://none/')
  refusePermissions(each, onRefusal)
  each.on('will-download', (event) => {
    event.preventDefault()
    onRefusal()
  })
  each.webRequest.onBeforeRequest((details, answer) => {
    const isOurs = isOwnAddress(details.url)
    if (!isOurs) onRefusal()
    answer({ cancel: !isOurs })
  })
}

/** No camera, screen, place, notification, device or clipboard reading for any page. */
function refusePermissions(each: Session, onRefusal: () => void): void {
  each.setPermissionRequestHandler((_contents, _permission, answer) => {
    onRefusal()
    answer(false)
  })
  each.setPermissionCheckHandler(() => false)
  each.setDevicePermissionHandler(() => false)
  each.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
  // An answer without a stream refuses; older versions throw for it, which refuses too.
  each.setDisplayMediaRequestHandler((_request, answer) => {
    onRefusal()
    answer({})
  })
}

/** Refuses navigation, new windows, frames, sign-ins and WebRTC routes for every page that ever exists. */
export function hardenContents(app: App, onRefusal: () => void): void {
  const refuse = (event: { preventDefault(): void }): void => {
    event.preventDefault()
    onRefusal()
  }
  app.on('login', refuse)
  app.on('select-client-certificate', refuse)
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    refuse(event)
    answer(false)
  })
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', refuse)
    contents.on('will-redirect', refuse)
    contents.on('will-frame-navigate', refuse)
    contents.on('will-attach-webview', refuse)
    contents.setWindowOpenHandler(() => {
      onRefusal()
      return { action: 'deny' }
    })
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    if (app.isPackaged) contents.on('devtools-opened', () => contents.closeDevTools())
  })
}
