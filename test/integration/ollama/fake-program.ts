import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A program in Ollama's place that runs `script` (CommonJS); `port` is known there. Its shebang line needs a Unix. */
export function fakeProgram(folder: string, name: string, script: string): string {
  const path = join(folder, name)
  const port = `const port = Number(process.env.OLLAMA_HOST.split(':')[1])\n`
  writeFileSync(path, `#!${process.execPath}\n${port}${script}`)
  chmodSync(path, 0o755)
  return path
}

/** Serves HTTP and says so as Ollama does; `answer` is the body of a function of `request` and `response`. */
export function listening(answer = `response.end('{"version":"0.0.0"}')`): string {
  return `
    require('node:http').createServer((request, response) => { ${answer} }).listen(port, '127.0.0.1', () =>
      console.error('time=now level=INFO msg="Listening on 127.0.0.1:' + port + ' (version 0.0.0)"'))`
}
