import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/protocol.ts", "test-results/", "playwright-report/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      // The compiler already refuses unknown names, and knows more of them than the rule does.
      "no-undef": "off",
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-dynamic-delete": "off", // records are keyed by the ids of a scenario
      "svelte/prefer-svelte-reactivity": "off", // what no page reads need not be watched
      // What the server has cleaned is shown by parts/Html.svelte alone, which says so in a comment.
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
    },
  },
);
