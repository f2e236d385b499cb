import { flushSync, mount, unmount } from "svelte";
import { expect, it } from "vitest";

import type { HostScenario } from "./api";
import ScenarioList from "./ScenarioList.svelte";

const card = (id: string, over: Partial<HostScenario> = {}) =>
  ({ id, title: id, file: `${id}.yaml`, from: "shipped", startable: true, ...over }) as HostScenario;

it("lists what wants mending first, then what was uploaded, then what comes with the program", () => {
  const scenarios = [
    card("flagship"),
    card("cafe"),
    card("mine", { from: "uploaded" }),
    card("faulty", { from: "uploaded", startable: false }),
  ];
  const page = mount(ScenarioList, {
    target: document.body,
    props: { scenarios, onchange: () => Promise.resolve() },
  });
  flushSync();
  const titles = [...document.querySelectorAll("h3")].map((h) => h.textContent);
  expect(titles).toEqual(["faulty", "mine", "flagship", "cafe"]);
  void unmount(page);
});
