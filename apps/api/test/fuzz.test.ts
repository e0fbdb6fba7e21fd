/** Arbitrary requests to every endpoint, made from the OpenAPI document, are answered as the document tells. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordSets } from "@org/therapy-catalog/record-sets";
import { requestsOf, type Document } from "./fuzz.ts";
import { serviceOn, sharedDatabase } from "./service.ts";

/** `FUZZ_REQUESTS=100000` for more. */
const count = Number(process.env["FUZZ_REQUESTS"] ?? 300);

/** The records of a catalog, the smaller ones. */
const samples = recordSets.flatMap((set) => set.records).filter((record) => JSON.stringify(record).length < 20_000);

test(
  `${count} requests get an answer of the document, and none of them fails`,
  { timeout: 300_000 + count * 200 },
  async () => {
    const app = serviceOn(await sharedDatabase());
    const document = (await (await app.request("/openapi.json")).json()) as Document;
    const statuses = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(requestsOf(document, samples), async ({ url, init, statuses: known, operationId }) => {
        const answer = await app.request(url, init);
        const text = await answer.text();
        const key = `${operationId} ${answer.status}`;
        statuses.set(key, (statuses.get(key) ?? 0) + 1);
        expect(answer.status, text).toBeLessThan(500);
        expect(known).toContain(String(answer.status));
      }),
      { numRuns: count, endOnFailure: true },
    );
    if (count > 1000)
      console.log(
        [...statuses]
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, times]) => `${key}: ${times}`)
          .join("\n"),
      );
  },
);
