/** The walls between the folders (docs/architecture.md, "Walls"), checked on every run. */
const TESTS = '\\.test\\.tsx?$'
/** What tests share: no part of the product, and free of its walls. */
const SUPPORT =
  '(\\.test-support\\.ts$|/testing(\\.ts$|/)|/stand-in\\.ts$|^core/rules/reference/|^data/crash/)'

const only = (folder, allowed) => ({
  name: `${folder}-knows-only`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: [TESTS, SUPPORT] },
  to: {
    path: '^(core|data|server|electron|renderer|scripts|e2e)/',
    pathNot: `^(${[folder, ...allowed].join('|')})`,
  },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'core-is-pure',
      comment: 'core/ knows zod, d3 pure modules and chevrotain; no Node, no DOM, no database',
      severity: 'error',
      from: { path: '^core/', pathNot: [TESTS, SUPPORT] },
      to: {
        pathNot: [
          '^core/',
          '^node_modules/(zod|chevrotain|@chevrotain/[^/]+|d3-(array|scale|shape|time|time-format|format|path|hierarchy))/',
        ],
      },
    },
    only('core', []),
    only('data', ['core/']),
    only('server', ['core/', 'data/backend']),
    only('electron', ['core/', 'data/backend', 'data/documents/reader.ts']),
    only('renderer', ['core/']),
    only('e2e', ['core/']),
    {
      name: 'test-support-is-for-tests',
      comment: 'what tests share, the slow evaluator and the stand-ins among it, is no part of the product',
      severity: 'error',
      from: { pathNot: [TESTS, SUPPORT] },
      to: { path: SUPPORT },
    },
    {
      name: 'nothing-imports-scripts',
      severity: 'error',
      from: { pathNot: '^scripts/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'renderer-has-no-node',
      severity: 'error',
      from: { path: '^renderer/', pathNot: [TESTS, SUPPORT] },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.walls.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
