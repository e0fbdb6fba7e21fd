/** The search dialog of the site, which runs in the browser and replaces TypeDoc's. */
import { createSearch, type Result, type SearchData } from "./search.ts";

declare global {
  interface Window {
    /** The data of the search; set by a script that is loaded with the first search. */
    siteSearchData?: SearchData;
  }
}

/** The largest number of results. */
const maxResults = 40;

const base = document.documentElement.dataset["base"] ?? "./";
let search: ReturnType<typeof createSearch> | undefined;
let chosen = 0;

const dialog = document.createElement("dialog");
dialog.id = "site-search";
dialog.setAttribute("aria-label", "Search");
const input = document.createElement("input");
Object.assign(input, {
  type: "search",
  placeholder: "A question, a term, a code, a type, 中文 …",
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

document.addEventListener(
  "click",
  (event) => {
    if (event.target instanceof Element && event.target.closest("#site-search-button") !== null) open(event);
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
  if (search !== undefined) return;
  status.textContent = "Loading …";
  const script = document.createElement("script");
  script.src = `${base}assets/search-data.js`;
  script.addEventListener("load", () => {
    search = createSearch(window.siteSearchData ?? { names: [], sections: [] });
    show();
  });
  script.addEventListener("error", () => {
    status.textContent = "The search index could not be loaded.";
  });
  document.head.append(script);
}

function show(): void {
  if (search === undefined) return;
  const found = search(input.value, maxResults);
  chosen = 0;
  results.replaceChildren(...found.map(rowOf));
  const empty =
    input.value.trim() === "" ? "Search the pages, or a term by English or Chinese name, key or code." : "No results.";
  status.textContent = found.length > 0 ? "" : empty;
  choose(0);
}

function rowOf({ name, detail, url, by }: Result, position: number): HTMLElement {
  const row = document.createElement("li");
  row.id = `site-search-${position}`;
  row.setAttribute("role", "option");
  const link = document.createElement("a");
  link.href = base + url;
  link.tabIndex = -1;
  link.append(textIn("strong", name), textIn("span", by ?? ""), textIn("small", detail));
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
