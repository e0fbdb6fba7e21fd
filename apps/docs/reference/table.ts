/** Tables that stay readable on a phone, where each row becomes a block and each cell says what it is. */
import { html, type Html, type Part } from "./html.ts";

/** Writes a table; a cell with nothing in it is left out where rows are blocks. */
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
