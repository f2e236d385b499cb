// Fails the build when what a student must load grows past its budget: phones on a school's Wi-Fi, thirty at once.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const limit = 60 * 1024;
const dist = new URL("../dist/app/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));

/** needed adds to found every file that the chunk key loads without being asked. */
function needed(key, found = new Set()) {
  const chunk = manifest[key];
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const style of chunk.css ?? []) found.add(style);
  for (const other of chunk.imports ?? []) needed(other, found);
  return found;
}

/** The entry, and every route of a student, which the entry loads lazily. */
const student = Object.entries(manifest)
  .filter(([key, chunk]) => chunk.isEntry || (/^src\/routes\/(?!host\/)/.test(key) && chunk.isDynamicEntry))
  .map(([key]) => key);

const files = new Set();
for (const key of student) needed(key, files);

let total = 0;
for (const file of files) total += gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

console.log(
  `student bundle: ${(total / 1024).toFixed(1)} of ${limit / 1024} kB gzipped, ${files.size} files`,
);
if (total > limit) {
  console.error("student bundle: over its budget; load what only some need with import()");
  process.exit(1);
}
