import { expect, it } from 'vitest'
import { wixlProject } from '../../packaging/wixl-project.ts'

const project = `<Wix xmlns="http://wixtoolset.org/schemas/v4/wxs"><Product Id="*">
  <Icon Id="i.exe" SourceFile="Z:\\work\\app\\icon.ico"/>
  <Directory Id="APPLICATIONFOLDER" Name="App"/>
  <Directory Id="d-deep" Name="APPLICATIONFOLDER:\\a\\b\\"/>
  <Directory Id="d-a" Name="APPLICATIONFOLDER:\\a\\"/>
  <ComponentGroup Id="ProductComponents" Directory="APPLICATIONFOLDER">
    <Component><File Name="x" Source="$(var.appDir)/x" ReadOnly="yes" KeyPath="yes" Id="main-x"/></Component>
    <Component Directory="d-deep"><File Name="y" Source="$(var.appDir)/a/b/y" KeyPath="yes"/></Component>
    <Component Id="Inventory" Guid="G"><RegistryValue Name="V"/></Component>
  </ComponentGroup>
</Product></Wix>`

it('folders are nested, components lie in theirs and are referred to', () => {
  const wixl = wixlProject(project, '/work/app')
  expect(wixl).toContain('SourceFile="icon.ico"')
  expect(wixl).toContain(
    '<Directory Id="APPLICATIONFOLDER" Name="App"><Directory Id="d_a" Name="a"><Directory Id="d_deep" Name="b"></Directory></Directory></Directory>',
  )
  expect(wixl).toMatch(/<DirectoryRef Id="d_deep"><Component [^>]+><File Name="y"/)
  expect(wixl).toContain(
    '<File Name="x" Source="$(var.appDir)/x" KeyPath="yes"  Id="main_x"/>'.replace('  Id', ' Id'),
  )
  expect(wixl).toContain('<Component Id="Inventory" Guid="G"><RegistryValue Name="V"/></Component>')
  expect(wixl.match(/<ComponentRef /g)).toHaveLength(3)
})
