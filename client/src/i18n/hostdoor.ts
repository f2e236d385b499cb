import { door as en, type DoorCatalogue } from "./hostdoor.en";
import { t } from "./index";

const catalogues: Record<string, DoorCatalogue> = { en };

/** d says what stands at an instructor's door and on their own page, in the language of t. */
export const d: DoorCatalogue = catalogues[t.language] ?? en;
