import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Every file that starts a process or a thread of its own. All lie side by side: they find each other by name. */
const mainEntries = {
  index: 'main/index.ts',
  'case-process': 'main/cases/case-process.ts',
  'inbox-process': 'main/inbox/inbox-process.ts',
  'pdf-worker': 'main/pages/pdf-worker.ts',
  'ocr-thread': 'main/text/ocr-thread.ts',
}

// What package.json lists under `dependencies` stays outside the bundles; everything else is bundled.
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: true,
      lib: { entry: mainEntries, formats: ['es'] },
      rollupOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  },
  preload: {
    // A sandboxed preload is one CommonJS file.
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      lib: { entry: 'preload/index.ts', formats: ['cjs'] },
      rollupOptions: { output: { entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'renderer/index.html' },
    },
  },
})
