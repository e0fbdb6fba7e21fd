/** Agreements of the organizations of a notice, with their partners and territories. */
import type { OrganizationId } from "@org/therapy-model";
import { type DraftDocument, spanIn, statedTerms } from "./document.ts";
import type { DraftSpan } from "./draft.ts";
import { spansIn } from "./search.ts";
import type { Sentence } from "./sentence.ts";
import { dealMade, dealWords } from "./words/deal-words.ts";
import { notYet } from "./words/event-words.ts";
import { append, put, type Writer } from "./writer.ts";

/** Reads the agreements of all sentences. */
export function readAgreements(document: DraftDocument, writer: Writer): void {
  for (const sentence of document.sentences) {
    const found = agreementIn(sentence);
    if (found === undefined) continue;
    const parties = partiesIn(sentence, writer);
    const organization = parties[0] ?? onlyOrganization(writer);
    if (organization === undefined) continue;
    const territories = territoriesOf(sentence, found);
    const partners = parties.filter((id) => id !== organization);
    if (territories.length === 0 && partners.length === 0) continue;
    const at = append(writer, organization, ["agreements"], { kind: found.kind }, found);
    if (at < 0) continue;
    for (const { key, start, end } of territories) {
      append(writer, organization, ["agreements", at, "territories"], key, { start, end });
    }
    for (const partner of partners) append(writer, organization, ["agreements", at, "partners"], partner, found);
    const products = new Set(spansIn(document.named, sentence).map(({ id }) => id));
    const [product] = products;
    if (product !== undefined && products.size === 1 && writer.records.has(product)) {
      put(writer, organization, ["agreements", at, "products"], [product], found);
    }
  }
}

interface FoundAgreement extends DraftSpan {
  readonly kind: string;
}

/** Finds the agreement of a sentence that was made. */
function agreementIn(sentence: Sentence): FoundAgreement | undefined {
  const { text } = sentence;
  const made = dealMade.exec(text);
  if (made === null || notYet.test(text.slice(Math.max(0, made.index - 40), made.index).replace(/\balready\s$/, "")))
    return undefined;
  for (const [kind, pattern] of dealWords) {
    const match = pattern.exec(text.slice(made.index));
    if (match === null || match.index > 120) continue;
    return { kind, ...spanIn(sentence, made.index + match.index, match[0].length) };
  }
  return undefined;
}

/** The organizations of the draft that a sentence names, in its order. */
function partiesIn({ mentions }: Sentence, writer: Writer): OrganizationId[] {
  const ids = new Map<string, OrganizationId>();
  for (const [id, { names }] of writer.records) {
    if (!id.startsWith("organization:")) continue;
    for (const { text } of names as { text: string }[]) ids.set(text, id as OrganizationId);
  }
  const found = mentions.flatMap((one) => (one.kind === "organization" ? (ids.get(one.value) ?? []) : []));
  return [...new Set(found)];
}

function onlyOrganization({ records }: Writer): OrganizationId | undefined {
  const ids = [...records.keys()].filter((id): id is OrganizationId => id.startsWith("organization:"));
  return ids.length === 1 ? ids[0] : undefined;
}

/** The countries after an agreement, in a list that begins soon after it. */
function territoriesOf(
  { text, start, mentions }: Sentence,
  agreement: DraftSpan,
): (DraftSpan & { readonly key: string })[] {
  const found: (DraftSpan & { readonly key: string })[] = [];
  let last = agreement.end;
  for (const one of statedTerms(mentions, "country")) {
    if (one.start < agreement.end) continue;
    const between = text.slice(last - start, one.start - start);
    const isNext =
      found.length === 0
        ? /^[^.;]{0,50}\b(?:with|in|for|such as|including)\s(?:the\s)?$/.test(between)
        : /^(?:,| and|, and| or) ?(?:the )?$/.test(between);
    if (!isNext) break;
    found.push({ key: one.value.key, start: one.start, end: one.end });
    last = one.end;
  }
  return found;
}
