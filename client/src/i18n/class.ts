import { parts as en, type ClassCatalogue } from "./class.en";
import { t } from "./index";

const catalogues: Record<string, ClassCatalogue> = { en };

/** c says what the parts of a class say that not everybody needs at once. It is apart from t, so that it loads with them. */
export const c: ClassCatalogue = catalogues[t.language] ?? en;
