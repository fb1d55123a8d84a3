/** The walls between the folders (docs/architecture.md, "Walls"), checked on every run. */
const only = (folder, allowed) => ({
  name: `${folder}-knows-only`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^(core|data|server|electron|renderer|scripts|e2e)/', pathNot: `^(${[folder, ...allowed].join('|')})` },
})

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'core-is-pure',
      comment: 'core/ knows zod, d3 pure modules and chevrotain; no Node, no DOM, no database',
      severity: 'error',
      from: { path: '^core/', pathNot: '(\\.test\\.ts$|^core/rules/reference/)' },
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
    only('electron', ['core/', 'data/backend']),
    only('renderer', ['core/']),
    only('e2e', ['core/']),
    {
      name: 'reference-is-for-tests',
      comment: 'the slow evaluator that tests hold the engine against is no part of the product',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|^core/rules/reference/)' },
      to: { path: '^core/rules/reference/' },
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
      from: { path: '^renderer/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.walls.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
