/** Tests the templates that write the pages of the reference. */
import { describe, expect, test } from "vitest";
import { html, joined, prose } from "../reference/html.ts";

describe("templates", () => {
  test("escape the inserted values and nothing else", () => {
    expect(html`<p title="${'"'}">${"<b> & 'x'"}</p>`.html).toBe('<p title="&#34;">&#60;b&#62; &#38; &#39;x&#39;</p>');
    expect(html`${joined([html`<i>a</i>`, "b"], " · ")}${undefined}${3}`.html).toBe("<i>a</i> · b3");
  });

  test("have no empty line, which would end the HTML block in Markdown", () => {
    expect(html`<p>${""}</p>`.html).not.toMatch(/\n\s*\n/);
  });

  test("show code between backticks", () => {
    expect(prose("see `a < b`").html).toBe("see <code>a &#60; b</code>");
  });
});
