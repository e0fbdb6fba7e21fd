/** The names of the analytes, for the list of the page. */
import { analytes } from "@org/therapy-units/analytes";

/** The names of all analytes in a language. */
export function listAnalytes(language: "en" | "zh"): string[] {
  return analytes().map(({ name, zh }) => (language === "zh" && zh !== "" ? zh : name));
}
