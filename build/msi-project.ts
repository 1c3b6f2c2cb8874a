import { readFileSync, writeFileSync } from 'node:fs'

const inventory = `<Component Id="Inventory" Guid="5E0B2E57-7A0B-4B0E-8C39-0D1B6C0C2A11">
        <RegistryKey Root="HKLM" Key="Software\\Schluessig\\Schluessig">
          <RegistryValue Name="InstallDir" Type="string" Value="[APPLICATIONFOLDER]" KeyPath="yes"/>
          <RegistryValue Name="Version" Type="string" Value="[ProductVersion]"/>
        </RegistryKey>
      </Component>
    `

/**
 * Hook of electron-builder: adds to the MSI where IT's inventory finds the program and its version. MSI_PROJECT_ONLY names a file: the project is
 * written there and the build ends, for machines on which WiX cannot be had (`npm run check:msi`).
 */
export function msiProjectCreated(file: string): void {
  const project = readFileSync(file, 'utf8')
  const end = '</ComponentGroup>'
  if (project.split(end).length !== 2)
    throw new Error('The MSI template has changed: one </ComponentGroup> was expected')
  const completed = project.replace(end, () => inventory + end)
  writeFileSync(file, completed)
  const only = process.env['MSI_PROJECT_ONLY']
  if (only === undefined) return
  writeFileSync(only, completed)
  throw new Error('MSI_PROJECT_ONLY: the project is written')
}
