/** The round trip on all real documents, with many changes; `ROUND_TRIP_MUTATIONS=100` makes that many of each document. */
import { describe } from "vitest";
import { adapters } from "./adapters.ts";
import { testDocuments, testShareOfLeaves } from "./round-trip-suite.ts";

const perDocument = Number(process.env["ROUND_TRIP_MUTATIONS"] ?? 1);

describe.each(adapters.map((each) => [each.name, each] as const))(
  "%s",
  { timeout: 600_000 },
  (name, { adapter, invented, shapes, real }) => {
    describe("invented documents", () => {
      const documents = [...invented, ...shapes.map(({ document }) => document)];
      testDocuments(adapter, documents, { mutations: 2000 * perDocument, values: 2000, maxSize: 20_000 });
    });

    const documents = real();

    describe.skipIf(documents.length === 0)("all real documents of ../shared", () => {
      const mutations = Math.max(50, documents.length) * perDocument;
      testDocuments(adapter, documents, { mutations, values: 2000, maxSize: perDocument > 1 ? Infinity : 60_000 });
      if (name === "clinicaltrials-gov") testShareOfLeaves(adapter, documents, "protocolSection", 0.9);
    });
  },
);
