import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.long.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What has to come about is waited for, also on a machine that has much else to do.
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    globalSetup: ['packages/server/test/support/global-setup.ts'],
  },
});
