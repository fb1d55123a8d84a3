import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The page's policy forbids code made from text, and the very try is a breach: zod is told not to. */
const zodWithoutEval: Plugin = {
  name: 'zod-without-eval',
  transform: {
    filter: { id: /zod\/v4\/core\/core\.js$/ },
    handler: code => `globalThis.__zod_globalConfig = { jitless: true }\n${code}`,
  },
}

/**
 * The page, for both hosts. Its policy allows no inline script or style and no other origin
 * (core/contract/page.ts), so nothing is inlined and no polyfill is injected.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react(), zodWithoutEval],
  // React Aria's virtualiser reads this; undefined, it throws.
  define: { 'process.env.VIRT_ON': '""' },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'chrome132',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
})
