import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import { cssVariables, theme } from './theme.ts'

/**
 * Gives the page the theme's variables as a constructed style sheet. Mantine's own way, a `<style>` written into the page, would need `unsafe-inline`
 * and an exception from trusted types in the content security policy.
 */
export function adoptCssVariables(): void {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  const mantine = defaultCssVariablesResolver(merged)
  const own = cssVariables(merged)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    convertCssVariables({
      variables: { ...mantine.variables, ...own.variables },
      light: { ...mantine.light, ...own.light, '--mantine-color-scheme': 'light' },
      dark: { ...mantine.dark, ...own.dark, '--mantine-color-scheme': 'dark' },
    }),
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
