// The pages as a collection of Astro. `content.config.js` is bundled by Astro; the pages are read by plain Node modules.
import { sitePages } from "./pages.ts";

/** @type {() => import("astro/loaders").Loader} */
export function sitePagesLoader() {
  return {
    name: "site-pages",
    load: async (loader) => {
      loader.store.clear();
      for (const { address, title, description, content, wide, scripts = [] } of sitePages()) {
        const data = await loader.parseData({
          id: address,
          data: {
            title,
            description,
            editUrl: false,
            head: scripts.map((name) => ({
              tag: "script",
              attrs: { src: `/therapy-model/assets/${name}.js`, defer: true },
            })),
            ...(wide ? { template: "splash" } : {}),
            ...("html" in content && !/<h2 [^>]*id=/.test(content.html) ? { tableOfContents: false } : {}),
          },
        });
        const rendered =
          "html" in content
            ? { html: `<div class="reference">${content.html}</div>`, metadata: { headings: headingsOf(content.html) } }
            : await loader.renderMarkdown(content.markdown);
        loader.store.set({ id: address, data, rendered });
      }
    },
  };
}

/** Returns the headings of generated HTML for the list of contents. */
function headingsOf(html) {
  return [...html.matchAll(/<h2 id="([^"]+)">([^]*?)<\/h2>/g)].map(([, slug, inner]) => ({
    depth: 2,
    slug,
    text: inner.replaceAll(/<span>[^<]*<\/span>|<[^>]*>/g, "").trim(),
  }));
}
