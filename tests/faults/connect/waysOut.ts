/**
 * Ways for a page to reach somebody, each as a page's own script would take it. They run inside the page, so none
 * may use anything from here. The last ones lead the page away.
 */
export type WayOut = (host: string) => void

export const WAYS_OUT: Readonly<Record<string, WayOut>> = {
  fetch: (host) => void fetch(`http://${host}/fetch`, { mode: 'no-cors' }).catch(() => null),
  'fetch keepalive': (host) =>
    void fetch(`https://${host}/`, { keepalive: true, mode: 'no-cors' }).catch(() => null),
  XMLHttpRequest: (host) => {
    const request = new XMLHttpRequest()
    request.open('POST', `http://${host}/xhr`)
    request.send('x')
  },
  WebSocket: (host) => void new WebSocket(`ws://${host}/socket`),
  EventSource: (host) => void new EventSource(`http://${host}/events`),
  beacon: (host) => void navigator.sendBeacon(`http://${host}/beacon`, 'x'),
  image: (host) => {
    new Image().src = `http://${host}/image.png`
  },
  'style in a sheet': (host) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`body { background-image: url(http://${host}/style.png) }`)
    document.adoptedStyleSheets = [sheet]
  },
  font: (host) => void new FontFace('odd', `url(http://${host}/font.woff2)`).load().catch(() => null),
  audio: (host) => void new Audio(`http://${host}/audio.ogg`).play().catch(() => null),
  'linked stylesheet': (host) => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'stylesheet', href: `http://${host}/style.css` })
    document.head.append(link)
  },
  prefetch: (host) => {
    for (const rel of [
      'prefetch',
      'preload',
      'prerender',
      'dns-prefetch',
      'preconnect',
      'modulepreload',
      'icon',
      'manifest',
    ]) {
      const link = document.createElement('link')
      Object.assign(link, { rel, href: `http://${host}/${rel}`, as: 'image' })
      document.head.append(link)
    }
  },
  'speculation rules': (host) => {
    const script = document.createElement('script')
    script.type = 'speculationrules'
    script.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [`http://${host}/later`] }] })
    document.head.append(script)
  },
  script: (host) => {
    const script = document.createElement('script')
    script.src = `http://${host}/script.js`
    document.head.append(script)
  },
  'dynamic import': (host) => void import(`http://${host}/module.js`).catch(() => null),
  worker: (host) => void new Worker(`http://${host}/worker.js`),
  'worker of a blob': (host) => {
    const code = new Blob([`fetch('http://${host}/from-worker', { mode: 'no-cors' })`])
    void new Worker(URL.createObjectURL(code))
  },
  'shared worker': (host) => void new SharedWorker(`http://${host}/shared.js`),
  'service worker': (host) =>
    void navigator.serviceWorker?.register(`http://${host}/service.js`).catch(() => null),
  frame: (host) => {
    const frame = document.createElement('iframe')
    frame.src = `http://${host}/frame`
    document.body.append(frame)
  },
  'empty frame': (host) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const other = frame.contentWindow
    if (other === null) return
    void other.fetch(`http://${host}/inner`, { mode: 'no-cors' }).catch(() => null)
    other.navigator.sendBeacon(`http://${host}/inner-beacon`, 'x')
  },
  object: (host) => {
    for (const tag of ['object', 'embed']) {
      const element = document.createElement(tag)
      element.setAttribute(tag === 'object' ? 'data' : 'src', `http://${host}/${tag}`)
      document.body.append(element)
    }
  },
  webview: (host) => {
    const element = document.createElement('webview')
    element.setAttribute('src', `http://${host}/webview`)
    document.body.append(element)
  },
  'peer connection': (host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:3478` }] })
    peer.createDataChannel('x')
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
  },
  'peer connection of an empty frame': (host) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const other: unknown = Reflect.get(frame.contentWindow ?? {}, 'RTCPeerConnection')
    if (typeof other !== 'function') return
    const peer: RTCPeerConnection = Reflect.construct(other, [
      { iceServers: [{ urls: `stun:${host}:3478` }] },
    ])
    peer.createDataChannel('x')
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
  },
  'peer connection of an opened frame': (host) => {
    const frame = document.createElement('iframe')
    frame.name = 'opened'
    document.body.append(frame)
    const other: unknown = Reflect.get(window.open('', 'opened') ?? {}, 'RTCPeerConnection')
    if (typeof other !== 'function') return
    const peer: RTCPeerConnection = Reflect.construct(other, [
      { iceServers: [{ urls: `stun:${host}:3478` }] },
    ])
    peer.createDataChannel('x')
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
  },
  'peer connection of a written frame': (host) => {
    const frame = document.createElement('iframe')
    frame.srcdoc = `<script>
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${host}:3478' }] })
      peer.createDataChannel('x')
      peer.createOffer().then((offer) => peer.setLocalDescription(offer))
    </script>`
    document.body.append(frame)
  },
  'peer connection to a candidate': (host) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const other: unknown = Reflect.get(frame.contentWindow ?? {}, 'RTCPeerConnection') ?? RTCPeerConnection
    if (typeof other !== 'function') return
    const [one, two]: RTCPeerConnection[] = [Reflect.construct(other, []), Reflect.construct(other, [])]
    if (one === undefined || two === undefined) return
    one.createDataChannel('x')
    const candidate = `candidate:1 1 udp 2122260223 ${host} 3478 typ host`
    void (async () => {
      await one.setLocalDescription(await one.createOffer())
      await two.setRemoteDescription(one.localDescription ?? { type: 'offer' })
      await two.setLocalDescription(await two.createAnswer())
      await one.setRemoteDescription(two.localDescription ?? { type: 'answer' })
      await one.addIceCandidate({ candidate, sdpMid: '0' })
    })().catch(() => null)
  },
  WebTransport: (host) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const other: unknown = Reflect.get(frame.contentWindow ?? {}, 'WebTransport')
    if (typeof other === 'function') Reflect.construct(other, [`https://${host}:4433/`])
    else void new WebTransport(`https://${host}:4433/`)
  },
  'window.open': (host) => void window.open(`http://${host}/window`),
  'link with a ping': (host) => {
    const link = document.createElement('a')
    link.href = '#here'
    link.ping = `http://${host}/ping`
    document.body.append(link)
    link.click()
  },
  download: (host) => {
    const link = document.createElement('a')
    Object.assign(link, { href: `http://${host}/file.zip`, download: 'file.zip' })
    document.body.append(link)
    link.click()
  },
  'link to another target': (host) => {
    const link = document.createElement('a')
    Object.assign(link, { href: `http://${host}/target`, target: '_blank' })
    document.body.append(link)
    link.click()
  },
  form: (host) => {
    const form = document.createElement('form')
    Object.assign(form, { action: `http://${host}/form`, method: 'post', target: '_self' })
    document.body.append(form)
    form.submit()
  },
  refresh: (host) => {
    const meta = document.createElement('meta')
    Object.assign(meta, { httpEquiv: 'refresh', content: `0; url=http://${host}/refresh` })
    document.head.append(meta)
  },
  navigation: (host) => location.assign(`http://${host}/away`),
}

/** Addresses that belong to nobody: for documentation (RFC 5737, RFC 3849), and a name that never exists (RFC 6761). */
export const NOBODY = ['192.0.2.1', '[2001:db8::1]', 'nobody.invalid'] as const
