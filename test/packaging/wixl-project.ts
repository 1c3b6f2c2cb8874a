import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/** Folders that are the start of a path in electron-builder's project. */
const anchors = ['APPLICATIONFOLDER', 'ProgramMenuFolder']

/** What wixl has no word for; each is left out. The MSI that comes of it is looked at, never shipped. */
const leftOut: readonly RegExp[] = [
  /<Condition [^>]*>[\s\S]*?<\/Condition>/,
  /<ShortcutProperty [^>]*\/>/g,
  / AllowSameVersionUpgrades="yes"/g,
  / Secure="yes"/g,
  / ReadOnly="yes"/g,
]

/**
 * Rewrites electron-builder's project (a dialect of WiX 4) in the part of WiX 3 that Debian's wixl compiles: paths become nested folders, components
 * get the ids that WiX would generate and lie in their folder.
 */
export function wixlProject(project: string, cwd: string): string {
  let wixl = project.replace(
    'http://wixtoolset.org/schemas/v4/wxs',
    'http://schemas.microsoft.com/wix/2006/wi',
  )
  for (const pattern of leftOut) wixl = wixl.replace(pattern, '')
  wixl = wixl.replace(
    /SourceFile="Z:([^"]+)"/g, // as Wine names the root
    (_, path: string) => `SourceFile="${relative(cwd, path.replaceAll('\\', '/'))}"`,
  )
  return nestComponents(nestFolders(wixl))
}

interface Folder {
  id: string // of the path until the project names it
  readonly folders: Map<string, Folder>
}

/** `<Directory Name="APPLICATIONFOLDER:\a\b\"/>` → a folder b in a folder a. */
function nestFolders(project: string): string {
  const top = new Map(anchors.map((id) => [id, newFolder(id)]))
  const flat = /<Directory Id="([^"]+)" Name="(\w+):\\([^"]*)\\"\/>\s*/g
  for (const [, id = '', anchor = '', path = ''] of project.matchAll(flat)) {
    let folder = top.get(anchor) ?? newFolder(anchor)
    for (const part of path.split('\\')) {
      const inner = folder.folders.get(part) ?? newFolder(hash(`${folder.id}\\${part}`))
      folder.folders.set(part, inner)
      folder = inner
    }
    folder.id = idOf(id)
  }
  return project
    .replace(flat, '')
    .replace(/<Directory Id="(\w+)"([^>]*)\/>/g, (found, id: string, rest: string) => {
      const folder = top.get(id)
      return folder === undefined ? found : `<Directory Id="${id}"${rest}>${markup(folder)}</Directory>`
    })
}

function newFolder(id: string): Folder {
  return { id, folders: new Map() }
}

function markup({ folders }: Folder): string {
  return [...folders]
    .map(([name, folder]) => `<Directory Id="${folder.id}" Name="${name}">${markup(folder)}</Directory>`)
    .join('')
}

/** wixl ignores the folder of a component: each is put into a reference to its folder, and the group refers to it. */
function nestComponents(project: string): string {
  const group = /<ComponentGroup Id="ProductComponents"[^>]*>([\s\S]*?)<\/ComponentGroup>\s*<\/Product>/
  const content = group.exec(project)?.[1] ?? ''
  const placed = [...content.matchAll(/<Component\b([^>]*)>([\s\S]*?)<\/Component>/g)].map(
    ([, attributes = '', inside = '']) => placeComponent(attributes, inside),
  )
  const references = placed.map(({ id }) => `<ComponentRef Id="${id}"/>`).join('')
  const fragment = `<Fragment>${placed.map((each) => each.markup).join('\n')}<ComponentGroup Id="ProductComponents">${references}</ComponentGroup></Fragment>`
  return project.replace(group, () => `</Product>${fragment}`)
}

/** A component in its folder, with the ids that WiX would generate from the path of its file. */
function placeComponent(attributes: string, inside: string): { id: string; markup: string } {
  const attribute = (name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(attributes)?.[1]
  const source = /Source="([^"]+)"/.exec(inside)?.[1] ?? inside
  const id = attribute('Id') ?? `c${hash(source)}`
  const content = inside.replace(/<File ([^>]*?)(\/?)>/, (_, said: string, end: string) => {
    const named = idOf(/\bId="([^"]+)"/.exec(said)?.[1] ?? `f${hash(source)}`)
    return `<File ${said.replace(/\bId="[^"]+"/, '').trim()} Id="${named}"${end}>`
  })
  const component = `<Component Id="${id}" Guid="${attribute('Guid') ?? guidOf(source)}">${content}</Component>`
  const folder = idOf(attribute('Directory') ?? 'APPLICATIONFOLDER')
  return { id, markup: `<DirectoryRef Id="${folder}">${component}</DirectoryRef>` }
}

/** Ids of WiX are letters, digits, underscores and dots. */
function idOf(text: string): string {
  return text.replace(/[^\w.]/g, '_')
}

function hash(text: string): string {
  return `d${createHash('md5').update(text).digest('hex')}`
}

function guidOf(text: string): string {
  const digits = createHash('sha1').update(text).digest('hex')
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ]
  return parts.join('-').toUpperCase()
}
