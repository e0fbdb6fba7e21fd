/** The start of the page. */
import { render } from "preact";
import { App } from "./shell/app.tsx";
import { followFields, loadAddress } from "./state/page.ts";
import { followSettings } from "./state/settings.ts";

await loadAddress();
followSettings();
followFields();
render(<App />, document.querySelector("#explorer")!);

if (import.meta.env.PROD && "serviceWorker" in navigator) {
  addEventListener("load", () => void navigator.serviceWorker.register("./service-worker.js").catch(() => undefined));
}
