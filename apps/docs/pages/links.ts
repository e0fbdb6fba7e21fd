/** Links in the Markdown of the repository: to other pages of the site, or to files of the repository. */
import path from "node:path";

/** The address of the repository. */
const repository = "https://github.com/org/therapy-model";

/** Changes each link outside of code; `change` returns the new target. */
export function mapLinks(markdown: string, change: (target: string) => string): string {
  return outsideCode(markdown, (text) =>
    text
      .replaceAll(/\]\(([^()\s]+)\)/g, (_, target: string) => `](${change(target)})`)
      .replaceAll(/^(\[[^\]\n]{1,200}\]: )(\S+)/gm, (_, label: string, target: string) => label + change(target)),
  );
}

/** Returns the link from a page to another one: relative, and with the extension of a page. */
export function linkTo(from: string, to: string): string {
  const [address = "", anchor] = to.split("#");
  const file = path.posix.relative(path.posix.dirname(from), `${address}.html`);
  return anchor === undefined ? file : `${file}#${anchor}`;
}

/** Returns the new target of a link in a file of the repository. */
export function targetIn(file: string, address: string, target: string, pages: ReadonlyMap<string, string>): string {
  if (/^(?:[a-z]+:|#)/.test(target)) return target;
  const [place = "", anchor] = target.split("#");
  const linked = path.posix.join(path.posix.dirname(file), place).replace(/\/$/, "");
  const page = pages.get(linked) ?? pages.get(`${linked}/README.md`);
  if (page !== undefined) return linkTo(address, anchor === undefined ? page : `${page}#${anchor}`);
  return `${repository}/tree/main/${linked}`;
}

/** Applies a change to the text outside of code blocks. */
function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^```[^]*?^```$)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
