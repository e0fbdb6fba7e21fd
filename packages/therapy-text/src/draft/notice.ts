/** What a text states about itself: the kind of document, its date and place, the wire, and the paragraph of the news. */
// cspell:disable -- parts of words in patterns
import type { PartialDate } from "@org/therapy-model";
import type { DraftDocument } from "./document.ts";
import type { DraftSpan } from "./draft.ts";

/** A document as a notice. */
export interface Notice {
  /** The kind of document, and the words that show it. */
  readonly type?: DraftSpan & {
    readonly value: "press_release" | "registry_record" | "approval_letter" | "conference_abstract";
  };
  readonly publisher?: DraftSpan & { readonly value: string };
  readonly published?: DraftSpan & { readonly value: PartialDate };
  /** The paragraph that follows the dateline. */
  readonly lead?: DraftSpan;
}

/** Wires, as they name themselves in a dateline. */
const wires =
  /\(?\/?(?:(GLOBE ?NEWSWIRE)|(PR ?Newswire)|(Business ?Wire|BUSINESS ?WIRE)|(ACCESSWIRE)|(ACCESS Newswire))\b[^)\n/]{0,20}[)/]?\s{0,2}[-–—]{0,2}/i;
const wireNames = ["GlobeNewswire", "PR Newswire", "Business Wire", "ACCESSWIRE", "ACCESS Newswire"];

const announced =
  /\b(?:today announced|announced today|announces? that|today (?:reported|presented))\b|今日宣布|今天宣布|宣布/;
const letter =
  /^\s*(?:Dear |Our STN|BLA APPROVAL|STN:)|Please refer to your (?:Biologics License|new drug) Application/m;

/** The most characters before the end of a dateline. */
const reach = 400;

/** Reads what a text states about itself. */
export function noticeOf({ text, mentions, sentences }: DraftDocument): Notice {
  const head = text.slice(0, reach);
  const wire = wires.exec(head);
  const day =
    wire === null
      ? undefined
      : // The last date before the wire: a headline may have another one.
        mentions.findLast(
          ({ kind, start, end }) =>
            kind === "date" && end <= wire.index + 40 && start < reach && wire.index - end < 40 && wire.index >= start,
        );
  const said = announced.exec(text.slice(0, 3000));
  const lettered = letter.exec(head);
  const news = wire ?? said;
  const dateline = day?.kind === "date" ? day : datelineDate(text, sentences[0], mentions);
  const leadAt =
    dateline === undefined && wire === null
      ? undefined
      : sentences.find(({ end }) => end > (wire?.index ?? dateline!.start))?.paragraph;
  const own = sentences.filter(({ paragraph }) => paragraph === leadAt);
  return {
    ...(lettered !== null
      ? { type: { value: "approval_letter" as const, start: lettered.index, end: lettered.index + lettered[0].length } }
      : news !== null && {
          type: { value: "press_release" as const, start: news.index, end: news.index + news[0].length },
        }),
    ...(wire !== null && {
      publisher: {
        value: wireNames[wire.slice(1).findIndex((one) => one !== undefined)]!,
        start: wire.index,
        end: wire.index + wire[0].length,
      },
    }),
    ...(dateline !== undefined && { published: { value: dateline.value, start: dateline.start, end: dateline.end } }),
    ...(own.length > 0 && { lead: { start: own[0]!.start, end: own.at(-1)!.end } }),
  };
}

/** A date at the start of a text, before a dash or after a city in capitals. */
function datelineDate(
  text: string,
  first: DraftSpan | undefined,
  mentions: DraftDocument["mentions"],
): { readonly value: PartialDate; readonly start: number; readonly end: number } | undefined {
  const date = mentions.find(({ kind }) => kind === "date");
  if (date?.kind !== "date" || first === undefined || date.start > 160 || date.value.length !== 10) return undefined;
  return /^[,;]?\s{0,2}(?:\([^)]{1,30}\)\s{0,2}|[^.;\n]{0,24}; )?[-–—]/.test(text.slice(date.end, date.end + 50))
    ? date
    : undefined;
}
