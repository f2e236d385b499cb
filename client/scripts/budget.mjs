// Fails the build when what a student must load to sit at a table grows past its budget: phones on a school's Wi-Fi,
// thirty at once. What opens over the table, or after it, comes when it is wanted.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const limit = 60 * 1024;
const hostLimit = 120 * 1024;
const dist = new URL("../dist/app/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

/** needed adds to found every file that the chunk called key loads without being asked. */
function needed(key, found = new Set()) {
  const chunk = manifest[key];
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const style of chunk.css ?? []) found.add(style);
  for (const other of chunk.imports ?? []) needed(other, found);
  return found;
}

/** weight is what files weigh together on the wire, in bytes. */
function weight(files) {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length,
    0,
  );
}

const kB = (bytes) => (bytes / 1024).toFixed(1);

const table = new Set();
for (const key of ["index.html", "src/routes/Class.svelte"]) needed(key, table);
const all = new Set();
for (const key of Object.keys(manifest)) if (!key.startsWith("src/routes/host/")) needed(key, all);

console.log(
  `student bundle: ${kB(weight(table))} of ${kB(limit)} kB gzipped to sit at a table, ${kB(weight(all))} kB in all`,
);
if (weight(table) > limit) {
  console.error("student bundle: over its budget; load what only some need with import()");
  process.exit(1);
}

const host = needed("src/routes/host/Host.svelte", needed("index.html"));
console.log(`console bundle: ${kB(weight(host))} of ${kB(hostLimit)} kB gzipped for an instructor`);
if (weight(host) > hostLimit) {
  console.error("console bundle: over its budget; load what only some need with import()");
  process.exit(1);
}
