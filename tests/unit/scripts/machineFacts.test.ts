import { describe, expect, test } from 'vitest'
import { findNodeHeaders } from '../../../scripts/runtime/nodeHeaders.ts'
import { missingLibraries } from '../../../scripts/runtime/systemLibraries.ts'

describe("Node's headers", () => {
  const holding = (...folders: string[]) => {
    const files = folders.flatMap((folder) => [
      `${folder}/include/node/node_api.h`,
      `${folder}/include/node/common.gypi`,
    ])
    return (path: string): boolean => files.includes(path)
  }

  test('are taken from where the configuration says', () => {
    const places = { configured: '/opt/node', nodePrograms: ['/usr/local/bin/node'] }
    expect(findNodeHeaders(places, holding('/opt/node', '/usr/local', '/usr'))).toBe('/opt/node')
  })

  test('a configured folder without headers is passed over', () => {
    const places = { configured: '/opt/node', nodePrograms: ['/usr/local/bin/node'] }
    expect(findNodeHeaders(places, holding('/usr/local'))).toBe('/usr/local')
  })

  test('are found beside the Node that npm runs on', () => {
    const places = {
      configured: undefined,
      nodePrograms: ['/home/ada/.nvm/v20/bin/node', '/project/bin/node'],
    }
    expect(findNodeHeaders(places, holding('/home/ada/.nvm/v20'))).toBe('/home/ada/.nvm/v20')
  })

  test('are found in the system when the programs brought none', () => {
    expect(
      findNodeHeaders({ configured: undefined, nodePrograms: ['/project/bin/node'] }, holding('/usr')),
    ).toBe('/usr')
  })

  test('half of them are none', () => {
    const exists = (path: string): boolean => path === '/usr/include/node/node_api.h'
    expect(findNodeHeaders({ configured: undefined, nodePrograms: [] }, exists)).toBeNull()
  })
})

describe('missing libraries', () => {
  test('are those that the linker does not find, each once', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffc1a5d2000)',
      '\tlibnss3.so => not found',
      '\tlibgbm.so.1 => not found',
      '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f2b1c000000)',
      '\tlibnss3.so => not found',
    ].join('\n')
    expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgbm.so.1'])
  })

  test('are none when all are found', () => {
    expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x00007f2b1c000000)\n')).toEqual([])
  })
})
