import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

/** The Chromium of the system: nothing is downloaded for a test. */
const chromium = [
  process.env.PARLEY_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));

export default defineConfig({
  testDir: "e2e",
  // The README's pictures are taken by `make pictures`, not tested.
  testMatch: process.env.PARLEY_PICTURES ? "pictures.ts" : "*.spec.ts",
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: !!process.env.CI,
  reporter: [["list"]],
  outputDir: "test-results",
  use: {
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // A name that is no secure context, as a school's server has on plain http.
        "--host-resolver-rules=MAP parley.school 127.0.0.1",
      ],
    },
  },
});
