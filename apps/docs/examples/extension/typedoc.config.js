import { readFileSync } from "node:fs";

// In your own package: the file that you downloaded from the site.
const links = new URL("../../site/typedoc-links.json", import.meta.url);

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "@acme/modalities",
  entryPoints: ["index.ts"],
  tsconfig: "../../tsconfig.json",
  externalSymbolLinkMappings: JSON.parse(readFileSync(links, "utf8")),
  readme: "none",
  disableSources: true,
  skipErrorChecking: true, // the typecheck task checks it
};
