/** One end of a channel to another process. What arrives is unknown until it is parsed. */
export interface Port {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
}
