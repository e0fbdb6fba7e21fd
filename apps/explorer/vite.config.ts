import { defaultClientConditions, defineConfig } from "vite";
import { offline } from "./offline/plugin.ts";

const conditions = ["@org/source", ...defaultClientConditions];

export default defineConfig({
  base: "./",
  resolve: { conditions },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
  plugins: [offline()],
});
