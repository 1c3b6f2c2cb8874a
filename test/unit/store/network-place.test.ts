import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { isNetworkFileSystem, isOnNetwork, isUncPath } from '../../../main/store/network-place.ts'

it.each([
  ['\\\\server\\ablage\\notes.db', true],
  ['//server/ablage', true],
  ['\\\\?\\UNC\\server\\ablage', true],
  ['\\\\?\\unc\\server\\ablage', true],
  ['\\\\10.0.0.5\\c$', true],
  ['C:\\ProgramData\\Schluessig\\notes.db', false],
  ['\\\\?\\C:\\ProgramData', false],
  ['\\\\.\\C:\\ProgramData', false],
  ['/home/k.beispiel/notes.db', false],
  ['notes.db', false],
])('%s is a share: %s', (path, expected) => {
  expect(isUncPath(path)).toBe(expected)
})

it.each([
  ['NFS', 0x6969, true],
  ['CIFS', 0xff534d42, true],
  ['CIFS, read as a signed number', 0xff534d42 | 0, true],
  ['SMB2', 0xfe534d42, true],
  ['ext4', 0xef53, false],
  ['Btrfs', 0x9123683e, false],
  ['XFS', 0x58465342, false],
  ['tmpfs', 0x01021994, false],
])('%s is a file system of another machine', (_, type, expected) => {
  expect(isNetworkFileSystem(type)).toBe(expected)
})

it('the folder for temporary files of this machine is local', () => {
  expect(isOnNetwork(tmpdir())).toBe(false)
})
