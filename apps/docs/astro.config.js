import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { navigation } from "./pages/navigation.ts";

export default defineConfig({
  site: "https://org.github.io",
  base: "/therapy-model",
  outDir: "site",
  cacheDir: ".content/astro",
  build: { format: "file" },
  trailingSlash: "never",
  integrations: [
    starlight({
      title: "Therapy model",
      pagefind: false,
      sidebar: navigation(),
      social: [{ icon: "github", label: "GitHub", href: "https://github.com/org/therapy-model" }],
      customCss: ["./src/styles/site.css"],
      components: { Search: "./src/components/Search.astro", Footer: "./src/components/Footer.astro" },
      head: [{ tag: "script", attrs: { src: "/therapy-model/assets/search-dialog.js", defer: true } }],
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
    }),
  ],
});
