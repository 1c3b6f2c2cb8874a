export function InboxScreen({ onOpen }: { readonly onOpen: (caseId: string) => void }) {
  void onOpen
  return <h1>x</h1>
}
