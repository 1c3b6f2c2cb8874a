export function StatusScreen() {
  return <h1>x</h1>
}
