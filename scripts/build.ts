/** `npm run build`: the page and Electron's parts, whether or not they changed. */
import { buildElectron, buildPage } from './builds.ts'

await buildPage()
await buildElectron()
