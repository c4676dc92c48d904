import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What a layer may not import, with the reason that its author reads. */
function fence(files, patterns) {
  return {
    files,
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: patterns.map(([group, message]) => ({ group, message })) },
      ],
    },
  };
}

const noHost = [
  ["**/hosts/**", "**/app/**", "**/cli/**", "**/ui/**", "**/page/**", "**/taskpane/**"],
  "core knows no host: it is bundled for Excel, the page and the command line alike",
];
const noNode = [["node:*"], "core and hosts run in a browser too; files are read by the entries"];

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "dist",
      "demo-output",
      "coverage",
      "bench/node_modules",
      "bench/work",
    ],
  },
  ...tseslint.configs.recommended,
  prettier,
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 40, skipComments: true }],
      "max-depth": ["error", 3],
      "max-params": ["error", 3],
      complexity: ["error", 15],
      "no-console": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  fence(["src/core/**"], [noHost, noNode]),
  fence(
    ["src/core/reading/**"],
    [
      noHost,
      noNode,
      [
        ["**/policy/**", "**/scoring/**", "**/checks/**"],
        "a form is read the same under every rule-set",
      ],
    ],
  ),
  fence(
    ["src/core/checks/catalog/**"],
    [noHost, noNode, [["**/reading/**"], "a check sees the form, never how it was read"]],
  ),
  fence(
    ["src/app/**"],
    [
      noNode,
      [["**/hosts/**", "**/cli/**", "**/ui/**"], "use cases know ports, not hosts"],
      [["**/core/*/**"], "the core has one door: core/index"],
    ],
  ),
  fence(
    ["src/hosts/**"],
    [
      noNode,
      [
        [
          "**/ui/**",
          "**/cli/**",
          "**/core/checks/**",
          "**/core/scoring/**",
          "**/core/policy/**",
          "**/core/reading/**",
        ],
        "a host fetches grids and applies edits; it knows no rule",
      ],
    ],
  ),
  fence(
    ["src/ui/**"],
    [
      noNode,
      [
        ["**/hosts/**", "**/cli/**", "**/taskpane/**", "**/page/**"],
        "screens know the session, not the host",
      ],
      [["**/core/*/**"], "the core has one door: core/index"],
    ],
  ),
  {
    files: ["src/**"],
    ignores: ["src/hosts/excel/**", "src/taskpane/**", "src/commands/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "only hosts/excel names Excel" },
        { name: "Office", message: "only hosts/excel and the Excel entries name Office" },
      ],
    },
  },
  {
    files: ["src/hosts/excel/**", "src/taskpane/**", "src/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/ui/**", "src/taskpane/**"],
    plugins: { "react-hooks": reactHooks },
    // The rules that hold without the React Compiler, which we do not use.
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    // A list of what there is: two lines a check, and nothing to read twice.
    files: ["src/core/checks/catalog/index.ts"],
    rules: { "max-lines": ["error", { max: 400 }] },
  },
  {
    files: ["test/**", "scripts/**", "bench/**"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 600 }],
      "no-console": "off",
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "webpack.config.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
    rules: { "no-restricted-exports": "off" },
  },
);
