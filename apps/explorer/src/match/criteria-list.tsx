/** The questions that are open, and each criterion with its verdict and reason. */
import type { VNode } from "preact";
import { text } from "../texts/text.ts";
import type { CriterionNode, MatchAnswer, MatchedCriterion } from "./match-text.ts";

interface CriteriaListProps {
  readonly answer: MatchAnswer;
  readonly onAddFact: (name: string) => void;
  readonly onEmphasize: (ranges: readonly { readonly from: number; readonly to: number }[]) => void;
}

/** The questions and the criteria. */
export function CriteriaList({ answer: { criteria, questions }, onAddFact, onEmphasize }: CriteriaListProps): VNode {
  return (
    <>
      {questions.length > 0 && (
        <>
          <h3>{text("questions")}</h3>
          <ol class="list">
            {questions.slice(0, 12).map(({ text: question, factName }) => (
              <li key={question}>
                {question}{" "}
                {factName !== undefined && (
                  <button type="button" class="chip" onClick={() => onAddFact(factName)}>
                    {text("answerWith", { name: factName })}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {([false, true] as const).map((isExclusion) => (
        <div key={String(isExclusion)}>
          <h3>{text(isExclusion ? "exclusion" : "inclusion")}</h3>
          {criteria
            .filter((criterion) => criterion.isExclusion === isExclusion)
            .map((criterion) => (
              <Criterion key={criterion.from} criterion={criterion} onEmphasize={onEmphasize} />
            ))}
        </div>
      ))}
    </>
  );
}

interface CriterionProps {
  readonly criterion: MatchedCriterion;
  readonly onEmphasize: CriteriaListProps["onEmphasize"];
}

function Criterion({ criterion, onEmphasize }: CriterionProps): VNode {
  const { verdict, reason, node, excludes, isExclusion } = criterion;
  const color = verdict === "unknown" ? "unknown" : excludes || (verdict === "met") === isExclusion ? "not_met" : "met";
  return (
    <article
      class={`criterion ${color}`}
      tabIndex={0}
      onMouseEnter={() => onEmphasize([criterion])}
      onMouseLeave={() => onEmphasize([])}
      onFocus={() => onEmphasize([criterion])}
      onBlur={() => onEmphasize([])}
    >
      <span class={`tag ${color}`}>{text(verdict)}</span> <Node node={node} />
      <p class="small quiet">{reason}</p>
    </article>
  );
}

function Node({ node: { kind, values, of } }: { readonly node: CriterionNode }): VNode {
  const isText = kind === "text";
  return (
    <span class="node">
      <span class="kind">{kind.replaceAll("_", " ")}</span>{" "}
      <span class={isText ? "quiet" : ""}>{isText ? "" : values.filter((value) => value !== "").join(" ")}</span>
      {of.length > 0 && (
        <ul>
          {of.map((each, index) => (
            <li key={index}>
              <Node node={each} />
            </li>
          ))}
        </ul>
      )}
    </span>
  );
}
