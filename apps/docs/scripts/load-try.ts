/** Loads the example of the front page with its first use, so that the page itself stays small. */

const area = document.querySelector<HTMLElement>(".try");
for (const event of ["focusin", "pointerenter"]) area?.addEventListener(event, load, { once: true });
let loaded = false;

function load(): void {
  if (loaded) return;
  loaded = true;
  const script = document.createElement("script");
  script.src = `${document.documentElement.dataset["base"] ?? "./"}assets/try.js`;
  document.head.append(script);
}
