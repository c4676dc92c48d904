/** Types are checked once by `tsc`; the transform only strips them. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  transform: {
    "^.+\\.(?:ts|js)$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
    ],
  },
  // numfmt 4.0.1 names a file for `require` that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  transformIgnorePatterns: [
    "/node_modules/(?!(saxes|numfmt|tinyglobby|string-width|@ironcalc|strip-ansi|ansi-regex|emoji-regex|get-east-asian-width|big\\.js)/)",
  ],
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.mjs"],
  collectCoverageFrom: ["src/core/**/*.ts"],
};
