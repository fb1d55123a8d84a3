import { playwright } from '@vitest/browser-playwright'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BROWSER_ARGS, findBrowser } from './scripts/find-browser.ts'
import { backendCommands } from './scripts/page-backend.test-support.ts'

const executablePath = process.env['RUNGS_CHROMIUM'] ?? findBrowser()

// A busy machine is slow, not wrong: these say when something hangs, not how long it may take.
const patience = { testTimeout: 60_000, expect: { poll: { timeout: 30_000 } } }

/** `node` runs the domain, the store and the hosts; `page` runs components in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['{core,data,server,electron,scripts}/**/*.test.ts', 'renderer/**/*.test.ts'],
          environment: 'node',
          // Files share what they import: taken in anew for each, the rules and the store cost more than the tests.
          isolate: false,
          ...patience,
        },
      },
      {
        plugins: [react()],
        // Made ready before the first test: found during one, vite would load the page anew.
        optimizeDeps: {
          include: [
            '@tanstack/react-query',
            'chevrotain',
            'react',
            'react-aria-components',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'wouter',
            'wouter/use-hash-location',
            'zod',
            'zustand',
          ],
        },
        // React Aria's virtualiser reads these; undefined, it throws or renders every row.
        define: { 'process.env.VIRT_ON': '""', 'process.env.NODE_ENV': '"test"' },
        test: {
          name: 'page',
          include: ['renderer/**/*.test.tsx'],
          ...patience,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            commands: backendCommands,
            provider: playwright({
              launchOptions: {
                ...(executablePath && { executablePath }),
                args: BROWSER_ARGS,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
