import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CivilDate } from '../../shared/calendar/civilDate.ts'
import { CHANNELS } from '../../shared/ipc/channels.ts'
import type { LaunchedApp } from './harness/launch.ts'
import { projectRoot } from './harness/projectRoot.ts'
import { useDesk } from './story/desk.ts'
import { todayOf } from './story/journalOnPage.ts'
import { startJournal } from './story/waysIn.ts'

describe('the page and its bridge', () => {
  const desk = useDesk()
  let launched: LaunchedApp
  let page: Page

  beforeAll(async () => {
    launched = await desk.launch()
    page = launched.page
    await startJournal(page)
  })

  it('know nothing of Node, of Electron, or of the bridge behind its functions', async () => {
    const globals = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    )
    expect(globals).toEqual([])
    const bridge = await page.evaluate(() => {
      const verbs = Object.entries(window.journal).map(([area, of]) =>
        typeof of === 'function' ? area : Object.keys(of).map((verb) => `${area}.${verb}`),
      )
      return verbs.flat().sort()
    })
    expect(bridge).toEqual([...CHANNELS, 'on'].sort())
  })

  it('cannot reach into a frame that a script makes, where the ways out would be whole again', async () => {
    const frames = await page.evaluate(() => {
      const place = (tag: 'iframe' | 'frame', attributes: Record<string, string> = {}): Window | null => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        document.body.append(element)
        const isFrame = element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement
        return isFrame ? element.contentWindow : null
      }
      const makes: Record<string, () => Window | null> = {
        'an empty frame': () => place('iframe'),
        'a blank frame': () => place('iframe', { src: 'about:blank' }),
        'a frame of a frame set': () => place('frame'),
        'a frame with a name, opened before it is touched': () => {
          place('iframe', { name: 'opened' })
          return window.open('', 'opened') ?? window[window.length - 1] ?? null
        },
        'a frame with a sandbox of its own': () =>
          place('iframe', { sandbox: 'allow-scripts allow-same-origin' }),
        'a frame among the frames of the window': () => {
          place('iframe')
          return window[window.length - 1] ?? null
        },
      }
      return Object.entries(makes).map(([name, make]) => {
        const other = make()
        try {
          return `${name} ${other === null ? 'is not there' : `has ${typeof Reflect.get(other, 'Array')}`}`
        } catch (thrown) {
          return `${name} ${thrown instanceof Error ? thrown.name : 'throws'}`
        }
      })
    })
    expect(frames).toEqual(frames.map((line) => line.replace(/ (has .*|is not there)$/, ' SecurityError')))
    expect(frames).toHaveLength(6)
  })

  it('are granted no device, place, clipboard or notification', async () => {
    const granted = await page.evaluate(async () => {
      const refusal = (asked: Promise<unknown>) =>
        asked.then(
          () => 'granted',
          () => 'refused',
        )
      return {
        notification: await Notification.requestPermission(),
        camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
        screen: await refusal(navigator.mediaDevices.getDisplayMedia()),
        clipboard: await refusal(navigator.clipboard.readText()),
        place: await refusal(
          new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
        ),
      }
    })
    expect(granted).toEqual({
      notification: 'denied',
      camera: 'refused',
      screen: 'refused',
      clipboard: 'refused',
      place: 'refused',
    })
  })

  it('are the only ones that are answered: another window with the same bridge is refused on every channel', async () => {
    const today = await todayOf(page)
    const [stranger] = await Promise.all([
      launched.app.waitForEvent('window'),
      launched.app.evaluate(
        ({ BrowserWindow }, preload) => {
          const window = new BrowserWindow({
            show: false,
            webPreferences: { preload, sandbox: true, contextIsolation: true },
          })
          void window.loadURL('data:text/html,<title>A stranger</title>')
        },
        join(projectRoot, 'out', 'preload', 'index.cjs'),
      ),
    ])
    await stranger.waitForLoadState()
    // Right in form, so that the sender alone can be the reason of a refusal.
    const rightQuestions = async ({ day }: { day: CivilDate }) => {
      const { journal } = window
      return [
        await journal.session.status({}),
        await journal.day.today({}),
        await journal.day.read({ day }),
        await journal.settings.read({}),
        await journal.backup.list({}),
      ].map(({ ok }) => ok)
    }
    expect(await page.evaluate(rightQuestions, { day: today })).toEqual([true, true, true, true, true])
    expect(await stranger.evaluate(rightQuestions, { day: today })).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])

    const answered = await stranger.evaluate(async (channels) => {
      const verbs = new Map(
        Object.entries(window.journal).flatMap(([area, of]) =>
          Object.entries(of).map(([verb, ask]) => [`${area}.${verb}`, ask] as const),
        ),
      )
      const replies = channels.map(async (channel) => [channel, await verbs.get(channel)({})] as const)
      return (await Promise.all(replies))
        .filter(([, reply]) => reply.ok !== false)
        .map(([channel]) => channel)
    }, CHANNELS)
    expect(answered).toEqual([])
    expect(await page.evaluate(() => window.journal.session.status({}))).toMatchObject({
      ok: true,
      value: { state: 'unlocked' },
    })
  })
})
