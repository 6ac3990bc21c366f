import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The long forms of tests: `vitest run --config packages/server/test/long.config.ts [name of a file]`. */
export default defineConfig({
  root: join(import.meta.dirname, '../../..'),
  test: {
    include: ['packages/*/test/**/*.long.test.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 120_000,
    pool: 'forks',
    fileParallelism: false,
    globalSetup: ['packages/server/test/support/global-setup.ts'],
  },
});
