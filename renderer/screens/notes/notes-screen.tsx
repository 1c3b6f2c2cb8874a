export function NotesScreen() {
  return <h1>x</h1>
}
