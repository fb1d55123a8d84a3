import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * The page, for both hosts. Its policy allows no inline script or style and no other origin
 * (core/contract/page.ts), so nothing is inlined and no polyfill is injected.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
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
