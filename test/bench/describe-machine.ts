import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { z } from 'zod'
import { nativeVersion } from './native-tesseract.ts'

const packageSchema = z.object({ version: z.string(), dependencies: z.record(z.string(), z.string()) })

/** Where and of what a result was measured, as Markdown lines. Taken before the run: the load is that of others. */
export async function describeMachine(): Promise<string[]> {
  const manifest = new URL('../../package.json', import.meta.url)
  const { version, dependencies } = packageSchema.parse(JSON.parse(readFileSync(manifest, 'utf8')))
  const libraries = ['@hyzyla/pdfium', 'sharp', 'mrz']
  const cores = cpus()
  const [load = 0] = loadavg()
  const busy = load > cores.length / 2
  return [
    `- versions: schluessig ${version} at ${commit()}, node ${process.version}, Tesseract 5.3.0 as WebAssembly, ${libraries.map((name) => `${name} ${dependencies[name] ?? ''}`).join(', ')}, native ${(await nativeVersion()) ?? 'tesseract not installed'}`,
    `- machine: ${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}`,
    `- load of others at the start: ${load.toFixed(1)} on ${cores.length} cores${busy ? ' – **not quiet: times are too long, only ratios of processor time hold**' : ''}`,
  ]
}

function commit(): string {
  try {
    const git = (...args: string[]): string =>
      execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim()
    const changed = git('status', '--porcelain', '--', 'main', 'models') !== ''
    return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with changes' : ''}`
  } catch {
    return 'an unknown commit'
  }
}
