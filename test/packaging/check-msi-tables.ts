import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { root, run, type Packed } from './pack.ts'
import { wixlProject } from './wixl-project.ts'

/** Compiles the project of the MSI with Debian's wixl and looks at its tables. Answers what is not as it must be. */
export function checkMsiTables(
  { folder, msiProject }: Packed,
  version: string,
  upgradeCode: string,
): string[] {
  const project = join(dirname(msiProject), 'wixl.wxs')
  const msi = join(dirname(msiProject), 'check.msi')
  writeFileSync(project, wixlProject(readFileSync(msiProject, 'utf8'), root))
  run('wixl', ['-a', 'x64', '-D', `appDir=${relative(root, folder)}`, '-o', msi, project], root)
  const table = (name: string): string[][] =>
    run('msiinfo', ['export', msi, name], root)
      .split(/\r?\n/)
      .slice(3)
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
  const property = new Map(table('Property').map(([name = '', value = '']) => [name, value]))
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const registry = table('Registry').map(([, hive, key, name]) =>
    [hive, key?.replace(/\\$/, ''), name].join(' '),
  )
  const machine = '2' // HKEY_LOCAL_MACHINE
  const expected: readonly (readonly [what: string, isTrue: boolean])[] = [
    ['installs for the machine', property.get('ALLUSERS') === '1'],
    ['has the upgrade code that never changes', property.get('UpgradeCode') === `{${upgradeCode}}`],
    ['has the version of package.json', property.get('ProductVersion') === `${version}.0`],
    ['replaces older versions', table('Upgrade').every(([code]) => code === `{${upgradeCode}}`)],
    [
      'tells the inventory its folder',
      registry.includes(`${machine} Software\\Schluessig\\Schluessig InstallDir`),
    ],
    [
      'tells the inventory its version',
      registry.includes(`${machine} Software\\Schluessig\\Schluessig Version`),
    ],
    ['starts nothing after a silent installation', table('CustomAction').length === 0],
    ['has one entry in the start menu', table('Shortcut').length === 1],
    [`holds all ${files.length} files`, table('File').length === files.length],
  ]
  return expected.filter(([, isTrue]) => !isTrue).map(([what]) => `the MSI: not true that it ${what}`)
}
