/** XML texts of registries come back as the same documents. */
import { describe, expect, test } from "vitest";
import { format, parse } from "@org/therapy-exchange/clinicaltrials-gov-xml";
import { format as formatIctrp, parse as parseIctrp } from "@org/therapy-exchange/ictrp";
import { adapterCase } from "./adapters.ts";

describe.each(["invented", "real"] as const)("%s documents", (kind) => {
  const documentsOf = (name: string): readonly object[] => {
    const { invented, real } = adapterCase(name);
    return kind === "invented" ? invented : real();
  };

  test.skipIf(documentsOf("ictrp").length === 0)("are the same after they were formatted and parsed", () => {
    for (const document of documentsOf("clinicaltrials-gov-xml")) {
      // White space around texts is not part of XML: a parsed document has none.
      const once = parse(format(document as { [key: string]: unknown }));
      expect(once.ok).toBe(true);
      if (once.ok) expect(parse(format(once.value))).toEqual(once);
      if (kind === "real") expect(once).toEqual({ ok: true, value: document });
    }
    const records = documentsOf("ictrp") as { [key: string]: unknown }[];
    expect(parseIctrp(formatIctrp(records))).toEqual({ ok: true, value: records });
  });
});
