import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

function project(name: string, served: boolean, folder = name, setup = 'served-shop') {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${folder}/**/*.test.ts`],
      ...(served && {
        globalSetup: [`tests/support/${setup}.ts`],
        testTimeout: 30_000,
        hookTimeout: 60_000,
        // All of them talk to one shop on two cores: files in turn measure less noise than files at once.
        fileParallelism: false,
      }),
    },
  };
}

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { lines: 80, functions: 80, branches: 80, statements: 80 },
    },
    projects: [
      project('unit', false),
      project('contract', false),
      project('domain', false),
      project('api', true),
      // The same tests without a build and without pages: for `npm run spec:mutate`.
      project('app', true, 'api', 'unbuilt-shop'),
      project('browser', true),
      project('conformance', true),
    ],
  },
});
