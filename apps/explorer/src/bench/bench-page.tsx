/** The Bench tab: a document on the left, its records on the right. */
import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { SeverityProfile } from "@org/therapy-rules";
import { Editor } from "../parts/editor.tsx";
import { Examples } from "../parts/examples.tsx";
import { Failure } from "../parts/failure.tsx";
import { saveFile } from "../parts/save-file.ts";
import { field } from "../state/page.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { language } from "../state/settings.ts";
import { text } from "../texts/text.ts";
import { useAnswer, worker } from "../worker/client.ts";
import type { BenchAnswer, Range } from "./bench-answer.ts";
import { RecordList } from "./record-list.tsx";
import { pressRelease, recordWithIssues, registryDocument } from "./samples.ts";

const document_ = field("bench", "text", pressRelease);
const profile = field("bench", "profile", "registered");

const readBench = (of: string, severities: string, inLanguage: PageLanguage): Promise<BenchAnswer> =>
  worker.readBench(of, severities as SeverityProfile, inLanguage);

const noRanges: readonly Range[] = [];

/** The Bench tab. */
export function BenchPage(): VNode {
  const { value: answer, isCurrent, error } = useAnswer(readBench, document_.value, profile.value, language());
  const emphasized = useSignal<readonly Range[]>(noRanges);
  const caret = useSignal<number | undefined>(undefined);
  const marks = useMemo(() => (answer === undefined ? [] : marksOf(answer)), [answer]);
  const isJson = /^\s*[[{]/.test(document_.value.slice(0, 200));
  return (
    <div class="bench">
      <section aria-label={text("benchText")} class="side" onDragOver={allowDrop} onDrop={(event) => void drop(event)}>
        <div class="actions">
          <b>{text(`format_${answer?.format ?? "empty"}`)}</b>
          <OpenFile />
          <label class="quiet small inline">
            {text("profile")}{" "}
            <select value={profile.value} onChange={(event) => void (profile.value = event.currentTarget.value)}>
              {(["draft", "registered", "publishable"] as const).map((name) => (
                <option key={name} value={name}>
                  {text(name)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Examples of={samples()} />
        <Editor
          label={text("benchText")}
          value={document_}
          isJson={isJson}
          {...(isCurrent ? { marks, issues: answer?.issues ?? [] } : {})}
          emphasized={emphasized.value}
          onCaret={(offset) => void (caret.value = offset)}
        />
        <p class="quiet small">{text("dropHint")}</p>
      </section>
      <section aria-label={text("records")} class={isCurrent ? "side" : "side stale"}>
        <Failure error={error} />
        {answer === undefined && error === undefined && <p class="quiet">{text("loading")}</p>}
        {answer !== undefined && <Answer answer={answer} emphasized={emphasized} caret={caret.value} />}
      </section>
    </div>
  );
}

function marksOf({
  marks,
  leftOver,
  format,
}: BenchAnswer): { from: number; to: number; class: string; title?: string }[] {
  const mentions = marks.map(({ from, to, kind, title }) => ({ from, to, class: `mark-${kind}`, title }));
  const unused = format === "text" ? leftOver.flatMap(({ ranges }) => ranges) : [];
  return [...mentions, ...unused.map(({ from, to }) => ({ from, to, class: "mark-unused" }))];
}

interface AnswerProps {
  readonly answer: BenchAnswer;
  readonly emphasized: { value: readonly Range[] };
  readonly caret: number | undefined;
}

function Answer({ answer, emphasized, caret }: AnswerProps): VNode {
  const { records, issues, leftOver, hiddenRecords } = answer;
  const emphasize = (ranges: readonly Range[]): void => void (emphasized.value = ranges);
  return (
    <>
      <div class="actions">
        <b>
          {text("records")} {records.length + hiddenRecords}
        </b>
        {records.length > 0 &&
          (["json", "fhir", "csv", "xlsx"] as const).map((name) => (
            <button
              key={name}
              type="button"
              class="action small"
              aria-label={text("save", { format: name.toUpperCase() })}
              onClick={() => void worker.exportBench(document_.value, name, language()).then(saveFile)}
            >
              {name.toUpperCase()}
            </button>
          ))}
      </div>
      {issues.length > 0 && (
        <details open={records.length === 0 || issues.some(({ severity }) => severity === "error")}>
          <summary>
            {text("issues")} <span class="tag warning">{issues.length}</span>
          </summary>
          <ul class="list">
            {issues.slice(0, 100).map((issue, index) => (
              <li key={index} onMouseEnter={() => emphasize([issue])} onMouseLeave={() => emphasize(noRanges)}>
                <span class={`tag ${issue.severity}`}>{issue.source}</span> {issue.message}{" "}
                {issue.fix !== undefined && (
                  <button type="button" class="chip" onClick={() => apply(issue.fix!.edit)}>
                    {text("fix", { fix: issue.fix.title })}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      <RecordList records={records} caret={caret} onEmphasize={emphasize} />
      {hiddenRecords > 0 && <p class="quiet">{text("more", { count: hiddenRecords })}</p>}
      {records.length === 0 && issues.length === 0 && <p class="quiet">{text("noRecords")}</p>}
      {leftOver.length > 0 && <LeftOverList answer={answer} onEmphasize={emphasize} />}
    </>
  );
}

interface LeftOverProps {
  readonly answer: BenchAnswer;
  readonly onEmphasize: (ranges: readonly Range[]) => void;
}

function LeftOverList({ answer: { leftOver, format }, onEmphasize }: LeftOverProps): VNode {
  return (
    <details>
      <summary>
        {text(format === "text" ? "unused" : "leftOver")} <span class="tag">{leftOver.length}</span>
      </summary>
      <ul class="list">
        {leftOver.slice(0, 200).map(({ place, value, ranges }, index) => (
          <li key={index} onMouseEnter={() => onEmphasize(ranges)} onMouseLeave={() => onEmphasize(noRanges)}>
            {place !== "" && <code class="quiet">{place}</code>} {value.slice(0, 300)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function apply({ from, to, insert }: Range & { readonly insert: string }): void {
  document_.value = document_.value.slice(0, from) + insert + document_.value.slice(to);
}

function samples(): { name: string; apply: () => void }[] {
  const entries = [
    ["examplePress", pressRelease],
    ["exampleRecord", recordWithIssues],
    ["exampleRegistry", registryDocument],
  ] as const;
  return entries.map(([name, content]) => ({ name: text(name), apply: () => void (document_.value = content) }));
}

function OpenFile(): VNode {
  const open = (event: Event & { readonly currentTarget: HTMLInputElement }): void => {
    const [file] = event.currentTarget.files ?? [];
    if (file !== undefined) void openFile(file);
    event.currentTarget.value = "";
  };
  return (
    <label class="action file">
      {text("openFile")}
      <input type="file" class="hidden" onChange={open} />
    </label>
  );
}

function allowDrop(event: DragEvent): void {
  event.preventDefault();
}

async function drop(event: DragEvent): Promise<void> {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  if (file !== undefined) await openFile(file);
}

async function openFile(file: File): Promise<void> {
  document_.value = await file.text();
}
