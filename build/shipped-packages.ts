import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package of others that reaches the PC, as files of its own or inside the bundles. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly licence: string
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const sources = ['main', 'models', 'preload', 'renderer']
const bareImport = /(?:from|import|require\)?)\s*\(?'((?:@[\w.-]+\/)?[\w.-]+)[^']*'/g

/** Every package that the product imports, and what these need in turn, as the lock file has them. A package for another machine counts too. */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  )
  const found = new Map<string, ShippedPackage>()
  const add = (name: string, from: string): void => {
    const path = placeOf(name, from, lock.packages)
    const locked = path === null ? undefined : lock.packages[path]
    if (path === null || locked === undefined || found.has(path)) return
    found.set(path, { name, version: locked.version ?? '', licence: locked.license ?? 'unknown' })
    for (const needed of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }))
      add(needed, path)
  }
  for (const name of importedNames(root)) add(name, '')
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

/** Where `name` is found from the package at `from`: beside it or in the folders above. Null = a module of Node, or not locked. */
function placeOf(name: string, from: string, packages: Readonly<Record<string, Locked>>): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (path in packages) return path
    if (folder === '') return null
  }
}

function importedNames(root: string): string[] {
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, folder, file)),
  )
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(bareImport)].map(([, name = '']) => name),
  )
  return [...new Set(names)].filter(
    (name) => name !== 'electron' && existsSync(join(root, 'node_modules', name)),
  )
}
