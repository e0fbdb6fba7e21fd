/** Rules about values that are known to be absent. */
import { resolvePointer } from "@org/therapy-model/records";
import { event, therapy, trial } from "../engine/example.ts";
import { contradiction } from "../engine/severities.ts";
import { type Rule, rule } from "../engine/rule.ts";

const absentButPresent = rule({
  id: "absent_but_present",
  title: "Field with a value that is recorded as absent",
  recordKinds: ["therapy", "trial", "regulatory_event", "platform"],
  requires: ["absent"],
  severity: contradiction,
  rationale: "A field has a value or is known to have none. One of the two was not updated.",
  source: "Definition of the field `absent`; FHIR R5 extension data-absent-reason",
  check(record, report) {
    for (const [index, { field, reason, scheme, treatment }] of record.absent.entries()) {
      const resolved: unknown = resolvePointer(record, field);
      if (resolved === undefined) continue;
      if (scheme !== undefined || treatment !== undefined) {
        const named = JSON.stringify(resolved);
        if (!named.includes(JSON.stringify(scheme ?? treatment))) continue;
      }
      report({
        path: ["absent", index, "field"],
        message: `is ${field}, which has a value although it is recorded as ${reason}; remove one of the two`,
      });
    }
  },
  valid: [
    [therapy({ absent: [{ field: "/conditioning", reason: "none", treatment: "lymphodepletion" }] })],
    [
      trial({
        registrations: [{ scheme: "nct", value: "NCT03655678" }],
        absent: [{ field: "/registrations", reason: "none", scheme: "isrctn" }],
      }),
    ],
    [therapy({}), event({ absent: [{ field: "/committee", reason: "none" }] })],
  ],
  invalid: [
    [
      therapy({
        modificationSetting: "ex_vivo",
        conditioning: ["lymphodepletion"],
        absent: [{ field: "/conditioning", reason: "none" }],
      }),
    ],
  ],
});

export const rules: readonly Rule[] = [absentButPresent];
