import { modelListSchema } from '../../models/ollama/server-messages.ts'
import { connect } from './connect.ts'
import { ModelServer, type ServerOptions } from './model-server.ts'

const listMs = 10_000

/** The models of a store, by name, with their size in bytes. @throws ModelUnavailable */
export async function listModels(options: ServerOptions): Promise<{ name: string; size: number }[]> {
  const server = await ModelServer.start(options)
  try {
    const anyModel = server.endpointFor({ model: '', contextTokens: 0 })
    const client = connect(anyModel, AbortSignal.timeout(listMs), listMs)
    return modelListSchema.parse(await client.list()).models
  } finally {
    await server.end()
  }
}
