import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** One thread for each process: with several pages at once, OpenMP's own threads only wait for each other. */
const env = { ...process.env, OMP_THREAD_LIMIT: '1' }

/** The first line of `tesseract --version`, or null when the program is not installed. */
export async function nativeVersion(): Promise<string | null> {
  try {
    const { stdout, stderr } = await run('tesseract', ['--version'])
    return `${stdout}${stderr}`.split('\n')[0] ?? null
  } catch {
    return null
  }
}

/** The text of a picture as the native program reads it, told the resolution where it is known. */
export async function readNatively(
  path: string,
  dpi: number | null,
  languages: { readonly names: string; readonly folder?: string },
): Promise<string> {
  const { stdout } = await run(
    'tesseract',
    [
      path,
      'stdout',
      '-l',
      languages.names,
      ...(languages.folder === undefined ? [] : ['--tessdata-dir', languages.folder]),
      ...(dpi === null ? [] : ['--dpi', String(Math.round(dpi))]),
    ],
    { env, maxBuffer: 64_000_000 },
  )
  return stdout
}
