/** `npm run build`: the page, whether or not it changed. */
import { buildPage } from './page-build.ts'

await buildPage()
