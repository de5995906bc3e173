/**
 * The one jest set-up of the house; a package's `jest.config.mjs` is `export default preset(import.meta.dirname)`.
 *
 * Workspace packages resolve to their TypeScript sources (condition `source`), so that a test
 * never runs against yesterday's build.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const source = (file) => new URL(`packages/postgres/src/${file}`, import.meta.url).pathname;
const postgres = {
  globalSetup: source('jest-setup.mts'),
  globalTeardown: source('jest-teardown.mts'),
};

/**
 * @param {string} rootDir the package's folder
 * @param {{ postgres?: boolean }} [needs] `postgres` starts a server for the run, which the files' databases live on
 */
export default function preset(rootDir, needs = {}) {
  return {
    rootDir,
    testEnvironment: 'node',
    // Ends what hangs; nothing here is timed, and eight runs may share two cores.
    testTimeout: 30_000,
    testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    testMatch: ['<rootDir>/{src,test}/**/*.test.ts'],
    // Its manifest names its own sources under `source` too.
    transformIgnorePatterns: ['/node_modules/(?!(.*/)?eventsource-parser/src/)'],
    transform: {
      '^.+\\.tsx?$': [
        require.resolve('@swc/jest'),
        {
          jsc: {
            target: 'es2023',
            parser: { syntax: 'typescript', tsx: false, decorators: true },
            transform: {
              legacyDecorator: true,
              decoratorMetadata: false,
              useDefineForClassFields: false,
            },
          },
          module: { type: 'es6' },
        },
      ],
    },
    ...(needs.postgres ? postgres : {}),
  };
}
