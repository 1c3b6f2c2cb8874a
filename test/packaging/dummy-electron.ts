import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Format, NtExecutable, NtExecutableResource } from 'pe-library'
import { Resource } from 'resedit'

/** Where Electron keeps its fuses: this mark, version 1, how many, then one digit for each. Source: electronjs.org/docs/latest/tutorial/fuses */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseWire = Buffer.concat([
  Buffer.from(fuseMark),
  Buffer.from([1, 9]),
  Buffer.from('101100011'),
  Buffer.alloc(469),
])

const files = [
  'ffmpeg.dll',
  'icudtl.dat',
  'libEGL.dll',
  'libGLESv2.dll',
  'resources.pak',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'chrome_100_percent.pak',
  'LICENSE',
  'LICENSES.chromium.html',
  'locales/de.pak',
  'locales/en-US.pak',
  'locales/fr.pak',
]

/**
 * Writes a folder in the shape of an unpacked Electron, with a program that has resources and fuses and no code: enough for electron-builder to
 * pack around it where Electron itself cannot be had.
 */
export function writeDummyElectron(folder: string, platform: 'win32' | 'linux', version: string): void {
  rmSync(folder, { recursive: true, force: true })
  for (const part of ['resources', 'locales']) mkdirSync(join(folder, part), { recursive: true })
  for (const file of files) writeFileSync(join(folder, file), file)
  writeFileSync(join(folder, 'version'), version)
  if (platform === 'win32') writeFileSync(join(folder, 'electron.exe'), windowsProgram())
  else {
    const program = Buffer.concat([readFileSync('/bin/true'), fuseWire])
    writeFileSync(join(folder, 'electron'), program, { mode: 0o755 })
  }
}

/** A 64-bit program of Windows: a version resource, and a section that holds the fuses. */
function windowsProgram(): Buffer {
  const program = NtExecutable.createEmpty(false, false)
  program.setSectionByEntry(Format.ImageDirectoryEntry.Debug, {
    info: {
      name: '.fuse',
      virtualSize: 512,
      virtualAddress: 0,
      sizeOfRawData: 512,
      pointerToRawData: 0,
      pointerToRelocations: 0,
      pointerToLineNumbers: 0,
      numberOfRelocations: 0,
      numberOfLineNumbers: 0,
      characteristics: 0x40000040, // initialised data, readable
    },
    data: new Uint8Array(fuseWire).buffer,
  })
  const resources = NtExecutableResource.from(program)
  const version = Resource.VersionInfo.createEmpty()
  const english = 1033
  version.lang = english
  version.setFileVersion(1, 0, 0, 0, english)
  version.setStringValues({ lang: english, codepage: 1200 }, { ProductName: 'Electron' })
  version.outputToResourceEntries(resources.entries)
  resources.outputResource(program)
  return Buffer.from(program.generate())
}
