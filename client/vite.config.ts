import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** The running program, for `npm run dev`: pages come from Vite, everything else from the server. */
const server = process.env.PARLEY_SERVER ?? "http://localhost:8080";

export default defineConfig({
  plugins: [svelte()],
  build: {
    outDir: "dist/app", // beside the page of a fresh clone, which Go embeds when nothing was built
    emptyOutDir: true,
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    // Pages are served by one program to a room of phones: no file from outside, none inlined.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { "/api": server, "/ws": { target: server, ws: true } },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts"],
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    testTimeout: 20_000, // a busy machine is slow, not wrong
  },
  // Components are tested as a browser runs them, not as a server would render them.
  resolve: process.env.VITEST ? { conditions: ["browser"] } : {},
});
