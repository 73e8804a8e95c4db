import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

const served = {
  globalSetup: ['tests/support/served-shop.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
  // All of them talk to one shop on two cores: files in turn measure less noise than files at once.
  fileParallelism: false,
};

/** People take longer than programs, and two of them at once do not wait for each other. */
const throughPages = { ...served, testTimeout: 60_000, fileParallelism: true, maxWorkers: 2 };

/** Without a build there is nothing to see of these. */
const aboutPages = [
  'client-package',
  'forged-actions',
  'fresh-pages',
  'page-weight',
  'picture-addresses',
  'visitor-limit',
].map((name) => `tests/api/${name}.test.ts`);

function project(
  name: string,
  own: Partial<typeof throughPages> & { exclude?: string[] } = {},
  folder = name,
) {
  const include = [`tests/${folder}/**/*.test.ts`];
  return { extends: true as const, test: { name, include, ...own } };
}

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    setupFiles: [`${root}tests/support/evidence.ts`],
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    // Every assertion passes through there.
    onStackTrace: (_error, { file }) => !file.endsWith('tests/support/evidence.ts'),
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 80, functions: 80, branches: 80, statements: 80 },
    },
    projects: [
      project('unit'),
      project('contract'),
      project('domain'),
      project('api', served),
      // The same tests without a build and without pages: for `npm run spec:mutate`.
      project(
        'app',
        { ...served, globalSetup: ['tests/support/unbuilt-shop.ts'], exclude: aboutPages },
        'api',
      ),
      project('browser', throughPages),
      // Each test starts shops of its own, to do them harm.
      project('operation', { ...served, globalSetup: [] }),
      project('conformance', served),
      project('mutations'),
    ],
  },
});
