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
  readonly id: string
  readonly folders: Map<string, Folder>
}

/** `<Directory Name="APPLICATIONFOLDER:\a\b\"/>` → a folder b in a folder a. */
function nestFolders(project: string): string {
  const top = new Map(anchors.map((id) => [id, { id, folders: new Map<string, Folder>() }]))
  const flat = /<Directory Id="([^"]+)" Name="(\w+):\\([^"]*)\\"\/>\s*/g
  for (const [, id = '', anchor = '', path = ''] of project.matchAll(flat)) {
    const parts = path.split('\\')
    let folder = top.get(anchor)
    for (const [depth, part] of parts.entries()) {
      const here =
        depth === parts.length - 1 ? idOf(id) : hash(`${anchor}\\${parts.slice(0, depth + 1).join('\\')}`)
      const known: Folder = folder?.folders.get(part) ?? { id: here, folders: new Map() }
      const isNamed = depth === parts.length - 1 && known.id !== here
      const next = isNamed ? { id: here, folders: known.folders } : known
      folder?.folders.set(part, next)
      folder = next
    }
  }
  return project
    .replace(flat, '')
    .replace(/<Directory Id="(\w+)"([^>]*)\/>/g, (found, id: string, rest: string) => {
      const folder = top.get(id)
      return folder === undefined ? found : `<Directory Id="${id}"${rest}>${markup(folder)}</Directory>`
    })
}

function markup({ folders }: Folder): string {
  return [...folders]
    .map(([name, folder]) => `<Directory Id="${folder.id}" Name="${name}">${markup(folder)}</Directory>`)
    .join('')
}

/** wixl ignores the folder of a component: each is put into a reference to its folder, and the group refers to it. */
function nestComponents(project: string): string {
  const group = /<ComponentGroup Id="ProductComponents"[^>]*>([\s\S]*?)<\/ComponentGroup>\s*<\/Product>/
  const components = [
    ...(group.exec(project)?.[1] ?? '').matchAll(/<Component\b([^>]*)>([\s\S]*?)<\/Component>/g),
  ]
  const placed = components.map(([, attributes = '', content = '']) => {
    const folder = idOf(/Directory="([^"]+)"/.exec(attributes)?.[1] ?? 'APPLICATIONFOLDER')
    const source = /Source="([^"]+)"/.exec(content)?.[1]
    const id = /\bId="([^"]+)"/.exec(attributes)?.[1] ?? `c${hash(source ?? content)}`
    const file =
      source === undefined
        ? content
        : content.replace(/<File ([^>]*?)(\/?)>/, (_, said: string, end: string) => {
            const named = idOf(/\bId="([^"]+)"/.exec(said)?.[1] ?? `f${hash(source)}`)
            return `<File ${said.replace(/\bId="[^"]+"/, '').trim()} Id="${named}"${end}>`
          })
    const guid = /Guid="([^"]+)"/.exec(attributes)?.[1] ?? guidOf(source ?? content)
    const component = `<Component Id="${id}" Guid="${guid}">${file}</Component>`
    return { id, markup: `<DirectoryRef Id="${folder}">${component}</DirectoryRef>` }
  })
  const references = placed.map(({ id }) => `<ComponentRef Id="${id}"/>`).join('')
  return project.replace(
    group,
    () =>
      `</Product><Fragment>${placed.map((each) => each.markup).join('\n')}<ComponentGroup Id="ProductComponents">${references}</ComponentGroup></Fragment>`,
  )
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
