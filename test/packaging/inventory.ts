/** Every file beside the archive, without Electron's own: patterns of paths from the folder of the program. Whatever fits none is not shipped. */
export const besideTheArchive: readonly RegExp[] = [
  /^Schluessig\.exe$/,
  /^resources\/app\.asar$/,
  /^resources\/languages\/((latde|mrz)\.(traineddata|LICENSE)|tesseract\.(wasm|LICENSE))$/,
  /^resources\/sprachmodell\/(Modelfile|README\.md)$/,
  /^resources\/policies\/(Schluessig\.admx|(de-DE|en-US)\/Schluessig\.adml)$/,
  /^resources\/app\.asar\.unpacked\/node_modules\/@hyzyla\/pdfium\//,
  /^resources\/app\.asar\.unpacked\/node_modules\/@img\/(colour|sharp-win32-x64)\//,
  /^resources\/app\.asar\.unpacked\/node_modules\/better-sqlite3\//,
  /^resources\/app\.asar\.unpacked\/node_modules\/native-reg\//,
]

/** Electron's own files, as an unpacked Electron brings them. Of its languages only the two that are wanted. */
export const ofElectron: readonly RegExp[] = [
  /^LICENSE\.electron\.txt$/,
  /^LICENSES\.chromium\.html$/,
  /^version$/,
  /^locales\/(de|en-US)\.pak$/,
  /^[\w.-]+\.(dll|pak|bin|dat|json)$/,
]

/** What the archive holds besides packages. */
export const ownInArchive: readonly RegExp[] = [
  /^package\.json$/,
  /^out\/LIZENZEN\.txt$/,
  /^out\/main\/[\w-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w-]+\.(js|css)$/,
]

/** Packages whose files are shipped: everything else is bundled. */
export const packagesInArchive: readonly string[] = [
  '@hyzyla/pdfium',
  '@img/colour',
  '@img/sharp-win32-x64',
  'better-sqlite3',
  'detect-libc',
  'native-reg',
  'node-gyp-build',
  'semver',
  'sharp',
]

/** What no package needs to run, and what may tell of the machine that built it. */
export const forbidden: readonly RegExp[] = [
  /\.(map|ts|mts|cts|tsx|flow|h|cc|cpp|gyp|gypi|lib|pdb|exp|obj|yml|yaml|sh|tgz)$/,
  /(^|\/)(test|tests|__tests__|docs|examples|benchmark|coverage|\.github|\.git)(\/|$)/,
  /(^|\/)(tsconfig|package-lock|\.npmrc|\.env|\.eslintrc|\.DS_Store)/,
  /(^|\/)out\/[^/]*\.(sqlite|log)$/,
]

/** Licences, as parts of SPDX expressions, that allow a closed product to ship the package. */
export const allowedLicences: readonly string[] = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'CC0-1.0',
  'LGPL-3.0-or-later', // libvips: a library of its own beside the program, so that it can be exchanged
]

/** The fuses in Electron's order, as electron-builder.yml sets them: 1 on, 0 off, r removed. Source: @electron/fuses, FuseV1Options */
export const fuses: Readonly<Record<string, '0' | '1'>> = {
  runAsNode: '0',
  enableCookieEncryption: '1',
  enableNodeOptionsEnvironmentVariable: '0',
  enableNodeCliInspectArguments: '0',
  enableEmbeddedAsarIntegrityValidation: '1',
  onlyLoadAppFromAsar: '1',
  loadBrowserProcessSpecificV8Snapshot: '0',
  grantFileProtocolExtraPrivileges: '0',
}

/** Sizes in MiB that are not exceeded without somebody asking why. */
export const sizeLimitsMiB = { archive: 10, besideTheArchive: 36 } as const
