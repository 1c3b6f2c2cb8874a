import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
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

export interface Behaviour {
  /** What it does with a question (`tell(content)` answers). */
  readonly chat?: string
  /** Keeps the model in memory whatever it is told. */
  readonly clings?: boolean
}

/** Answers as Ollama does with a model "leser" that never finds anything, and notes what it was asked, see `asked`. */
export function fakeOllama(
  folder: string,
  name: string,
  { chat = `tell('{}')`, clings = false }: Behaviour = {},
): string {
  const answer = `
    let body = ''
    const tell = (content) => response.end(JSON.stringify({ message: { content }, done: true, done_reason: 'stop' }) + '\\n')
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      require('node:fs').appendFileSync('${join(folder, 'asked')}', request.url + ' ' + body.slice(0, 3000) + '\\n')
      if (request.url === '/api/version') return response.end('{"version":"0.0.0"}')
      if (request.url === '/api/show') return response.end('{"capabilities":["completion"],"template":"{{ .Messages }}"}')
      if (request.url === '/api/ps') return response.end(JSON.stringify({ models: isLoaded ? [{ name: 'leser:latest', size: 1 }] : [] }))
      const isQuestion = JSON.parse(body).keep_alive !== 0
      isLoaded = isQuestion || ${clings}
      if (!isQuestion) return response.end('{"done":true,"done_reason":"unload"}')
      if (body.length > 20000) return response.writeHead(400).end('{"error":"the input length exceeds the context length"}')
      ${chat}
    })`
  return fakeProgram(folder, name, `let isLoaded = false; ${listening(answer)}`)
}

/** The requests that a `fakeOllama` of this folder has got, one a line: path and body. */
export function asked(folder: string): string {
  const file = join(folder, 'asked')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
