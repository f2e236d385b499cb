import { moves as en, type MovesCatalogue } from "./moves.en";
import { t } from "./index";

const catalogues: Record<string, MovesCatalogue> = { en };

/** m says what the sheets over the table say, in the language of t. It is apart from t, so that it loads when it is wanted. */
export const m: MovesCatalogue = catalogues[t.language] ?? en;
