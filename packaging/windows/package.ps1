#Requires -Version 5.1
<#
.SYNOPSIS
Makes the packages for Windows, on Windows: the zip with its own Java runtime, and the .msi that one user installs
without an administrator.

.DESCRIPTION
Wants a JDK 25 or newer (JAVA_HOME), Maven, MinGW-w64 (gcc and windres) for the launchers, and WiX 3, 4 or 5 for the
.msi; says what is missing. The packages lie in target\dist.

.PARAMETER Tests
Runs the tests too.
#>
[CmdletBinding()]
param(
    [switch] $Tests
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

function Find-Program([string[]] $Names) {
    return [bool] (Get-Command -Name $Names -CommandType Application -ErrorAction SilentlyContinue)
}

$missing = @()
if (-not $env:JAVA_HOME -or -not (Test-Path (Join-Path $env:JAVA_HOME 'bin\jpackage.exe'))) {
    $missing += 'a JDK 25 or newer, named by JAVA_HOME'
}
if (-not (Find-Program 'mvn.cmd')) {
    $missing += 'Maven (mvn)'
}
if (-not (Find-Program 'gcc.exe') -or -not (Find-Program 'windres.exe')) {
    $missing += 'MinGW-w64 for x86_64 (gcc, windres)'
}
$wix3 = Get-ChildItem -Path (Join-Path ${env:ProgramFiles(x86)} 'WiX Toolset v3*\bin') -Directory -ErrorAction SilentlyContinue |
    Select-Object -First 1
if ($wix3) {
    $env:PATH = "$($wix3.FullName);$env:PATH"
}
if (-not (Find-Program @('wix.exe', 'candle.exe'))) {
    $missing += 'WiX 3, 4 or 5 (wix or candle)'
}
if ($missing) {
    Write-Error ("Missing on this computer:`n  " + ($missing -join "`n  "))
    exit 1
}

Push-Location (Join-Path $PSScriptRoot '..\..')
try {
    if ($Tests) {
        & mvn.cmd -B -Pdist verify
    } else {
        & mvn.cmd -B -q -Pdist -DskipTests package
    }
    if ($LASTEXITCODE -ne 0) {
        exit $LASTEXITCODE
    }
    foreach ($line in Get-Content -Path 'target\dist\SHA256SUMS') {
        $sum, $name = $line -split '  ', 2
        $there = (Get-FileHash -Algorithm SHA256 -Path (Join-Path 'target\dist' $name)).Hash
        if ($there -ne $sum) {
            Write-Error "$name is not what was packed"
            exit 1
        }
        '{0,8:N1} MB  {1}' -f ((Get-Item (Join-Path 'target\dist' $name)).Length / 1e6), $name
    }
} finally {
    Pop-Location
}
