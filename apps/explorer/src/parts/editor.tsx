/** A text editor with marks, issues in the gutter, and ranges that are linked to other parts of the page. */
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { defaultHighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Action, type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState, type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { Signal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { editorTheme } from "./editor-theme.ts";

/** A range with a class and a title. */
export interface EditorMark {
  readonly from: number;
  readonly to: number;
  readonly class: string;
  readonly title?: string | undefined;
}

/** An issue; its fix replaces a range. */
export interface EditorIssue {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly source?: string;
  readonly fix?:
    | { readonly title: string; readonly edit: { readonly from: number; readonly to: number; readonly insert: string } }
    | undefined;
}

interface EditorProps {
  readonly label: string;
  readonly value: Signal<string>;
  readonly isJson?: boolean;
  /** Marks and issues of the present text; those of an earlier text are not passed. */
  readonly marks?: readonly EditorMark[];
  readonly issues?: readonly EditorIssue[];
  /** Ranges that are emphasized, such as the evidence of the field under the pointer. */
  readonly emphasized?: readonly { readonly from: number; readonly to: number }[];
  /** Called with the offset of the caret. */
  readonly onCaret?: (offset: number) => void;
}

const setMarks = StateEffect.define<DecorationSet>();
const setEmphasized = StateEffect.define<DecorationSet>();

function decorations(effect: typeof setMarks): Extension {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(value, transaction) {
      let next = value.map(transaction.changes);
      for (const each of transaction.effects) if (each.is(effect)) next = each.value;
      return next;
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}

/** The editor. It is in a shadow tree: its styles are adopted sheets, which the content security policy allows. */
export function Editor(props: EditorProps): VNode {
  const { label, value, isJson = false, marks, issues, emphasized } = props;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const latest = useRef(props);
  latest.current = props;
  const syntax = useRef(new Compartment());
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: "open" });
    const state = EditorState.create({ doc: value.peek(), extensions: extensionsOf(label, syntax.current, latest) });
    view.current = new EditorView({ root, parent: root, state });
    view.current.scrollDOM.tabIndex = 0; // so that the keyboard can scroll a long text
    return () => view.current?.destroy();
  }, []);
  useEffect(() => {
    const { current } = view;
    if (current === null || current.state.doc.toString() === value.value) return;
    current.dispatch({ changes: { from: 0, to: current.state.doc.length, insert: value.value } });
  }, [value.value]);
  useEffect(() => {
    const highlighting = isJson ? [json(), syntaxHighlighting(defaultHighlightStyle)] : [];
    view.current?.dispatch({ effects: syntax.current.reconfigure(highlighting) });
  }, [isJson]);
  useEffect(() => {
    if (marks !== undefined) view.current?.dispatch({ effects: setMarks.of(decorationSet(view.current, marks)) });
  }, [marks]);
  useEffect(() => {
    const { current } = view;
    if (current === null) return;
    const ranges = (emphasized ?? []).map((range) => ({ ...range, class: "emphasized" }));
    const effects: StateEffect<unknown>[] = [setEmphasized.of(decorationSet(current, ranges))];
    const first = ranges[0];
    if (first !== undefined && first.to <= current.state.doc.length && !current.hasFocus) {
      effects.push(EditorView.scrollIntoView(first.from, { y: "nearest", yMargin: 60 }));
    }
    current.dispatch({ effects });
  }, [emphasized]);
  useEffect(() => {
    const { current } = view;
    if (current !== null && issues !== undefined) {
      const inText = issues.filter(({ to }) => to <= current.state.doc.length);
      current.dispatch(setDiagnostics(current.state, inText.map(diagnosticOf)));
    }
  }, [issues]);
  return <div class="editor" ref={host} />;
}

function extensionsOf(label: string, syntax: Compartment, latest: { readonly current: EditorProps }): Extension[] {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    syntax.of([]),
    EditorView.contentAttributes.of({ "aria-label": label }),
    decorations(setMarks),
    decorations(setEmphasized),
    editorTheme,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) latest.current.value.value = update.state.doc.toString();
      if (update.selectionSet) latest.current.onCaret?.(update.state.selection.main.head);
    }),
  ];
}

function decorationSet(view: EditorView, marks: readonly EditorMark[]): DecorationSet {
  const { length } = view.state.doc;
  const ranges = marks.flatMap(({ from, to, class: name, title }): Range<Decoration>[] => {
    if (from >= to || to > length) return [];
    const attributes = title === undefined ? {} : { title };
    return [Decoration.mark({ class: name, attributes }).range(from, to)];
  });
  return Decoration.set(ranges, true);
}

function diagnosticOf({ from, to, severity, message, source, fix }: EditorIssue): Diagnostic {
  const actions: Action[] =
    fix === undefined
      ? []
      : [{ name: fix.title, apply: (view) => view.dispatch({ changes: fix.edit, userEvent: "input.fix" }) }];
  return { from, to, severity, message, actions, ...(source === undefined ? {} : { source }) };
}
