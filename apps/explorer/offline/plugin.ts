/** Writes the service worker that keeps every file of the build, so that the page works offline once it was loaded. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The Vite plugin. */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter((name) => !name.endsWith(".map"));
        const content = files.map((name) => {
          const output = bundle[name]!;
          return output.type === "chunk" ? output.code : output.source;
        });
        const version = createHash("sha256");
        for (const part of content) version.update(part);
        const template = readFileSync(new URL("service-worker.js", import.meta.url), "utf8");
        const source = template
          .replace("__VERSION__", version.digest("hex").slice(0, 16))
          .replace('"__FILES__"', JSON.stringify(["./", "icon.svg", ...files.filter((name) => name !== "index.html")]));
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}
