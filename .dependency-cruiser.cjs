// Data flows one way: app -> lib -> db. Each rule says what it protects.

// In a context folder of lib/ the file name says what a file is: a verb first is a use-case, `-store` is the
// SQL of the context, `require-`/`ensure-` a step that use-cases or the start share, anything else a noun: pure
// rules and types. A verb missing here makes its file a noun, which the rule for nouns then refuses: add it.
const verbs = [
  'add',
  'answer',
  'archive',
  'cancel',
  'change',
  'end',
  'purge',
  'get',
  'list',
  'log',
  'make',
  'merge',
  'move',
  'record',
  'pay',
  'place',
  'register',
  'remove',
  'revoke',
  'sign',
  'start',
].join('|');
const context = '^lib/(?!shared/)[^/]+/';
const useCases = `${context}(${verbs})-`;
const steps = `${context}(ensure|require)-`;
const stores = `${context}[^/]+-store\\.ts$`;
const sql = 'node_modules/(drizzle-orm|better-sqlite3)|^(drizzle-orm|better-sqlite3)';
/** The one function of the demo that the shop needs. */
const drawing = '^db/seed/art/draw-picture\\.ts$';
const production = '^(app|components|lib|db|server)/|^(server\\.mjs|instrumentation\\.ts)$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere fails at the worst moment.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'lib-does-not-look-up',
      comment:
        'The shop knows no page, no component and no front door, so that any door can use it.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|server|scripts|tests)/|^(server\\.mjs|instrumentation\\.ts)$' },
    },
    {
      name: 'lib-knows-no-framework',
      comment: 'No Next.js, React or HTTP in the shop: scripts and tests call it too.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '(^|node_modules/)(next|next-auth|react|react-dom|hono|@hono)(/|$)' },
    },
    {
      name: 'db-is-the-bottom',
      comment:
        'The database knows tables and connections; of the shop it may know shared values only.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(app|components|server|scripts|tests)/|^lib/', pathNot: '^lib/shared/' },
    },
    {
      name: 'doors-go-through-use-cases',
      comment: 'A page or route that reads a table decides for itself who may see what.',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: `^db/|${sql}|${stores}`, pathNot: drawing },
    },
    {
      name: 'shop-and-admin-stay-apart',
      comment: 'What both need is in app/_parts, so that either can change by itself.',
      severity: 'error',
      from: { path: '^app/admin/' },
      to: { path: '^app/\\(shop\\)/' },
    },
    {
      name: 'shared-parts-know-no-page',
      comment: 'A part that imports from one page belongs to that page.',
      severity: 'error',
      from: { path: '^app/_(parts|server)/' },
      to: { path: '^app/(admin|\\(shop\\))/' },
    },
    {
      name: 'demo-pictures-behind-one-function',
      comment:
        'The shop needs a picture for a product that has none, and nothing of how it is drawn.',
      severity: 'error',
      from: { path: production, pathNot: '^db/seed/' },
      to: { path: '^db/seed/art/', pathNot: drawing },
    },
    {
      name: 'components-know-no-pages',
      comment: 'Not even as a type: the types of a form are in components/form.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'components-get-props',
      comment:
        'What is shown is handed in: components know money and types of the shop, never its data.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^(lib|db)/',
        pathNot: '^lib/shared/money\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'components-know-no-tables',
      comment: 'Not even as a type: a changed column is no reason to change a picture.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^db/' },
    },
    {
      name: 'nouns-are-pure',
      comment: 'Rules that need no database can be tested without one and used anywhere.',
      severity: 'error',
      from: { path: context, pathNot: [useCases, steps, stores] },
      to: {
        path: `^db/|${sql}|${stores}|${useCases}|^(node:)?(fs|http|https|net|child_process)(/|$)`,
      },
    },
    {
      name: 'only-stores-speak-sql',
      comment: 'One file per context to read when a query is slow or wrong.',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: stores },
      to: { path: `${sql}|^db/(tables/|columns\\.ts$)` },
    },
    {
      name: 'stores-receive-a-session',
      comment: 'Only use-cases open transactions; a write inside a write would wait for itself.',
      severity: 'error',
      from: { path: stores },
      to: { path: `^db/(open|sqlite|write-queue)\\.ts$|${useCases}` },
    },
    {
      name: 'use-cases-do-not-call-use-cases',
      comment:
        'Each is authorised, measured and committed once; what two of them share is a noun or a store.',
      severity: 'error',
      from: { path: [useCases, steps] },
      to: { path: useCases },
    },
    {
      name: 'nothing-needs-its-tests',
      comment: 'What serves shoppers does not import what checks or builds it.',
      severity: 'error',
      from: { path: production },
      to: { path: '^(tests|scripts|conformance)/' },
    },
    {
      name: 'no-development-packages-in-production',
      comment: 'An installation without development packages must still serve.',
      severity: 'error',
      from: { path: production },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.cache|coverage|data)/|^next-env\\.d\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
