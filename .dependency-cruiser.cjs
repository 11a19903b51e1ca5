/**
 * Import directions of the house: platform ← procedure ← edges (channels, workplaces, web).
 * Every rule has a deliberate violation under test/architecture/violations that proves it bites.
 */
const only = (name, comment, library, home) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(src|test/architecture/violations)/', pathNot: [`^src/${home}/`, '\\.spec\\.ts$'] },
  to: { path: `node_modules/${library}/` },
});

module.exports = {
  forbidden: [
    {
      name: 'platform-knows-only-itself',
      comment: 'The platform could run any office’s procedure: it knows nothing of the 办法 or of HTTP pages.',
      severity: 'error',
      from: { path: '(^|/)platform/' },
      to: { path: '(^|/)src/(procedure|channels|workplaces|web)/' },
    },
    {
      name: 'procedure-does-not-know-edges',
      comment: 'The procedure decides; channels and workplaces carry it to people.',
      severity: 'error',
      from: { path: '(^|/)procedure/' },
      to: { path: '(^|/)src/(channels|workplaces|web)/' },
    },
    {
      name: 'channels-and-workplaces-are-apart',
      comment: 'An outside protocol needs no page, and a page no outside protocol.',
      severity: 'error',
      from: { path: '(^|/)channels/' },
      to: { path: '(^|/)src/(workplaces|web)/' },
    },
    {
      name: 'web-talks-to-the-api-only',
      comment: 'The browser app knows the server through types generated from the OpenAPI text.',
      severity: 'error',
      from: { path: '(^|/)web/' },
      to: { path: '(^|/)src/(platform|procedure|channels|workplaces|wiring|settings)/' },
    },
    {
      name: 'portal-carries-no-staff-parts',
      comment: 'Villagers open the portal on cheap phones: no Ant Design, no viewer, nothing of the staff app.',
      severity: 'error',
      from: { path: '(^|/)web/(portal|shared|api)/' },
      to: { path: '(^|/)web/staff/|node_modules/(antd|@ant-design|bpmn-js|@bpmn-io|@tanstack)/' },
    },
    {
      name: 'features-have-one-door',
      comment: 'Another feature is imported through its index.ts only.',
      severity: 'error',
      from: { path: '^(?:src|test/architecture/violations)/(platform|procedure|channels|workplaces)/([^/]+)/' },
      to: {
        path: '^src/(platform|procedure|channels|workplaces)/([^/]+)/.+',
        pathNot: ['^src/$1/$2/', '/index\\.ts$', '\\.module\\.ts$', '/messages\\.zh\\.ts$'],
      },
    },
    {
      name: 'no-circular',
      comment: 'Code that needs each other belongs together, or a port is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('engine-alone-imports-bpmn-server', 'One place knows the engine library.', 'bpmn-server', 'platform/engine'),
    only(
      'decisions-alone-imports-rules-engine',
      'One place knows the rules library.',
      'json-rules-engine',
      'platform/decisions',
    ),
    only('expressions-alone-imports-feelin', 'One place knows the FEEL library.', 'feelin', 'platform/expressions'),
    {
      name: 'documents-stay-in-the-platform',
      comment: 'Mongoose models never leave the platform; procedure and edges speak through ports.',
      severity: 'error',
      from: { path: '(^|/)(procedure|channels|workplaces)/', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/(mongoose|mongodb)/' },
    },
    {
      name: 'procedure-does-not-know-http',
      comment: 'Use cases answer values; only the HTTP layer knows status codes.',
      severity: 'error',
      from: { path: '(^|/)procedure/', pathNot: '\\.module\\.ts$' },
      to: { path: 'node_modules/(express|@nestjs/platform-express)/' },
    },
    {
      name: 'product-does-not-import-tests',
      comment: 'Test helpers stay in test/.',
      severity: 'error',
      from: { path: '^src/|/violations/product/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|dist-web)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json', '.css'] },
  },
};
