import { en, type Catalogue } from "./en";

/** The catalogues at hand, by their language. */
const catalogues: Record<string, Catalogue> = { en };

/** pick returns the catalogue of the first language that there is one for, else the English one. */
export function pick(languages: readonly string[]): Catalogue {
  for (const language of languages) {
    const found = catalogues[language.toLowerCase().split("-")[0] ?? ""];
    if (found) return found;
  }
  return en;
}

/** t says everything that the interface says. */
export const t: Catalogue = pick(navigator.languages);
