import { classPages as en, type ClassCatalogue } from "./hostclass.en";
import { t } from "./index";

const catalogues: Record<string, ClassCatalogue> = { en };

/** c says what the pages of a class say beside its tables, in the language of t. */
export const c: ClassCatalogue = catalogues[t.language] ?? en;
