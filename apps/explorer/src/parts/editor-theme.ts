/** The colors of the editor: those of the page. */
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

const kinds = {
  term: "accent",
  target: "orange",
  product: "violet",
  inn: "violet",
  quantity: "blue",
  identifier: "good",
  date: "warn",
  organization: "quiet",
  place: "quiet",
  met: "good",
  not_met: "bad",
  unknown: "warn",
};

const marks = Object.fromEntries(
  Object.entries(kinds).map(([kind, color]) => [
    `.mark-${kind}`,
    { borderBottom: `2px solid var(--${color})`, background: `var(--${color}-soft, transparent)` },
  ]),
);

/** The theme. */
export const editorTheme: Extension = EditorView.theme({
  "&": { height: "100%", fontSize: "13.5px", color: "var(--ink)", background: "var(--panel)" },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-1px" },
  ".cm-scroller": { fontFamily: "var(--editor-font)", lineHeight: "1.65", overflow: "auto" },
  ".cm-content": { caretColor: "var(--ink)", padding: "8px 0 40px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { background: "var(--panel)", color: "var(--quiet)", border: "none" },
  ".cm-selectionBackground, &.cm-focused .cm-selectionBackground": { background: "var(--accent-soft) !important" },
  ".cm-tooltip": {
    background: "var(--panel)",
    color: "var(--ink)",
    border: "1px solid var(--line-strong)",
    maxWidth: "420px",
  },
  ".cm-diagnosticAction": { background: "var(--accent)", color: "var(--panel)", borderRadius: "4px" },
  ".cm-diagnosticSource": { color: "var(--quiet)", opacity: "1" },
  ".emphasized": { background: "var(--accent-soft)", boxShadow: "0 0 0 1px var(--accent)" },
  ".mark-unused": { color: "var(--quiet)" },
  ...marks,
});
