import { host as en, type HostCatalogue } from "./host.en";
import { t } from "./index";

const catalogues: Record<string, HostCatalogue> = { en };

/** h says what the instructor's pages say, in the language of t. It is apart from t, so that students do not load it. */
export const h: HostCatalogue = catalogues[t.language] ?? en;
