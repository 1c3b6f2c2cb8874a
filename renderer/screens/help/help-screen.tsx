export function HelpScreen() {
  return <h1>x</h1>
}
