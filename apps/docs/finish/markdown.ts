/** Each page of the site as Markdown, with links to the Markdown of other pages. */
import type { SitePage } from "../pages/page.ts";
import { mapLinks } from "../pages/links.ts";
import { markdownOf } from "./html-to-markdown.ts";

/** Returns the page, with its title as the heading. */
export function markdownPage({ title, content }: SitePage): string {
  const text = "html" in content ? markdownOf(content.html) : content.markdown.trim();
  const linked = mapLinks(text, (target) =>
    /^[a-z]+:/.test(target) ? target : target.replace(/\.html(?=#|$)/, ".md"),
  );
  return `# ${title}\n\n${linked}\n`;
}
