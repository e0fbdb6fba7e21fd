/** Publications and web pages: relatedArtifact. */
import { TrialLink, TrialReference } from "@org/therapy-model";
import type { JsonObject } from "../../mapping/unmapped.ts";
import { type Element, firstIn, objectIn, objectList } from "../element.ts";
import { addFields, defined, fieldsOf } from "../fields.ts";
import { concepts } from "../term-concepts.ts";

const heldOfReference: ReadonlySet<string> = new Set(["citation", "kind"]);

/** The publications of a trial. */
export const references: Element<TrialReference[]> = objectList<TrialReference>("relatedArtifact", {
  schema: TrialReference,
  accepts: ({ type }) => type === "citation",
  write(reference) {
    const artifact: JsonObject = { type: "citation" };
    if (reference.citation !== undefined) artifact["citation"] = reference.citation;
    if (reference.kind !== undefined) artifact["classifier"] = [concepts.referenceKind.write(reference.kind)];
    return addFields(artifact, reference, heldOfReference);
  },
  read: (wire) =>
    defined({
      ...fieldsOf(wire),
      citation: wire["citation"],
      kind: concepts.referenceKind.read(firstIn(wire, "classifier")),
    }),
});

/** The web pages of a trial. */
export const links: Element<TrialLink[]> = objectList<TrialLink>("relatedArtifact", {
  schema: TrialLink,
  accepts: ({ type }) => type === "documentation",
  write: ({ label, url }) => defined({ type: "documentation", display: label, document: { url } }),
  read: (wire) => defined({ label: wire["display"], url: objectIn(wire, "document")?.["url"] }),
});
