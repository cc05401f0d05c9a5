// Who may import whom: the table of the design, read from top to bottom. An import that it does not name is an error.
const may = {
  text: [],
  source: [],
  report: [],
  lexicon: ['text'],
  mentions: ['lexicon', 'text'],
  // The words that items turn on (verbs of change, of telling, of planning) are vocabulary: they stand in src/lexicon like all
  // others, and items only build their patterns of them.
  items: ['lexicon', 'mentions', 'report', 'text'],
  compare: ['report', 'text'],
  views: ['report'],
  scale: ['extract', 'source'],
  cli: [
    'rules',
    'scale',
    'views',
    'compare',
    'explain',
    'extract',
    'items',
    'mentions',
    'lexicon',
    'source',
    'report',
    'text',
  ],
};

/** Types that travel with the data through the stages; their modules may be named, not run. */
const typesOnly = {
  extract: ['source/source'],
  explain: ['source/source'],
  text: ['source/source'],
  lexicon: ['report/model'],
  mentions: ['report/model'],
  views: ['compare'],
};

const folders = Object.entries(may).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${others.length > 0 ? others.join(', ') : 'nothing of src'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/${folder}/`, ...others.map((other) => `^src/${other}[/.]`), ...typesOf(folder)],
  },
}));

const single = [
  { file: 'extract', others: ['text', 'mentions', 'items', 'report'] },
  { file: 'rules', others: ['items', 'mentions'] },
  { file: 'explain', others: ['extract', 'text', 'mentions', 'items', 'report'] },
  {
    file: 'index',
    others: [
      'explain',
      'extract',
      'scale',
      'views',
      'compare',
      'items',
      'mentions',
      'lexicon',
      'source',
      'report',
      'text',
    ],
  },
].map(({ file, others }) => ({
  name: `${file}-imports`,
  severity: 'error',
  from: { path: `^src/${file}[.]ts$` },
  to: { path: '^src/', pathNot: [...others.map((other) => `^src/${other}[/.]`), ...typesOf(file)] },
}));

const named = Object.entries(typesOnly).map(([from, others]) => ({
  name: `${from}-types-only`,
  comment: 'only the types of these modules',
  severity: 'error',
  from: { path: `^src/${from}[/.]` },
  to: {
    path: others.map((other) => `^src/${other}[/.]`),
    pathNot: (may[from] ?? []).map((other) => `^src/${other}[/.]`),
    dependencyTypesNot: ['type-only'],
  },
}));

function typesOf(from) {
  return (typesOnly[from] ?? []).map((other) => `^src/${other}[/.]`);
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...folders,
    ...single,
    ...named,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'nothing-from-outside',
      comment: 'src stands alone: no tests, no build, no fixtures',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|build|bench|fixtures|seeds|dist)/' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ['^node_modules/natural/'] },
    },
    {
      name: 'natural-by-subpath',
      comment: 'the root of natural takes most of a second to load and pulls in database clients',
      severity: 'error',
      from: {},
      to: { path: '^node_modules/natural/(lib/natural/)?index' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
