/** Rules about numbers of participants, sites and conditions. */
import { trial } from "../engine/example.ts";
import { contradiction, unlikely } from "../engine/severities.ts";
import { noSeriousEvent } from "../results/example.ts";
import { anyTwice } from "../shared/repetition.ts";
import { type Rule, rule } from "../engine/rule.ts";

const armsAboveEnrollment = rule({
  id: "arms_above_enrollment",
  title: "Arms with more participants than the trial",
  recordKinds: ["trial"],
  requires: ["enrollment", "arms"],
  severity: contradiction,
  rationale:
    "The participants of an arm are participants of the trial, and are in one arm only unless the trial crosses over.",
  source: "Definitions of the fields `enrollment` and `participants`",
  check({ enrollment, arms, design }, report) {
    const counted = arms.filter(
      ({ participants }) => participants !== undefined && participants.type === enrollment.type,
    );
    const counts = counted.map(({ participants }) => participants?.count ?? 0);
    const crosses = design?.model === "crossover" || design?.model === "sequential";
    const sum = crosses ? Math.max(0, ...counts) : counts.reduce((total, count) => total + count, 0);
    if (sum <= enrollment.count) return;
    report({
      path: ["enrollment", "count"],
      message: `is ${enrollment.count}, but the arms have ${sum} participants; one of them is wrong`,
    });
  },
  valid: [
    [
      trial({
        enrollment: { count: 40 },
        arms: [
          { label: "A", participants: { count: 20 } },
          { label: "B", participants: { count: 20 } },
        ],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        enrollment: { count: 30 },
        arms: [
          { label: "A", participants: { count: 20 } },
          { label: "B", participants: { count: 20 } },
        ],
      }),
    ],
  ],
});

const treatedAboveEnrollment = rule({
  id: "treated_above_enrollment",
  title: "More participants treated than enrolled",
  recordKinds: ["trial"],
  requires: ["enrollment", "treated"],
  severity: contradiction,
  rationale:
    "Every treated participant was enrolled. The reverse does not hold, for example if a product could not be manufactured.",
  source: "Definitions of the fields `enrollment` and `treated`",
  check({ enrollment: { count, type }, treated }, report) {
    if (type === "anticipated" || treated <= count) return;
    report({
      path: ["treated"],
      message: `is ${treated}, but ${count} participants were enrolled; one of the two is wrong`,
    });
  },
  valid: [
    [trial({ enrollment: { count: 12, type: "actual" }, treated: 10 })],
    [trial({ enrollment: { count: 12, type: "anticipated" }, treated: 14 })],
  ],
  invalid: [[trial({ enrollment: { count: 12, type: "actual" }, treated: 14 })]],
});

const analyzedAboveEnrollment = rule({
  id: "analyzed_above_enrollment",
  title: "More participants analyzed than enrolled",
  recordKinds: ["trial"],
  requires: ["enrollment", "results"],
  severity: contradiction,
  rationale: "An analysis includes participants of the trial, so its number cannot exceed the enrollment.",
  source: "Definitions of the fields `enrollment` and `analyzed`",
  check({ enrollment: { count, type }, results }, report) {
    if (type === "anticipated") return;
    for (const [index, { analyzed }] of results.entries()) {
      if (analyzed === undefined || analyzed <= count) continue;
      report({
        path: ["results", index, "analyzed"],
        message: `is ${analyzed}, but ${count} participants were enrolled; one of the two is wrong`,
      });
    }
  },
  valid: [
    [trial({ enrollment: { count: 58, type: "actual" }, results: [{ analyzed: 58, findings: [noSeriousEvent] }] })],
  ],
  invalid: [
    [trial({ enrollment: { count: 48, type: "actual" }, results: [{ analyzed: 58, findings: [noSeriousEvent] }] })],
  ],
});

const analyzedAboveArms = rule({
  id: "analyzed_above_arms",
  title: "More participants analyzed than the arms have",
  recordKinds: ["trial"],
  requires: ["arms", "results"],
  severity: contradiction,
  rationale: "Results of named arms include only participants of those arms.",
  source: "Definitions of the fields `arms` and `analyzed` of results",
  check({ arms, results }, report) {
    const counts = new Map(
      arms.map(({ label, participants }) => [
        label,
        participants?.type === "anticipated" ? undefined : participants?.count,
      ]),
    );
    for (const [index, { analyzed, arms: labels = [] }] of results.entries()) {
      if (analyzed === undefined || labels.length === 0) continue;
      let sum = 0;
      for (const label of new Set(labels)) sum += counts.get(label) ?? Infinity;
      if (analyzed <= sum) continue;
      report({
        path: ["results", index, "analyzed"],
        message: `is ${analyzed}, but the named arms have ${sum} participants; one of the two is wrong`,
      });
    }
  },
  valid: [
    [
      trial({
        arms: [{ label: "A", participants: { count: 20 } }],
        results: [{ arms: ["A"], analyzed: 19, findings: [noSeriousEvent] }],
      }),
    ],
  ],
  invalid: [
    [
      trial({
        arms: [{ label: "A", participants: { count: 20 } }],
        results: [{ arms: ["A"], analyzed: 21, findings: [noSeriousEvent] }],
      }),
    ],
  ],
});

const siteCountryMissing = rule({
  id: "site_country_missing",
  title: "Site in a country that the trial does not list",
  recordKinds: ["trial"],
  requires: ["countries", "sites"],
  severity: contradiction,
  rationale:
    "The countries of a trial determine which authorities authorize it. A search by country uses only one of the two lists.",
  source: "Definitions of the fields `countries` and `sites`",
  check({ countries, sites }, report) {
    const listed = new Set<string>(countries);
    for (const [index, { place }] of sites.entries()) {
      const country = place?.country;
      if (country === undefined || listed.has(country)) continue;
      report({
        path: ["sites", index, "place", "country"],
        message: `is ${country}, which is not among the countries of the trial; add it to countries`,
      });
    }
  },
  valid: [[trial({ countries: ["CN", "US"], sites: [{ place: { country: "CN" } }] })]],
  invalid: [[trial({ countries: ["US"], sites: [{ place: { country: "CN" } }] })]],
});

const singleCenterSites = rule({
  id: "single_center_sites",
  title: "Single-center trial with several sites",
  recordKinds: ["trial"],
  requires: ["design", "sites"],
  severity: contradiction,
  rationale: "A single-center trial is conducted at one site.",
  source: "Definition of the field `centers`",
  check({ design, sites }, report) {
    if (design.centers !== "single_center") return;
    const names = new Set(
      sites.map(({ name, organization, place }) => JSON.stringify([name, organization, place?.city])),
    );
    if (names.size < 2) return;
    report({
      path: ["design", "centers"],
      message: `is single_center, but the trial has ${names.size} sites; expected multicenter`,
    });
  },
  valid: [[trial({ design: { centers: "single_center" }, sites: [{ name: "A" }] })]],
  invalid: [[trial({ design: { centers: "single_center" }, sites: [{ name: "A" }, { name: "B" }] })]],
});

const repeatedCondition = rule({
  id: "repeated_condition",
  title: "Repeated condition",
  recordKinds: ["trial"],
  requires: ["conditions"],
  severity: unlikely,
  rationale: "A disease in the same states is one condition. A second entry counts the trial twice.",
  source: "Definition of the field `conditions`",
  when: ({ conditions }) => anyTwice(conditions, ({ disease }) => disease),
  check({ conditions }, report) {
    const seen = new Set<string>();
    for (const [index, { disease, states = [] }] of conditions.entries()) {
      const key = [disease, ...states.toSorted()].join(" ");
      if (seen.has(key)) {
        report({
          path: ["conditions", index],
          message: `repeats an earlier condition, ${disease}`,
          fix: { kind: "remove" },
        });
      }
      seen.add(key);
    }
  },
  valid: [
    [trial({ conditions: [{ disease: "multiple_myeloma" }, { disease: "multiple_myeloma", states: ["relapsed"] }] })],
  ],
  invalid: [[trial({ conditions: [{ disease: "multiple_myeloma" }, { disease: "multiple_myeloma" }] })]],
});

export const rules: readonly Rule[] = [
  armsAboveEnrollment,
  treatedAboveEnrollment,
  analyzedAboveEnrollment,
  analyzedAboveArms,
  siteCountryMissing,
  singleCenterSites,
  repeatedCondition,
];
