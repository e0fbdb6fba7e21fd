/** Rules about how many patients a trial has, and where. */
import { trial } from "./example.ts";
import { contradiction, unlikely } from "./grades.ts";
import { noSeriousEvent } from "./results-example.ts";
import { anyTwice } from "./repetition.ts";
import { type Rule, rule } from "./rule.ts";

const armsAboveTrial = rule({
  id: "arms_above_enrollment",
  title: "Arms with more patients than the trial",
  of: ["trial"],
  needs: ["enrollment", "arms"],
  grades: contradiction,
  why: "Every patient of an arm is one of the trial, and in one arm only unless the trial crosses over.",
  source: "Definitions of the fields `enrollment` and `participants` of the model",
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
  passes: [
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
  fails: [
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

const treatedAboveEnrolled = rule({
  id: "treated_above_enrollment",
  title: "More patients treated than enrolled",
  of: ["trial"],
  needs: ["enrollment", "treated"],
  grades: contradiction,
  why: "Whoever is treated in a trial has been enrolled in it; the reverse does not hold where a product could not be made.",
  source: "Definitions of the fields `enrollment` and `treated` of the model",
  check({ enrollment: { count, type }, treated }, report) {
    if (type === "anticipated" || treated <= count) return;
    report({
      path: ["treated"],
      message: `is ${treated}, but ${count} patients were enrolled; one of the two is wrong`,
    });
  },
  passes: [
    [trial({ enrollment: { count: 12, type: "actual" }, treated: 10 })],
    [trial({ enrollment: { count: 12, type: "anticipated" }, treated: 14 })],
  ],
  fails: [[trial({ enrollment: { count: 12, type: "actual" }, treated: 14 })]],
});

const analyzedAboveEnrolled = rule({
  id: "analyzed_above_enrollment",
  title: "More patients analysed than enrolled",
  of: ["trial"],
  needs: ["enrollment", "results"],
  grades: contradiction,
  why: "An analysis counts patients of the trial, so it cannot count more than there are.",
  source: "Definitions of the fields `enrollment` and `analyzed` of the model",
  check({ enrollment: { count, type }, results }, report) {
    if (type === "anticipated") return;
    for (const [index, { analyzed }] of results.entries()) {
      if (analyzed === undefined || analyzed <= count) continue;
      report({
        path: ["results", index, "analyzed"],
        message: `is ${analyzed}, but ${count} patients were enrolled; one of the two is wrong`,
      });
    }
  },
  passes: [
    [trial({ enrollment: { count: 58, type: "actual" }, results: [{ analyzed: 58, findings: [noSeriousEvent] }] })],
  ],
  fails: [
    [trial({ enrollment: { count: 48, type: "actual" }, results: [{ analyzed: 58, findings: [noSeriousEvent] }] })],
  ],
});

const analyzedAboveArms = rule({
  id: "analyzed_above_arms",
  title: "More patients analysed than the arms have",
  of: ["trial"],
  needs: ["arms", "results"],
  grades: contradiction,
  why: "Results of named arms count patients of those arms.",
  source: "Definitions of the fields `arms` and `analyzed` of results of the model",
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
        message: `is ${analyzed}, but the arms that it names have ${sum} patients`,
      });
    }
  },
  passes: [
    [
      trial({
        arms: [{ label: "A", participants: { count: 20 } }],
        results: [{ arms: ["A"], analyzed: 19, findings: [noSeriousEvent] }],
      }),
    ],
  ],
  fails: [
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
  of: ["trial"],
  needs: ["countries", "sites"],
  grades: contradiction,
  why: "Which countries a trial runs in decides on who authorizes it; a search by country finds one of the two lists only.",
  source: "Definitions of the fields `countries` and `sites` of the model",
  check({ countries, sites }, report) {
    const listed = new Set<string>(countries);
    for (const [index, { place }] of sites.entries()) {
      const country = place?.country;
      if (country === undefined || listed.has(country)) continue;
      report({
        path: ["sites", index, "place", "country"],
        message: `is ${country}, which is not among the countries of the trial; add it there`,
      });
    }
  },
  passes: [[trial({ countries: ["CN", "US"], sites: [{ place: { country: "CN" } }] })]],
  fails: [[trial({ countries: ["US"], sites: [{ place: { country: "CN" } }] })]],
});

const singleCenterSites = rule({
  id: "single_center_sites",
  title: "Single-centre trial with several sites",
  of: ["trial"],
  needs: ["design", "sites"],
  grades: contradiction,
  why: "A trial at one centre has one place where patients are treated.",
  source: "Definition of the field `centers` of the model",
  check({ design, sites }, report) {
    if (design.centers !== "single_center") return;
    const names = new Set(
      sites.map(({ name, organization, place }) => JSON.stringify([name, organization, place?.city])),
    );
    if (names.size < 2) return;
    report({
      path: ["design", "centers"],
      message: `is single_center, but there are ${names.size} sites; expected multicenter`,
    });
  },
  passes: [[trial({ design: { centers: "single_center" }, sites: [{ name: "A" }] })]],
  fails: [[trial({ design: { centers: "single_center" }, sites: [{ name: "A" }, { name: "B" }] })]],
});

const conditionTwice = rule({
  id: "condition_twice",
  title: "Condition listed twice",
  of: ["trial"],
  needs: ["conditions"],
  grades: unlikely,
  why: "A disease in the same states is one condition; a second entry counts the trial twice.",
  source: "Definition of the field `conditions` of the model",
  when: ({ conditions }) => anyTwice(conditions, ({ disease }) => disease),
  check({ conditions }, report) {
    const seen = new Set<string>();
    for (const [index, { disease, states = [] }] of conditions.entries()) {
      const key = [disease, ...states.toSorted()].join(" ");
      if (seen.has(key)) {
        report({
          path: ["conditions", index],
          message: `is ${disease}, as an earlier condition is too`,
          fix: { kind: "remove" },
        });
      }
      seen.add(key);
    }
  },
  passes: [
    [trial({ conditions: [{ disease: "multiple_myeloma" }, { disease: "multiple_myeloma", states: ["relapsed"] }] })],
  ],
  fails: [[trial({ conditions: [{ disease: "multiple_myeloma" }, { disease: "multiple_myeloma" }] })]],
});

/** The rules about numbers and places. */
export const numberRules: readonly Rule[] = [
  armsAboveTrial,
  treatedAboveEnrolled,
  analyzedAboveEnrolled,
  analyzedAboveArms,
  siteCountryMissing,
  singleCenterSites,
  conditionTwice,
];
