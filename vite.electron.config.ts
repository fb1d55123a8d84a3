import { defineConfig } from 'vite'

/**
 * Electron's parts, from TypeScript to what its Node runs. Everything is bundled but Electron itself and the
 * database with its native library. `--mode preload` builds the preload: the sandbox wants it as one CommonJS file.
 */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  envDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions:
      mode === 'preload'
        ? { input: 'electron/preload.ts', output: { format: 'cjs', entryFileNames: 'preload.cjs' } }
        : {
            input: { main: 'electron/main.ts', backend: 'electron/backend.ts', reader: 'electron/reader.ts' },
          },
  },
}))
