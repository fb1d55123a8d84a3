/** `npm run dev`: the page as vite serves it, changed as you write, before a host on a data folder of its own. */
import { join } from 'node:path'
import { createServer } from 'vite'
import { CALL_PATH } from '../core/contract/wire.ts'
import { serve } from '../server/serve.ts'
import { readOptions } from './options.ts'
import { PAGE_DIR, ROOT } from './builds.ts'

const options = readOptions(process.argv.slice(2), { 'data-dir': 'value', port: 'value' })
const dataDir = options.value('data-dir') ?? join(ROOT, '.cache', 'dev-data')
const host = await serve({ dataDir, pageDir: PAGE_DIR, port: 0, elsewhere: false })
const { origin } = host

const vite = await createServer({
  root: join(ROOT, 'renderer'),
  configFile: join(ROOT, 'vite.config.ts'),
  server: {
    host: '127.0.0.1',
    port: Number(options.value('port') ?? 5173),
    // To the host the page looks like its own.
    proxy: {
      [CALL_PATH]: {
        target: origin,
        changeOrigin: true,
        headers: { origin, 'sec-fetch-site': 'same-origin' },
      },
    },
  },
})
await vite.listen()
process.stdout.write(
  `${host.printedLink().replace(origin, vite.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? origin)}\n`,
)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.all([vite.close(), host.close()]).finally(() => process.exit(0)))
