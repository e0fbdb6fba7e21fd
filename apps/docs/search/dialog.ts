/** The search dialog of the site, which runs in the browser and replaces TypeDoc's. */
import { entryOf, type Row } from "./entry.ts";
import { find, type Found, type Index, indexOf } from "./find.ts";

declare global {
  interface Window {
    /** The search entries; set by a script that is loaded with the first search. */
    siteEntries?: readonly Row[];
  }
}

/** The largest number of results. */
const maxResults = 40;

const base = document.documentElement.dataset["base"] ?? "./";
let index: Index | undefined;
let chosen = 0;

const dialog = document.createElement("dialog");
dialog.id = "site-search";
dialog.setAttribute("aria-label", "Search");
const input = document.createElement("input");
Object.assign(input, {
  type: "search",
  placeholder: "A term, a code, a type, 中文 …",
  autocomplete: "off",
  maxLength: 100,
});
input.setAttribute("aria-label", "Search the site");
input.setAttribute("role", "combobox");
input.setAttribute("aria-controls", "site-search-results");
input.setAttribute("aria-expanded", "true");
const results = document.createElement("ul");
results.id = "site-search-results";
results.setAttribute("role", "listbox");
const status = document.createElement("p");
status.setAttribute("aria-live", "polite");
dialog.append(input, results, status);
document.body.append(dialog);

input.addEventListener("input", show);
input.addEventListener("keydown", move);
dialog.addEventListener("click", ({ target }) => {
  if (target === dialog || (target instanceof Element && target.closest("a") !== null)) dialog.close();
});

// In the capture phase, before TypeDoc's own search handles the event.
document.addEventListener(
  "click",
  (event) => {
    if (event.target instanceof Element && event.target.closest("#tsd-search-trigger") !== null) open(event);
  },
  true,
);
document.addEventListener(
  "keydown",
  (event) => {
    const inField = event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
    const isCommand = (event.ctrlKey || event.metaKey) && event.key === "k";
    if (isCommand || (event.key === "/" && !inField && !event.ctrlKey && !event.metaKey && !event.altKey)) open(event);
  },
  true,
);

function open(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!dialog.open) dialog.showModal();
  input.select();
  if (index !== undefined) return;
  status.textContent = "Loading …";
  const script = document.createElement("script");
  script.src = `${base}assets/entries.js`;
  script.addEventListener("load", () => {
    index = indexOf((window.siteEntries ?? []).map(entryOf));
    show();
  });
  script.addEventListener("error", () => {
    status.textContent = "The search index could not be loaded.";
  });
  document.head.append(script);
}

function show(): void {
  if (index === undefined) return;
  const found = find(input.value, index, maxResults);
  chosen = 0;
  results.replaceChildren(...found.map(rowOf));
  const empty = input.value.trim() === "" ? "Search by English or Chinese name, key or code." : "No results.";
  status.textContent = found.length > 0 ? "" : empty;
  choose(0);
}

function rowOf({ entry, by }: Found, position: number): HTMLElement {
  const row = document.createElement("li");
  row.id = `site-search-${position}`;
  row.setAttribute("role", "option");
  const link = document.createElement("a");
  link.href = base + entry.url;
  link.tabIndex = -1;
  link.append(textIn("strong", entry.name), textIn("span", by ?? ""), textIn("small", entry.detail));
  row.append(link);
  return row;
}

function textIn(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function move(event: KeyboardEvent): void {
  if (event.isComposing) return; // an input method is composing Chinese text
  if (event.key === "ArrowDown") choose(chosen + 1);
  else if (event.key === "ArrowUp") choose(chosen - 1);
  else if (event.key === "Enter") results.children[chosen]?.querySelector("a")?.click();
  else return;
  event.preventDefault();
}

function choose(position: number): void {
  results.children[chosen]?.setAttribute("aria-selected", "false");
  chosen = Math.max(0, Math.min(position, results.children.length - 1));
  const row = results.children[chosen];
  input.setAttribute("aria-activedescendant", row?.id ?? "");
  row?.setAttribute("aria-selected", "true");
  row?.scrollIntoView({ block: "nearest" });
}
