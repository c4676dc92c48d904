import { availableParallelism } from "node:os";
import { findBrowser } from "./scripts/find-browser.mjs";

/** Types are checked once by `tsc`; the transform only strips them. */
const shared = {
  rootDir: ".",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.(?:tsx?|js)$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  // numfmt 4.0.1 names a file for `require` that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: [
    "/node_modules/(?!(saxes|numfmt|tinyglobby|string-width|@ironcalc|strip-ansi|ansi-regex|emoji-regex|get-east-asian-width|big\\.js)/)",
  ],
};

/** Without a browser these suites are left out, which the closing line says; under CI they run, and fail. */
const runsBrowser = findBrowser() !== null || process.env.CI === "true";
const browser = {
  ...shared,
  displayName: "browser",
  testEnvironment: "node",
  testMatch: ["**/test/e2e/**/*.test.ts"],
  globalSetup: "<rootDir>/test/e2e/support/build-pages.mjs",
};

export default {
  // A test that waits for good fails; one on a busy machine only takes its time.
  testTimeout: 20_000,
  // By default a machine of two cores runs one suite at a time, and the suites take twice as long.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
    },
    {
      ...shared,
      displayName: "screens",
      testEnvironment: "jsdom",
      testMatch: ["**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/screen-setup.ts"],
    },
    ...(runsBrowser ? [browser] : []),
  ],
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.mjs"],
  collectCoverageFrom: ["src/core/**/*.ts"],
};
