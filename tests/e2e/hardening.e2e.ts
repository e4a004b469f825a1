import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LaunchedApp } from './harness/launch.ts'
import { useDesk } from './story/desk.ts'
import { typeEvening } from './story/eveningByKeys.ts'
import { reflectionOf, untilSaved } from './story/eveningOnPage.ts'
import { FULL_EVENING } from './story/evenings.ts'
import { type LoopbackServer, startLoopbackServer } from './story/loopbackServer.ts'
import { openScreen } from './story/places.ts'
import { countViolations, resetViolations } from './story/policyViolations.ts'
import { startJournal } from './story/waysIn.ts'

/** Everything is tried in the page's own world, as a script that got into it would. */
describe('the page', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page
  let profile: string
  let server: LoopbackServer

  beforeAll(async () => {
    server = await startLoopbackServer()
    profile = desk.folder()
    launched = await desk.launch(profile)
    page = launched.page
    await startJournal(page)
  })
  beforeEach(() => resetViolations(page))
  afterAll(() => server.close())

  /** How many requests, navigations and windows the app has refused, by its own log. */
  const refusals = (): number => {
    const log = join(profile, 'evenkeel.log')
    return existsSync(log) ? readFileSync(log, 'utf8').split('refused a request').length - 1 : 0
  }

  it('stands under a content policy that comes with the response', async () => {
    const [response] = await Promise.all([
      page.waitForResponse((one) => one.url().endsWith('/index.html')),
      page.reload(),
    ])
    const policy = (await response.allHeaders())['content-security-policy'] ?? ''
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      'sandbox allow-scripts',
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toContain('unsafe')
    await page.getByRole('navigation', { name: 'Screens' }).waitFor()
  })

  it('reaches nobody: no request, socket, image, frame, beacon or peer gets out of it', async () => {
    const reachable = await fetch(`http://127.0.0.1:${server.port}/`)
    expect(await reachable.text()).toBe('here')
    const control = server.connections()
    expect(control).toBeGreaterThan(0)

    const refused = await page.evaluate(async (port) => {
      const address = `http://127.0.0.1:${port}/`
      const settles = (start: (done: (outcome: string) => void) => void): Promise<string> =>
        new Promise((resolve) => {
          try {
            start(resolve)
          } catch {
            resolve('threw')
          }
        })
      const element = (tag: string, attribute: string) =>
        settles((done) => {
          const made = document.createElement(tag)
          made.addEventListener('load', () => done('loaded'))
          made.addEventListener('error', () => done('failed'))
          if (made instanceof HTMLLinkElement) made.rel = 'stylesheet'
          made.setAttribute(attribute, address)
          document.body.append(made)
        })
      return {
        fetch: await fetch(address).then(
          () => 'loaded',
          () => 'failed',
        ),
        xhr: await settles((done) => {
          const request = new XMLHttpRequest()
          request.onload = () => done('loaded')
          request.onerror = () => done('failed')
          request.open('GET', address)
          request.send()
        }),
        socket: await settles((done) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/`)
          socket.onopen = () => done('loaded')
          socket.onerror = () => done('failed')
        }),
        events: await settles((done) => {
          const source = new EventSource(address)
          source.onopen = () => done('loaded')
          source.onerror = () => done('failed')
        }),
        image: await element('img', 'src'),
        stylesheet: await element('link', 'href'),
        beacon: navigator.sendBeacon(address, 'x') ? 'taken' : 'failed',
        peers: ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'].filter(
          (way) => way in window,
        ),
      }
    }, server.port)
    expect(refused).toMatchObject({
      fetch: 'failed',
      xhr: expect.stringMatching(/failed|threw/),
      socket: expect.stringMatching(/failed|threw/),
      events: expect.stringMatching(/failed|threw/),
      image: 'failed',
      stylesheet: 'failed',
      peers: [],
    })
    await page.evaluate((port) => {
      const frame = document.createElement('iframe')
      frame.setAttribute('src', `http://127.0.0.1:${port}/frame`)
      document.body.append(frame)
    }, server.port)
    await expect.poll(() => countViolations(page)).toBeGreaterThanOrEqual(6)
    expect(server.connections()).toBe(control)
  })

  it('goes nowhere and opens nothing', async () => {
    const before = server.connections()
    const refusalsBefore = refusals()
    const address = page.url()
    await page.evaluate((port) => {
      const form = document.createElement('form')
      form.setAttribute('action', `http://127.0.0.1:${port}/form`)
      document.body.append(form)
      form.submit()
    }, server.port)
    await expect.poll(() => countViolations(page)).toBe(1)
    const opened = await page.evaluate((port) => {
      const made = window.open(`http://127.0.0.1:${port}/window`)
      window.location.assign(`http://127.0.0.1:${port}/away`)
      return made === null
    }, server.port)
    expect(opened).toBe(true)
    // The window is refused in the page's own process, the navigation by the main one.
    await expect.poll(refusals).toBeGreaterThanOrEqual(refusalsBefore + 1)
    expect(await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    expect(await page.evaluate(() => document.querySelector('nav') !== null && location.href)).toBe(address)
    expect(server.connections()).toBe(before)
    // The driver goes on waiting for the navigation that was refused, and is freed by one that is not.
    await page.reload()
  })

  it('runs no script that was not shipped with it', async () => {
    // A timer runs it, because what the debugger itself evaluates may evaluate.
    const outcomes = await page.evaluate(async () => {
      const thrownBy = (act: () => unknown): string => {
        try {
          act()
          return 'ran'
        } catch (thrown) {
          return thrown instanceof Error ? thrown.name : 'threw'
        }
      }
      await new Promise((later) => setTimeout(later))
      const evil = 'globalThis.evaluated = true'
      const make = Function
      return {
        // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
        eval: thrownBy(() => globalThis.eval(evil)),
        newFunction: thrownBy(() => make(evil)()),
        innerHTML: thrownBy(() => {
          document.createElement('div').innerHTML = `<img src=x onerror="${evil}">`
        }),
        inlineScript: thrownBy(() => {
          const script = document.createElement('script')
          script.text = evil
          document.body.append(script)
        }),
        evaluated: 'evaluated' in globalThis,
      }
    })
    expect(outcomes).toEqual({
      eval: 'EvalError',
      newFunction: 'EvalError',
      innerHTML: 'TypeError',
      inlineScript: 'TypeError',
      evaluated: false,
    })
  })

  it('breaks none of its own rules while an evening is written and every screen is seen', async () => {
    await openScreen(page, 'tonight')
    await typeEvening(page, FULL_EVENING)
    await untilSaved(page)
    for (const screen of ['days', 'week', 'import', 'backups', 'settings', 'tonight'] as const) {
      await openScreen(page, screen)
    }
    await reflectionOf(page).waitFor()
    expect(await countViolations(page)).toBe(0)
  })
})
