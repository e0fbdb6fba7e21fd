/** The fields of the page as signals. Their values are those of the address, and a change of a field changes the address. */
import { effect, type Signal, signal } from "@preact/signals";
import { formatFragment, parseFragment } from "./fragment.ts";
import { type Tab, tabs } from "./tabs.ts";

/** The tab that is shown. */
export const tab: Signal<Tab> = signal("pipeline");

interface Field {
  readonly tab: Tab | "all";
  readonly name: string;
  readonly initial: string;
  readonly value: Signal<string>;
}

const fields: Field[] = [];
/** The number of fields; those of a tab are declared when it is first shown. */
const declared = signal(0);
let loaded: ReadonlyMap<string, string> = new Map();
let loadedTab = "";

/** Declares a field of a tab, or of all tabs, with its value where the address has none. */
export function field(of: Tab | "all", name: string, initial: string): Signal<string> {
  const isLoaded = of === "all" || of === loadedTab;
  const value = signal((isLoaded ? loaded.get(name) : undefined) ?? initial);
  fields.push({ tab: of, name, initial, value });
  declared.value = fields.length;
  return value;
}

/** Reads the address: at the start, and when it was edited or a step back was taken. */
export async function loadAddress(): Promise<void> {
  const state = await parseFragment(location.hash);
  loaded = state.fields;
  loadedTab = state.tab;
  const known = tabs.find((name) => name === state.tab);
  if (known !== undefined) tab.value = known;
  for (const each of fields) {
    if (each.tab === "all" || each.tab === known) each.value.value = loaded.get(each.name) ?? each.initial;
  }
}

/** The fragment of the present state. */
export async function currentFragment(): Promise<string> {
  const changed = fields.filter(
    (each) => (each.tab === "all" || each.tab === tab.value) && each.value.value !== each.initial,
  );
  return formatFragment({ tab: tab.value, fields: new Map(changed.map(({ name, value }) => [name, value.value])) });
}

/** Milliseconds after the last change at which the address is written. */
const writeDelay = 250;
let written = "";

/** Keeps the address equal to the fields. A change of the tab is a step of the history. */
export function followFields(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  written = location.hash.slice(1);
  effect(() => {
    void tab.value;
    void declared.value;
    for (const { value } of fields) void value.value;
    clearTimeout(timer);
    timer = setTimeout(() => void write(), writeDelay);
  });
  addEventListener("hashchange", () => {
    if (location.hash.slice(1) !== written) void loadAddress();
  });
}

async function write(): Promise<void> {
  const next = await currentFragment();
  if (next === written) return;
  const isOtherTab = tabOf(next) !== tabOf(written) && written !== "";
  written = next;
  if (isOtherTab) history.pushState(null, "", `#${next}`);
  else history.replaceState(null, "", `#${next}`);
}

function tabOf(fragment: string): string {
  return fragment.split("?", 1)[0]!;
}
