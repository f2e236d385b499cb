// Writes src/protocol.ts from the JSON Schema of the wire, which the Go types give. With --check it only says
// whether what is committed is current.
import { readFileSync, writeFileSync } from "node:fs";

import { compile } from "json-schema-to-typescript";
import { format } from "prettier";

const from = new URL("../../server/protocol/protocol.schema.json", import.meta.url);
const to = new URL("../src/protocol.ts", import.meta.url);

/** plain drops what stands beside a reference: the compiler would make a second type of it. */
function plain(node) {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node) return { $ref: node.$ref };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, plain(value)]));
}

const schema = plain(JSON.parse(readFileSync(from, "utf8")));
const text = await format(
  await compile(schema, "Message", {
    bannerComment:
      "// Generated from server/protocol/protocol.schema.json by `npm run protocol`. Do not edit.",
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    format: false,
  }),
  { parser: "typescript", printWidth: 110 },
);

if (!process.argv.includes("--check")) {
  writeFileSync(to, text);
} else if (readFileSync(to, "utf8") !== text) {
  console.error("src/protocol.ts is not what the schema says: run `npm run protocol`");
  process.exit(1);
}
