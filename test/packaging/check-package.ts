import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire, findPackageJSON, isBuiltin } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { shippedPackages } from '../../build/shipped-packages.ts'
import { fuseMark } from './dummy-electron.ts'
import {
  allowedLicences,
  besideTheArchive,
  forbidden,
  fuses,
  ofElectron,
  ownInArchive,
  packagesInArchive,
  sizeLimitsMiB,
} from './inventory.ts'
import { root } from './pack.ts'
import type { ArchivedFile } from './read-asar.ts'

const bytesPerMiB = 2 ** 20

/** All files below `folder`, as paths with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** `folder` = what lands on the PC, here and below. Is every file in the inventory, is nothing of the inventory missing, is nothing forbidden? */
export function checkInventory(folder: string, archive: readonly ArchivedFile[]): string[] {
  const beside = filesBelow(folder)
  const packages = new Set(archive.flatMap(({ path }) => packageOf(path) ?? []))
  const own = archive.map(({ path }) => path).filter((path) => packageOf(path) === null)
  return [
    ...unlisted(beside, [...besideTheArchive, ...ofElectron]),
    ...unlisted(own, ownInArchive),
    ...missing(beside, besideTheArchive),
    ...missing(own, ownInArchive),
    ...[...packages]
      .filter((name) => !packagesInArchive.includes(name))
      .map((name) => `not in the inventory: ${name}`),
    ...packagesInArchive.filter((name) => !packages.has(name)).map((name) => `missing: ${name}`),
    ...[...beside, ...archive.map(({ path }) => path)]
      .filter((path) => forbidden.some((pattern) => pattern.test(path)))
      .map((path) => `forbidden: ${path}`),
  ]
}

function unlisted(paths: readonly string[], patterns: readonly RegExp[]): string[] {
  return paths
    .filter((path) => !patterns.some((each) => each.test(path)))
    .map((path) => `not in the inventory: ${path}`)
}

function missing(paths: readonly string[], patterns: readonly RegExp[]): string[] {
  return patterns
    .filter((each) => !paths.some((path) => each.test(path)))
    .map((each) => `missing: ${each.source}`)
}

function packageOf(path: string): string | null {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? null
}

export function checkSizes(folder: string, archive: readonly ArchivedFile[]): string[] {
  const archiveMiB =
    archive.reduce((sum, { size, content }) => sum + (content === null ? 0 : size), 0) / bytesPerMiB
  const besideMiB =
    filesBelow(folder)
      .filter((path) => path.startsWith('resources/') && path !== 'resources/app.asar')
      .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) / bytesPerMiB
  return [
    ...(archiveMiB > sizeLimitsMiB.archive ? [`the archive has ${archiveMiB.toFixed(1)} MiB`] : []),
    ...(besideMiB > sizeLimitsMiB.besideTheArchive
      ? [`beside the archive lie ${besideMiB.toFixed(1)} MiB`]
      : []),
  ]
}

/** Every native file is a program of Windows ("MZ"), and the three libraries that have one have it. */
export function checkNatives(folder: string): string[] {
  const natives = filesBelow(folder).filter(
    (path) => /\.(node|dll)$/.test(path) && path.startsWith('resources/'),
  )
  const foreign = natives.filter(
    (path) => readFileSync(join(folder, path)).subarray(0, 2).toString() !== 'MZ',
  )
  const owners = ['better-sqlite3', 'native-reg', '@img/sharp-win32-x64']
  return [
    ...foreign.map((path) => `not for Windows: ${path}`),
    ...owners
      .filter((name) => !natives.some((path) => path.includes(`/${name}/`) && path.endsWith('.node')))
      .map((name) => `no native file of ${name}`),
  ]
}

/** The fuses as they stand in the packed program. */
export function checkFuses(folder: string): string[] {
  const program = readFileSync(join(folder, 'Schluessig.exe'))
  const at = program.indexOf(fuseMark) + fuseMark.length + 2
  return Object.entries(fuses).flatMap(([name, wanted], index) => {
    const found = String.fromCharCode(program[at + index] ?? 0)
    return found === wanted ? [] : [`the fuse ${name} is ${found}, not ${wanted}`]
  })
}

const specifier =
  /(?:\bfrom|\bimport|\bimport\.meta\.resolve|\brequire|createRequire\(import\.meta\.url\))\s*\(?\s*["']([^"'.][^"'\n]*)["']/g

/** Is everything that the compiled code imports, and what these packages need in turn, in the package? `extracted` = the archive and what lies beside it. */
export function checkImports(extracted: string): string[] {
  const compiled = filesBelow(join(extracted, 'out/main')).map((file) => join(extracted, 'out/main', file))
  const ofOwn = compiled.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(specifier)].map(([, name = '']) => [file, name] as const),
  )
  const ofPackages = packagesInArchive.flatMap((name) => {
    const manifest = join(extracted, 'node_modules', name, 'package.json')
    const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
      readFileSync(manifest, 'utf8'),
    )
    return Object.keys(dependencies).map((needed) => [manifest, needed] as const)
  })
  return [...ofOwn, ...ofPackages]
    .filter(([, name]) => name !== 'electron' && !isBuiltin(name))
    .filter(([from, name]) => !isResolvable(from, name))
    .map(([from, name]) => `${relative(extracted, from)} cannot find ${name}`)
}

/** As Node finds it: what the manifest gives to `require`, or else to `import`. */
function isResolvable(from: string, name: string): boolean {
  try {
    createRequire(from).resolve(name)
    return true
  } catch {
    return isImportable(from, name)
  }
}

function isImportable(from: string, name: string): boolean {
  try {
    const manifest = findPackageJSON(name, from) ?? ''
    const { exports }: { exports?: { '.'?: { import?: { default?: string } } } } = JSON.parse(
      readFileSync(manifest, 'utf8'),
    )
    const entry = exports?.['.']?.import?.default
    return entry !== undefined && existsSync(join(dirname(manifest), entry))
  } catch {
    return false
  }
}

export function checkLicences(): string[] {
  return shippedPackages(root)
    .filter(({ licence }) => {
      const parts = licence.replaceAll(/[()]/g, '').split(/ (?:AND|OR) /)
      return !parts.every((part) => allowedLicences.includes(part))
    })
    .map(({ name, licence }) => `${name} is under ${licence}`)
}
