import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

function project(name: string, served: boolean) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      ...(served && {
        globalSetup: ['tests/support/served-shop.ts'],
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
      project('browser', true),
      project('conformance', true),
    ],
  },
});
