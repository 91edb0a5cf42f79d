import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real repositories are rendered, and machines are slow at times.
    testTimeout: 30_000,
    hookTimeout: 240_000,
  },
});
