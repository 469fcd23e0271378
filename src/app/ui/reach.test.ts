/** Holds which addresses are offered to a client's phone. */

import { expect, test } from 'vitest'
import { phoneReach } from './reach.ts'

test('[SCREEN12] a phone is offered only an address it can open', () => {
  for (const host of ['localhost', '127.0.0.1', '127.3.4.5', '[::1]', 'a.localhost'])
    expect(phoneReach(host, true)).toBe('only-this-device')
  expect(phoneReach('192.168.1.20', true)).toBe('ok')
  expect(phoneReach('feet.example', false)).toBe('offline')
})
