/** The list of terms on the page of a vocabulary: a field filters it, and the address of a term leads to its page. */

for (const section of document.querySelectorAll<HTMLElement>("section.terms")) {
  const label = section.querySelector<HTMLElement>(".filter");
  const input = label?.querySelector("input");
  if (label === null || input === null || input === undefined) continue;
  label.hidden = false;
  const items = [...section.querySelectorAll<HTMLElement>("li")];
  input.addEventListener("input", () => filter(items, input.value.trim().toLowerCase()));
}
follow();
window.addEventListener("hashchange", follow);

/** Shows the terms with the text in a name or key, and the broader terms above them. */
function filter(items: readonly HTMLElement[], text: string): void {
  const shown = new Set<Element>();
  for (const item of items) {
    const link = item.querySelector(":scope > a");
    const names = `${link?.textContent?.toLowerCase() ?? ""} ${item.dataset["names"] ?? ""}`;
    if (!names.includes(text)) continue;
    for (let each: Element | null = item; each !== null; each = each.parentElement?.closest("li") ?? null)
      shown.add(each);
  }
  for (const item of items) item.hidden = !shown.has(item);
}

/** Goes to the page of a term whose address has only the first page of the vocabulary. */
function follow(): void {
  const target = document.querySelector(`li[id="${CSS.escape(decodeURIComponent(location.hash.slice(1)))}"]`);
  const link = target?.querySelector("a");
  if (target?.closest("section.terms") != null && link != null) location.replace(link.href);
}
