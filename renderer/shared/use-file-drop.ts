import { useEffect, useEffectEvent, useState } from 'react'
import { bridge } from '../api/bridge.ts'

/** What was dropped on the window: one file or folder, several at once, or something that lies on no disk. */
export type Dropped = { readonly path: string } | 'several' | 'no-file'

/** Takes files from anywhere on the window while the component is shown. Answers whether something hovers over it now. */
export function useFileDrop(onDrop: (dropped: Dropped) => void): boolean {
  const [hovering, setHovering] = useState(false)
  const onFiles = useEffectEvent((files: readonly File[]) => onDrop(whatWasDropped(files)))
  useEffect(() => {
    const stop = new AbortController()
    const listen = (name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) =>
      window.addEventListener(name, listener, { signal: stop.signal })
    listen('dragover', (event) => {
      event.preventDefault()
      setHovering(true)
    })
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setHovering(false) // left the window, not only an element in it
    })
    listen('drop', (event) => {
      event.preventDefault()
      setHovering(false)
      onFiles([...(event.dataTransfer?.files ?? [])])
    })
    return () => stop.abort()
  }, [])
  return hovering
}

function whatWasDropped([file, ...more]: readonly File[]): Dropped {
  if (more.length > 0) return 'several'
  const path = file === undefined ? '' : bridge.pathOf(file)
  return path === '' ? 'no-file' : { path }
}
