import { type App, type Session, session, type WebContents } from 'electron'
import { isOwnAddress } from './pageAddress.ts'

/**
 * What keeps the app off the network and the page inside its box. One layer alone is not enough: a content
 * policy does not stop name lookups, a request filter does not stop WebRTC, and the spelling checker fetches
 * dictionaries on its own.
 */

/** Switches that must stand before the app is ready. */
export function hardenCommandLine(app: App): void {
  // Where the sandbox cannot run at all (root on Linux), Chromium must be told so, and then refuses this call.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('proxy-server', 'http://0.0.0.0:1')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('disable-sync')
  app.commandLine.appendSwitch('disable-quic')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('dns-prefetch-disable')
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
  each.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  each.setPermissionCheckHandler(() => false)
  each.setDevicePermissionHandler(() => false)
  each.on('will-download', (event) => event.preventDefault())
  each.webRequest.onBeforeRequest((details, answer) => {
    const isOurs = isOwnAddress(details.url)
    if (!isOurs) onRefusal()
    answer({ cancel: !isOurs })
  })
}

/** Refuses navigation, new windows, frames and WebRTC routes for every page that ever exists. */
export function hardenContents(app: App, onRefusal: () => void): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    const refuse = (event: { preventDefault(): void }): void => {
      event.preventDefault()
      onRefusal()
    }
    contents.on('will-navigate', refuse)
    contents.on('will-redirect', refuse)
    contents.on('will-frame-navigate', refuse)
    contents.on('will-attach-webview', refuse)
    contents.setWindowOpenHandler(() => {
      onRefusal()
      return { action: 'deny' }
    })
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}
