/** The search of the site, in place of TypeDoc's, which knows code only. Runs in the browser. */
import { entryOf, type Row } from "./entry.ts";
import { find, type Found, type Index, indexOf } from "./find.ts";

declare global {
  interface Window {
    /** What can be found; set by the script that is loaded when a reader first searches. */
    siteEntries?: readonly Row[];
  }
}

/** As many as fit on a screen and a little more. */
const most = 40;

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

// Before TypeDoc's own search hears of it.
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
  status.textContent = "One moment …";
  const script = document.createElement("script");
  script.src = `${base}assets/entries.js`;
  script.addEventListener("load", () => {
    index = indexOf((window.siteEntries ?? []).map(entryOf));
    show();
  });
  script.addEventListener("error", () => {
    status.textContent = "What can be found could not be loaded.";
  });
  document.head.append(script);
}

function show(): void {
  if (index === undefined) return;
  const found = find(input.value, index, most);
  chosen = 0;
  results.replaceChildren(...found.map(rowOf));
  const empty =
    input.value.trim() === "" ? "By its English or Chinese name, its key or its code." : "Nothing of that name.";
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
  if (event.isComposing) return; // Chinese is being put together
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
