export function LogScreen() {
  return <h1>x</h1>
}
