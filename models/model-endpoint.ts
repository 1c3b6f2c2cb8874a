import { z } from 'zod'

/** Where the language model is asked: the app's own server on the loopback address, or the one inference server that IT has set. */
export const modelEndpointSchema = z.object({
  url: z.url({ protocol: /^https?$/ }), // http only on the loopback address
  model: z.string().min(1), // its name in the store
  contextTokens: z.int().min(2048),
  token: z.string().nullable(), // bearer token of IT's server
  certificateAuthority: z.string().nullable(), // PEM, where IT's server has a certificate of an own authority
})
export type ModelEndpoint = z.infer<typeof modelEndpointSchema>
