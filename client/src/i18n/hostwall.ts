import { wall as en, type WallCatalogue } from "./hostwall.en";
import { t } from "./index";

const catalogues: Record<string, WallCatalogue> = { en };

/** w says what stands on the wall, in the language of t. */
export const w: WallCatalogue = catalogues[t.language] ?? en;
