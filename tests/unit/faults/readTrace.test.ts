import { describe, expect, test } from 'vitest'
import { readAttempts, strayAttempts } from '../../faults/connect/readTrace.ts'

const TRACE = `101 1795487142.100000 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X0"}, 20) = 0
101 1795487142.200000 connect(19, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH (Network is unreachable)
102 1795487142.300000 connect(21, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28 <unfinished ...>
102 1795487142.400000 <... connect resumed>) = -1 ENETUNREACH (Network is unreachable)
103 1795487142.500000 sendto(8, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.53")}, 16) = 1
104 1795487142.600000 sendmmsg(8, [{msg_hdr={msg_name={sa_family=AF_INET, sin_port=htons(3478), sin_addr=inet_addr("192.0.2.1")}, msg_namelen=16}}], 1, 0) = 1
104 1795487142.700000 connect(5, {sa_family=AF_INET6, sin6_port=htons(9), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
105 1795487142.800000 sendto(8, "hello", 5, 0, NULL, 0) = 5
`

describe('the reader of traces', () => {
  test('takes every attempt to an internet address, answered or not, and nothing else', () => {
    expect(readAttempts(TRACE).map(({ call, address, port }) => `${call} ${address} ${port}`)).toEqual([
      'connect 192.0.2.1 80',
      'connect 2001:db8::1 443',
      'sendto 127.0.0.53 53',
      'sendmmsg 192.0.2.1 3478',
      'connect ::1 9',
    ])
  })

  test('knows this machine from others', () => {
    const outside = readAttempts(TRACE).filter(({ isLoopback }) => !isLoopback)
    expect(outside.map(({ address }) => address)).toEqual(['192.0.2.1', '2001:db8::1', '192.0.2.1'])
  })

  test('lays each attempt to what was being done', () => {
    const stops = [
      { name: 'first', at: 1_795_487_142_250 },
      { name: 'second', at: 1_795_487_142_550 },
      { name: 'third', at: 1_795_487_142_900 },
    ]
    const strays = strayAttempts(readAttempts(TRACE), stops)
    expect([...strays].map(([name, attempts]) => [name, attempts.map(({ port }) => port)])).toEqual([
      ['first', [80, 443]],
      ['second', [3478]],
      ['third', []],
    ])
  })
})
