/** The prose of a source file: comments, string literals and Markdown text, with everything else blanked out. */
import tokens from "js-tokens";

/** A run of prose, and where it begins in the file. */
export interface Prose {
  readonly text: string;
  readonly offset: number;
}

const codeFence = /^([ \t>*]*)(`{3,}|~{3,})([^\n]*)\n[\s\S]*?^[ \t>*]*\2[ \t]*$/gm;
const notProse = [/`[^`\n]+`/g, /\{@\w+[^}]*\}/g, /<[a-z!/][^>\n]*>/gi, /https?:\/\/[^\s)>"']+/g, /\]\([^)\n]*\)/g];

/** Lists the prose of a TypeScript file. In a test file, only comments and titles are prose: other strings may quote. */
export function proseOfTypeScript(source: string, isTest: boolean): Prose[] {
  const prose: Prose[] = [];
  let offset = 0;
  let before: string[] = [];
  for (const token of tokens(source)) {
    const { type, value } = token;
    if (type === "MultiLineComment" || type === "SingleLineComment") prose.push(...proseOfComment(value, offset));
    else if (isText(type) && /\s/.test(value.trim()) && (!isTest || isTitle(before)))
      prose.push({ text: value, offset });
    if (type !== "WhiteSpace" && type !== "LineTerminatorSequence") before = [...before.slice(-3), value];
    offset += value.length;
  }
  return prose;
}

/** Gives the text of a Markdown file without code spans, links' targets and code blocks that are not console output. */
export function proseOfMarkdown(source: string): Prose[] {
  const prose: Prose[] = [];
  const rest = source.replaceAll(codeFence, (block, prefix: string, _fence: string, language: string, at: number) => {
    const start = block.indexOf("\n") + 1;
    const end = block.lastIndexOf("\n");
    const body = block.slice(start, end);
    if (/^(?:ts|js|typescript|javascript)\b/.test(language)) {
      prose.push(...proseOfTypeScript(body.replaceAll(/^[ \t]*\* ?/gm, blank), false).map(moved(at + start)));
    } else if (/^(?:console|text|txt|sh|bash)?\s*$/.test(language) && prefix.trim() === "") {
      prose.push({ text: body, offset: at + start });
    }
    return blank(block);
  });
  return [{ text: withoutCode(rest), offset: 0 }, ...prose];
}

/** Gives each line of a table or plain text as prose. */
export function proseOfText(source: string): Prose[] {
  return [{ text: withoutCode(source), offset: 0 }];
}

function proseOfComment(comment: string, offset: number): Prose[] {
  const body = comment.replace(/^\/\*+|^\/\/+|\*+\/$/g, blank).replaceAll(/^[ \t]*\*(?!\*)/gm, blank);
  if (/^\s*Schema of \{@link [^}]+\}\.?\s*$/.test(body)) return [{ text: body, offset }];
  return proseOfMarkdown(body).map(moved(offset));
}

function withoutCode(text: string): string {
  return notProse.reduce((rest, pattern) => rest.replaceAll(pattern, blank), text);
}

function isText(type: string): boolean {
  return type === "StringLiteral" || type === "NoSubstitutionTemplate" || type.startsWith("Template");
}

/** Checks whether the next token is the first argument of `test(`, `it(`, `describe(` or a variant such as `test.each([…])(`. */
function isTitle(before: readonly string[]): boolean {
  const [callee, open] = before.slice(-2);
  return open === "(" && /^(?:test|it|describe|concurrent|skip|only|runIf|skipIf|\))$/.test(callee ?? "");
}

function moved(by: number): (prose: Prose) => Prose {
  return ({ text, offset }) => ({ text, offset: offset + by });
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, " ");
}
