# Installs the MSI silently for the machine, starts what was installed on the demo application, installs it once more as an upgrade, removes it.
$ErrorActionPreference = 'Stop'
$msi = (Get-Item dist/*.msi).FullName
$inventory = 'HKLM:\Software\Schluessig\Schluessig'

function Invoke-Msi([string] $action, [string] $log) {
  $run = Start-Process msiexec -Wait -PassThru -ArgumentList "$action `"$msi`" /qn /norestart /l*v $log"
  if ($run.ExitCode -ne 0) { Get-Content $log -Tail 80; throw "msiexec $action ended with $($run.ExitCode)" }
}

function Test-Program([string] $folder) {
  $data = Join-Path $env:RUNNER_TEMP "schluessig-$(New-Guid)"
  $demo = (Get-Item test/fixtures/demo/antrag.xml).FullName
  $run = Start-Process (Join-Path $folder 'Schluessig.exe') -Wait -PassThru -ArgumentList "--user-data-dir=`"$data`"", "--smoke-test=`"$demo`""
  if ($run.ExitCode -ne 0) { throw "the installed program did not read the demo (exit code $($run.ExitCode))" }
}

Invoke-Msi '/i' 'install.log'
$folder = (Get-ItemProperty $inventory).InstallDir
$version = (Get-ItemProperty $inventory).Version
$expected = (Get-Content package.json | ConvertFrom-Json).version
if ($version -ne "$expected.0") { throw "the inventory has version $version, not $expected.0" }
Test-Program $folder

# A policy in the registry does not keep the program from starting.
New-Item 'HKLM:\Software\Policies\Schluessig\Schluessig' -Force | Out-Null
New-ItemProperty 'HKLM:\Software\Policies\Schluessig\Schluessig' -Name OcrWorkers -PropertyType DWord -Value 1 -Force | Out-Null
Test-Program $folder
Remove-Item 'HKLM:\Software\Policies\Schluessig' -Recurse

Invoke-Msi '/i' 'upgrade.log'
Test-Program $folder
Invoke-Msi '/x' 'remove.log'
if (Test-Path (Join-Path $folder 'Schluessig.exe')) { throw 'the program is still there' }
if (Test-Path $inventory) { throw 'the inventory still names it' }
