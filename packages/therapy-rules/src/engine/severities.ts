/** Common severities by profile. */
import type { SeverityByProfile } from "./rule.ts";

/** Two fields that cannot both be right: an error as soon as the record is registered. */
export const contradiction: SeverityByProfile = { draft: "warning", registered: "error", publishable: "error" };

/** Content that is rarely intended but possible. */
export const unlikely: SeverityByProfile = { draft: "off", registered: "warning", publishable: "warning" };

/** Content that is missing from a record that others use. */
export const incomplete: SeverityByProfile = { draft: "off", registered: "off", publishable: "warning" };
