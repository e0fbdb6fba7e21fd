/** Criteria as a record of the model has them: with their words instead of the offsets of their words. */
import type { EligibilityExpression } from "@org/therapy-model";
import type { LocatedException, LocatedExpression } from "./located.ts";

/** Most members of a list of criteria in the model. */
const mostMembers = 200;

/** A criterion of a text, with its words. */
export function modelExpression(text: string, node: LocatedExpression): EligibilityExpression {
  const expression = withoutOffsets(node);
  const words = text.slice(node.start, node.end).trim();
  return expression.text !== undefined || !isVisible(words) ? expression : { ...expression, text: words };
}

/** Criteria of one section, first those of the registry. Those beyond the length of a list in the model are one combination. */
export function modelList(
  kind: "all" | "any",
  registered: readonly EligibilityExpression[],
  read: readonly EligibilityExpression[],
): EligibilityExpression[] {
  const whole = [...registered, ...read];
  if (whole.length <= mostMembers) return whole;
  return limited(kind, [...registered, { kind, of: limited(kind, read) }]);
}

function limited(kind: "all" | "any", expressions: readonly EligibilityExpression[]): EligibilityExpression[] {
  if (expressions.length <= mostMembers) return [...expressions];
  const groups: EligibilityExpression[] = [];
  for (let at = 0; at < expressions.length; at += mostMembers)
    groups.push({ kind, of: expressions.slice(at, at + mostMembers) });
  return limited(kind, groups);
}

function withoutOffsets(node: LocatedExpression): EligibilityExpression {
  const { start: _start, end: _end, ...criterion } = node;
  switch (criterion.kind) {
    case "all":
    case "any":
      return { ...criterion, of: limited(criterion.kind, criterion.of.map(withoutOffsets)) };
    case "not":
      return { ...criterion, of: withoutOffsets(criterion.of) };
    case "measurement":
    case "treatment": {
      const { exceptions, ...rest } = criterion;
      return exceptions === undefined ? rest : { ...rest, exceptions: exceptions.map(modelException) };
    }
    case "text":
      return isVisible(criterion.text) ? criterion : { ...criterion, text: "Criterion" };
    default:
      return criterion;
  }
}

function modelException({ when, ...exception }: LocatedException): {
  when: EligibilityExpression;
  limit?: LocatedException["limit"];
} {
  return { ...exception, when: withoutOffsets(when) };
}

/** Checks whether a text has more than spaces and invisible characters. */
function isVisible(text: string): boolean {
  return /[^\p{Cf}\p{M}\s\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}
