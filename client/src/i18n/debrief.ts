import { debrief as en, type DebriefCatalogue } from "./debrief.en";
import { t } from "./index";

const catalogues: Record<string, DebriefCatalogue> = { en };

/** d says what the debrief says, in the language of t. It is apart from t, so that it loads when the talks are over. */
export const d: DebriefCatalogue = catalogues[t.language] ?? en;
