import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expectNoSideways } from "./table";
import { expect, expectAccessible, test } from "./test";

const root = new URL("../../", import.meta.url).pathname;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "parley-rehearsal-"));
});
test.afterAll(() => rm(folder, { recursive: true }));

for (const scenario of ["cafe-band", "river-orle"]) {
  test(`the report of a rehearsal of ${scenario} is a page that works from a file, on a phone and on a laptop`, async ({
    page,
  }) => {
    const file = join(folder, `${scenario}.html`);
    const args = [
      "rehearse",
      `scenarios/${scenario}.yaml`,
      "--plays",
      "20",
      "--exploits",
      "--format",
      "html",
    ];
    await promisify(execFile)(join(root, "bin/parley"), [...args, "--out", file], { cwd: root }).catch(
      (failed: { code: number }) => expect(failed.code).toBe(1), // so few plays fall short of what the file expects
    );
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    for (const viewport of [
      { width: 360, height: 740 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(pathToFileURL(file).href);
        await expectNoSideways(page);
        const play = page.locator("#plays details").first();
        await play.locator("summary").first().click();
        await expect(play.locator("li.move").first()).toContainText(`> table ${scenario}`);
        await expectNoSideways(page);
        if (scenario === "cafe-band") await expectAccessible(page); // it takes a minute where the plays are long
      }
    }
    expect(new Set(asked)).toEqual(new Set([pathToFileURL(file).href]));
    // A bar is as long as its number says.
    const row = page.locator("#endings .row").filter({ hasText: "A deal" });
    const share = parseFloat((await row.locator(".value").textContent()) ?? "");
    const [bar, plot] = [
      await row.locator(".bar").boundingBox(),
      await row.locator("svg.plot").boundingBox(),
    ];
    expect((100 * (bar?.width ?? 0)) / (plot?.width ?? 1)).toBeCloseTo(share, 0);
  });
}
