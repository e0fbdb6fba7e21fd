/** The language and the colors of the page. The language is part of a link; the colors stay on the machine. */
import { type Signal, effect, signal } from "@preact/signals";
import { field } from "./page.ts";
import type { PageLanguage } from "./page-language.ts";

/** The language in the address: `en`, `zh`, or nothing for that of the browser. */
const chosenLanguage: Signal<string> = field("all", "lang", "");

/** The language of the page. */
export function language(): PageLanguage {
  const chosen = chosenLanguage.value;
  if (chosen === "en" || chosen === "zh") return chosen;
  return navigator.language.startsWith("zh") ? "zh" : "en";
}

/** Changes to the other language. */
export function switchLanguage(): void {
  chosenLanguage.value = language() === "en" ? "zh" : "en";
}

const storageKey = "explorer-colors";

/** The colors: of the system, light, or dark. */
export const colors: Signal<string> = signal(readColors());

function readColors(): string {
  try {
    return localStorage.getItem(storageKey) ?? "system";
  } catch {
    return "system"; // storage is not permitted
  }
}

/** Applies the language and the colors to the document, now and after every change. */
export function followSettings(): void {
  effect(() => {
    document.documentElement.lang = language() === "zh" ? "zh-Hans" : "en";
    document.documentElement.dataset["colors"] = colors.value;
    try {
      localStorage.setItem(storageKey, colors.value);
    } catch {
      // Storage is not permitted: the colors are those of the system at the next visit.
    }
  });
}
