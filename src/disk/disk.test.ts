/** Holds what is written to the disk: whole or not at all, closed to others, and refused with words where it cannot be. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isFolder, makeFolder } from './folder.ts'
import { closeFile, closeFolder } from './modes.ts'
import { diskRefusal, errnoOf } from './refusal.ts'
import { writeFirst, writeWhole } from './whole.ts'

const root = mkdtempSync(join(tmpdir(), 'footnote-disk-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

let made = 0
function place(): string {
  made++
  const folder = join(root, String(made))
  mkdirSync(folder)
  return folder
}

const mode = (path: string) => statSync(path).mode & 0o777

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

describe('[MACHINE2] a folder', () => {
  test('is made with all that is missing on the way, closed to others', () => {
    const path = join(place(), 'a', 'b', 'c')
    makeFolder(path)
    makeFolder(path)
    expect([isFolder(path), mode(path), mode(join(path, '..'))]).toEqual([true, 0o700, 0o700])
  })

  test('that cannot be made is an error at once, wherever on the way it sticks', () => {
    const folder = place()
    const file = join(folder, 'file')
    writeFileSync(file, '')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'))
    symlinkSync(join(folder, 'round'), join(folder, 'round'))
    const impossible = [
      file,
      join(file, 'x', 'y'),
      join(folder, 'dangling'),
      join(folder, 'round', 'x'),
      join(folder, 'x'.repeat(300)),
      join(folder, 'a\0b'),
      ...(existsSync('/proc/self') ? ['/proc/nowhere', '/proc/nowhere/x', '/dev/null/x'] : []),
    ]
    for (const path of impossible) {
      const error = thrownBy(() => makeFolder(path))
      expect(errnoOf(error), path).not.toBe('')
      const said = diskRefusal(error, 'DATA_UNUSABLE', path, 'data')
      expect(said).toMatchObject({ code: 'DATA_UNUSABLE', path: 'data' })
      expect(said.message).not.toMatch(/\n|\0|at .*:\d+/)
    }
  })

  test('a full disk has a code of its own', () => {
    for (const code of ['ENOSPC', 'EDQUOT']) {
      const error = Object.assign(new Error(code), { code })
      expect(diskRefusal(error, 'FILE_UNWRITABLE', 'x', 'out').code).toBe('DISK_FULL')
    }
  })
})

describe('[MACHINE5] a file', () => {
  test('takes the place of the one before, keeps its name behind a link, and leaves nothing beside it', () => {
    const folder = place()
    const path = join(folder, 'card.json')
    writeWhole(path, 'one')
    writeWhole(path, new Uint8Array([50]))
    expect(readFileSync(path, 'utf8')).toBe('2')
    symlinkSync(path, join(folder, 'link'))
    writeWhole(join(folder, 'link'), 'three')
    expect(readFileSync(path, 'utf8')).toBe('three')
    expect(readdirSync(folder).sort()).toEqual(['card.json', 'link'])
  })

  test('that cannot be written leaves the one before, and nothing else', () => {
    const folder = place()
    const path = join(folder, 'card')
    mkdirSync(path)
    expect(errnoOf(thrownBy(() => writeWhole(path, 'x')))).toBe('EISDIR')
    expect(errnoOf(thrownBy(() => writeWhole(join(folder, 'no', 'card'), 'x')))).toBe('ENOENT')
    expect(readdirSync(folder)).toEqual(['card'])
  })

  test('a device stays what it is', () => {
    if (!existsSync('/dev/null')) return
    writeWhole('/dev/null', 'x')
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('what is there first stays, closed to others', () => {
    const folder = place()
    const path = join(folder, 'key')
    writeFileSync(`${path}.${process.pid}`, 'left behind by a killed run')
    expect(writeFirst(path, 'mine')).toBe(true)
    expect(writeFirst(path, 'yours')).toBe(false)
    expect([readFileSync(path, 'utf8'), mode(path)]).toEqual(['mine', 0o600])
    expect(readdirSync(folder)).toEqual(['key'])
  })
})

describe('[MACHINE7] what is open to others is closed', () => {
  test('a file, where it is there; a folder, where it holds nothing else', () => {
    const folder = place()
    const file = join(folder, 'footnote.db')
    closeFile(file)
    writeFileSync(file, '')
    chmodSync(file, 0o644)
    chmodSync(folder, 0o755)
    closeFile(file)
    expect(mode(file)).toBe(0o600)
    closeFolder(folder, (name) => name === 'other')
    expect(mode(folder)).toBe(0o755)
    closeFolder(folder, (name) => name === 'footnote.db')
    expect(mode(folder)).toBe(0o700)
  })
})
