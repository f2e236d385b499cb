import { kept } from "./storage";

/** How the pages look: as the system says, or as chosen here. */
export type Theme = "system" | "light" | "dark";

const key = "parley.theme";

function read(): Theme {
  const saved = kept.get(key);
  return saved === "light" || saved === "dark" ? saved : "system";
}

let chosen = $state(read());

/** theme is the look that was chosen. */
export const theme = {
  get chosen(): Theme {
    return chosen;
  },
  set chosen(wish: Theme) {
    chosen = wish;
    if (wish === "system") kept.remove(key);
    else kept.set(key, wish);
    wear();
  },
};

/** wear puts the chosen look on the document; app.css does the rest. */
export function wear(): void {
  if (chosen === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}
