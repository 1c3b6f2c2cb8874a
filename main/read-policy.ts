import { Access, HKCU, HKLM, closeKey, openKey, queryValue } from 'native-reg'
import { readFileSync } from 'node:fs'
import type { ReadPolicy } from './load-policies.ts'

const registryKey = 'Software\\Policies\\Schluessig\\Schluessig'
const managedFile = '/etc/schluessig/policies.json'

/** Group Policy on Windows; elsewhere a file that only an administrator can write. */
export const readPolicy: ReadPolicy = (scope, name) =>
  process.platform === 'win32' ? fromRegistry(scope, name) : fromFile(scope, name)

const fromRegistry: ReadPolicy = (scope, name) => {
  const key = openKey(scope === 'machine' ? HKLM : HKCU, registryKey, Access.QUERY_VALUE | Access.WOW64_64KEY)
  if (key === null) return undefined
  try {
    return queryValue(key, name)
  } finally {
    closeKey(key)
  }
}

const fromFile: ReadPolicy = (scope, name) => {
  if (scope === 'user') return undefined
  try {
    const policies: unknown = JSON.parse(readFileSync(managedFile, 'utf8'))
    return typeof policies === 'object' && policies !== null ? Reflect.get(policies, name) : undefined
  } catch {
    return undefined // no such file: nothing is managed
  }
}
