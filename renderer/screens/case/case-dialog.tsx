import { Modal } from '@mantine/core'
import { useEffect, useState, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly size?: 'md' | 'lg'
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog that is there while it is shown. The focus returns to where it came from. */
export function CaseDialog({ title, size = 'md', onClose, children }: Props) {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus()
      })
    },
    [before],
  )
  return (
    <Modal opened onClose={onClose} title={title} size={size} returnFocus={false}>
      {children}
    </Modal>
  )
}
