import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'
import { words } from '../wording/de.ts'

/** The one accent: a calm blue. Every shade that carries text has at least 4.5 : 1 against its ground (WCAG 2.2, 1.4.3). */
const accent: MantineColorsTuple = [
  '#eaf2fd',
  '#d5e4f9',
  '#abc9f2',
  '#7facec',
  '#5a93e6',
  '#3d7fdb',
  '#2a6cc9',
  '#1c5fb8',
  '#174e98',
  '#103a73',
]

/** Greys of the dark scheme with a trace of the accent, so that controls and grounds belong together. */
const dark: MantineColorsTuple = [
  '#d5dae0',
  '#b4bcc5',
  '#a7b1bb',
  '#7d8893',
  '#4a545e',
  '#3a424b',
  '#2a3139',
  '#22282f',
  '#1b2026',
  '#14181d',
]

/** Nothing is smaller than 14 px; sizes in rem, so that they follow the person's setting. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 7 },
  colors: { accent, dark },
  fontFamily: '"Segoe UI", "Open Sans", "Noto Sans", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, monospace',
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // Nothing scrolls behind a dialog anyway; the lock would write a `<style>` that the content security policy forbids.
    Modal: {
      defaultProps: {
        transitionProps: { duration: 0 },
        centered: true,
        lockScroll: false,
        closeButtonProps: { 'aria-label': words.closeDialog },
      },
      styles: { title: { fontWeight: 600 } },
    },
    Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
  },
})

/**
 * Colours of the product's own style sheets, by system scheme. `klaeren`, `pruefen`, `stimmt` tint the word of a state, never a person.
 * Mantine's greys for secondary text are too pale for WCAG and are replaced.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1c2530',
    '--mantine-color-dimmed': '#55616d',
    '--mantine-color-placeholder': '#5f6b77',
    '--mantine-color-error': '#b3261e',
    '--line': '#dfe3e8',
    '--soft': '#f5f7f9',
    '--paper': '#ffffff',
    '--selected': '#eaf2fd',
    '--accent': '#1c5fb8',
    '--klaeren': '#8a3b00',
    '--klaeren-ground': '#fff3e6',
    '--pruefen': '#6b5500',
    '--pruefen-ground': '#fff9e0',
    '--stimmt': '#1d6b3a',
    '--stimmt-ground': '#ebf7ef',
    '--place': '#d97706',
  },
  dark: {
    '--mantine-color-text': '#e4e8ec',
    '--mantine-color-dimmed': '#a7b1bb',
    '--mantine-color-placeholder': '#98a3ae',
    '--mantine-color-error': '#ff9d94',
    '--line': '#3a424b',
    '--soft': '#1b2026',
    '--paper': '#22282f',
    '--selected': '#23364f',
    '--accent': '#7facec',
    '--klaeren': '#ffb27a',
    '--klaeren-ground': '#3d2a1a',
    '--pruefen': '#ecd26a',
    '--pruefen-ground': '#38321a',
    '--stimmt': '#8fd3a6',
    '--stimmt-ground': '#1d3526',
    '--place': '#f59e0b',
  },
})
