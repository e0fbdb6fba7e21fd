/** Tables for wide and narrow screens: on a phone each row is a block of labeled cells. */
import { html, type Html, type Part } from "./html.ts";

/** Renders a table; on a phone, empty cells are omitted. */
export function table(headings: readonly string[], rows: readonly (readonly Part[])[]): Html {
  const cell = (part: Part, index: number): Html =>
    index === 0 ? html`<td>${part}</td>` : html`<td data-label="${headings[index]}">${part}</td>`;
  return html`<div class="wide">
    <table class="stacked">
      <thead>
        <tr>
          ${headings.map((heading) => html`<th>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
