import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,property,domain,ledger,flow,contract,fault,api,e2e,tidy}/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    retry: 0,
    // A test that never ran must not look like one that passed.
    passWithNoTests: false,
    allowOnly: false,
  },
})
