/** The words of the page in the language of the page. */
import { language } from "../state/settings.ts";
import { en, type TextKey } from "./en.ts";
import { zh } from "./zh.ts";

/** Returns a text with its values filled in. */
export function text(key: TextKey, values: { readonly [name: string]: string | number } = {}): string {
  const template: string = (language() === "zh" ? zh : en)[key];
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
