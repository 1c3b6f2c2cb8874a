/** Runs `work` with a signal that is aborted by `signal` or when `limitMs` have passed; `reason` is then what the work is ended with. */
export async function within<T>(
  limitMs: number,
  signal: AbortSignal,
  reason: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(reason()), limitMs)
  try {
    return await work(AbortSignal.any([signal, limit.signal]))
  } catch (error) {
    signal.throwIfAborted()
    limit.signal.throwIfAborted()
    throw error
  } finally {
    clearTimeout(timer)
    limit.abort() // what the work has left running
  }
}
