/** Links of the built pages: relative, so that the site works below any address and from a local disk. */
import path from "node:path";

/** Changes the links of a page, and records where its root is for the scripts. */
export function withRelativeLinks(html: string, file: string, moved: ReadonlyMap<string, string>): string {
  const toRoot = "../".repeat(file.split("/").length - 1) || "./";
  const relative = (target: string): string => {
    const [place = "", anchor] = target.split("#");
    const known =
      place === "" ? "index.html" : (moved.get(place) ?? (path.posix.extname(place) === "" ? `${place}.html` : place));
    const to = path.posix.relative(path.posix.dirname(file), moved.get(known) ?? known);
    return anchor === undefined ? to : `${to}#${anchor}`;
  };
  return html
    .replaceAll(
      /(?<="https:\/\/org\.github\.io\/therapy-model\/)[\w/-]+\.html(?=")/g,
      (place) => moved.get(place) ?? place,
    )
    .replace("<html ", `<html data-base="${toRoot}" `)
    .replaceAll(
      /(<[a-z][\w-]* [^>]*?\b(?:href|src|component-url|renderer-url)=")\/therapy-model(?:\/([^"]*))?"/g,
      (_, before: string, target = "") => `${before}${relative(target as string)}"`,
    );
}
