/** The example on the front page: checks the trial that is typed, and applies the fixes of its issues. */
import { validateTrial } from "@org/therapy-model/validators/trial";

type Issue = Extract<ReturnType<typeof validateTrial>, { readonly ok: false }>["issues"][number];
type Path = readonly PropertyKey[];

const text = document.querySelector<HTMLTextAreaElement>("#try-record")!;
const output = document.querySelector<HTMLElement>("#try-issues")!;

text.addEventListener("input", check);
check();

function check(): void {
  const value = parsed(text.value);
  if (value === undefined) {
    output.replaceChildren(paragraph("The text is not JSON."));
    return;
  }
  const result = validateTrial(value);
  if (result.ok) output.replaceChildren(paragraph("The record is valid."));
  else output.replaceChildren(listOf(result.issues));
}

function listOf(issues: readonly Issue[]): HTMLElement {
  const list = document.createElement("ul");
  for (const issue of issues) {
    const item = document.createElement("li");
    const code = document.createElement("code");
    code.textContent = issue.path.map(String).join(".") || "record";
    item.append(code, ` ${issue.message} `);
    if (issue.fix !== undefined) item.append(buttonFor(issue));
    list.append(item);
  }
  return list;
}

function buttonFor({ path, fix }: Issue): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = fix?.kind === "replace" ? `Use ${JSON.stringify(fix.value)}` : "Fix";
  button.addEventListener("click", () => {
    text.value = JSON.stringify(withFix(parsed(text.value), path, fix), undefined, 2);
    check();
  });
  return button;
}

/** Returns a copy of a value with an edit at a path. */
function withFix(value: unknown, path: Path, fix: Issue["fix"]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return value;
  if (rest.length > 0 || fix?.kind === "replace") {
    const inner = (value as Record<PropertyKey, unknown>)[key];
    const changed = rest.length > 0 ? withFix(inner, rest, fix) : fix?.kind === "replace" ? fix.value : inner;
    if (Array.isArray(value)) return value.map((member, index) => (index === key ? changed : (member as unknown)));
    return { ...value, [key]: changed };
  }
  const entries = Object.entries(value).flatMap(([name, member]) => {
    if (name !== key) return [[name, member] as const];
    return fix?.kind === "rename" ? [[fix.key, member] as const] : [];
  });
  return Object.fromEntries(entries);
}

function paragraph(sentence: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = sentence;
  return element;
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return undefined;
  }
}
