import { replay as en, type ReplayCatalogue } from "./hostreplay.en";
import { t } from "./index";

const catalogues: Record<string, ReplayCatalogue> = { en };

/** rp says what the replay of a table says, in the language of t. It is apart from t, so that it loads when it is wanted. */
export const rp: ReplayCatalogue = catalogues[t.language] ?? en;
