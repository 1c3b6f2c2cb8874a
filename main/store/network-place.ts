import { realpathSync, statfsSync } from 'node:fs'

/** `f_type` of file systems that lie on another machine. Source: linux/magic.h, statfs(2). */
const networkFileSystems: readonly number[] = [
  0x6969, // NFS
  0x517b, // SMB
  0xfe534d42, // SMB2
  0xff534d42, // CIFS
  0x564c, // NCP
  0x5346414f, // AFS
  0x73757245, // Coda
  0x00c36400, // Ceph
  0x0bd00bd0, // Lustre
  0x47504653, // GPFS
]

/** Does a Windows path name another machine? `\\server\share` does, with slashes and as `\\?\UNC\` too; `\\?\C:\` and `\\.\` are this machine. */
export function isUncPath(path: string): boolean {
  const windows = path.replaceAll('/', '\\')
  return /^\\\\[^\\?.]/.test(windows) || /^\\\\\?\\UNC\\/i.test(windows)
}

/** Is `type`, as statfs names it with or without a sign, a file system on another machine? */
export function isNetworkFileSystem(type: number): boolean {
  return networkFileSystems.includes(type >>> 0)
}

/**
 * Does the existing file or folder lie on another machine? SQLite's locks cannot be trusted there (sqlite.org/howtocorrupt.html, 2.1). A mapped drive of
 * Windows shows its share when the system resolves the path; Linux names the type of the file system.
 */
export function isOnNetwork(place: string): boolean {
  if (process.platform === 'win32') return isUncPath(realpathSync.native(place))
  return process.platform === 'linux' && isNetworkFileSystem(statfsSync(place).type)
}
