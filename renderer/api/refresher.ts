import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Asks a query again without ever cancelling an answer under way: what is announced meanwhile is asked for once, afterwards. So a long listing
 * appears even when changes are announced faster than it can be read.
 */
export function createRefresher(client: QueryClient): (queryKey: QueryKey) => void {
  const again = new Map<string, boolean>() // keys that are being asked, and whether to ask once more
  const refresh = async (queryKey: QueryKey): Promise<void> => {
    const name = JSON.stringify(queryKey)
    if (again.has(name)) {
      again.set(name, true)
      return
    }
    again.set(name, client.isFetching({ queryKey }) > 0)
    await client.invalidateQueries({ queryKey }, { cancelRefetch: false })
    const repeat = again.get(name)
    again.delete(name)
    if (repeat === true) await refresh(queryKey)
  }
  return (queryKey) => void refresh(queryKey)
}
