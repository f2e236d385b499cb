import { hostDebrief as en, type HostDebriefCatalogue } from "./hostdebrief.en";
import { t } from "./index";

const catalogues: Record<string, HostDebriefCatalogue> = { en };

/** hd says what the debrief of a class says, in the language of t. It is apart from t, so that it loads when it is wanted. */
export const hd: HostDebriefCatalogue = catalogues[t.language] ?? en;
