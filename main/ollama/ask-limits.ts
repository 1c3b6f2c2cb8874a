/** How long asking may take, in milliseconds. Nothing that concerns the model lasts longer than these. */
export interface AskLimits {
  /** Connecting, and asking the version: the server is alive or it is not. */
  readonly aliveMs: number
  /** From the question to the first byte. A server sends nothing while it loads the model and reads the prompt. */
  readonly firstByteMs: number
  /** Between two tokens. */
  readonly silenceMs: number
  /** The whole question with its second attempt. */
  readonly questionMs: number
  /** A server that has ended is waited for this long: its owner starts it once more. */
  readonly returnMs: number
}

export const askLimits: AskLimits = {
  aliveMs: 5_000, // answered without the model; a server in the house needs milliseconds
  firstByteMs: 120_000, // 5 GB from a hard disk (100 MB/s): 50 s; a page of 1,500 tokens on two cores (25 tok/s): 60 s
  silenceMs: 30_000, // the slowest PC in question writes 2 tok/s; then this is sixty tokens
  questionMs: 240_000,
  returnMs: 20_000, // a start takes 0.5 s, on a cold hard disk 10 s
}
