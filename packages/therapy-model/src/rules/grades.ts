/** The grades that most rules have, named for what they find. */
import type { Grades } from "./rule.ts";

/** Two fields that cannot both be right: a mistake as soon as the record leaves its author. */
export const contradiction: Grades = { draft: "warning", registered: "error", publishable: "error" };

/** What is hardly ever meant, but could be. */
export const unlikely: Grades = { draft: "off", registered: "warning", publishable: "warning" };

/** What is missing from a record that others are to rely on. */
export const incomplete: Grades = { draft: "off", registered: "off", publishable: "warning" };
