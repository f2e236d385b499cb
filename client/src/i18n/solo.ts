import { solo as en, type SoloCatalogue } from "./solo.en";
import { t } from "./index";

const catalogues: Record<string, SoloCatalogue> = { en };

/** s says what is said where one chooses what to play, in the language of t. It is apart from t, so that it loads when it is wanted. */
export const s: SoloCatalogue = catalogues[t.language] ?? en;
