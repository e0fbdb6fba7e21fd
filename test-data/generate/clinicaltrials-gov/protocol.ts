/** The rules for the protocol section, and for the sections that describe the record. */
import type { Random } from "../random.ts";
import { day, person, product, prose, sentence, words } from "../words.ts";
import { dateMakers } from "./dates.ts";
import { eligibilityText } from "./eligibility.ts";
import { api, choose, nctNumber, partialDay, type Rules, type Study } from "./fill.ts";

const places = (study: Study): number => study.random.between(1, 4);
const fixed = (length: number) => (): number => length;

function url(random: Random): string {
  return `https://example.org/${random.pick(["study", "ipd?id=7&v=2", "a%20b", "路径"])}/${random.below(1000)}`;
}

/** Durations in the form of the registry, and a few in other forms. */
function duration(random: Random, odd: readonly string[]): string {
  if (random.chance(0.08)) return random.pick(odd);
  const value = random.pick([0, 1, 2, 6, 12, 18, 65, 99]);
  return `${value} ${random.pick(["Year", "Month", "Week", "Day", "Hour", "Minute"])}${value === 1 ? "" : "s"}`;
}

const oddDurations = ["18 years", "1 Years", "18", "N/A", "18.5 Years", "018 Years"];

/** Numbers of other registries that do not exist, grant numbers, and words. */
function secondaryId(random: Random): string {
  const serial = random.between(100, 999);
  return random.pick([
    `2098-599${serial}-21-00`,
    `2098-499${serial}-10`,
    `U1111-9999-9${serial}`,
    `jRCT9999900${serial}`,
    `ChiCTR9900000${serial}`,
    `CTRI/2098/11/099${serial}`,
    `ISRCTN99000${serial}`,
    `NCI-2098-00${serial}`,
    `98-C-0${serial}`,
    `2098-A99${serial}-38`,
    `98/LO/0${serial}`,
    `HumRes99${serial}`,
    `CTR20980${serial}`,
    `KEY-${serial}`,
    String(serial),
    `EudraCT 2098-499${serial}-10`,
    `${serial}/霜叶`,
    `霜-${serial}`,
    `XQ${serial}`,
  ]);
}

function country(random: Random): string {
  return random.pick(random.chance(0.12) ? words.oddCountries : words.countries);
}

const statuses: { readonly [type: string]: readonly string[] } = {
  EXPANDED_ACCESS: api.enums["ExpandedAccessStatus"]!,
  other: api.enums["Status"]!.filter((status) => !api.enums["ExpandedAccessStatus"]!.includes(status)),
};

const phases: readonly (readonly string[])[] = [
  ["NA"],
  ["EARLY_PHASE1"],
  ["PHASE1"],
  ["PHASE1", "PHASE2"],
  ["PHASE2"],
  ["PHASE2", "PHASE3"],
  ["PHASE3"],
  ["PHASE4"],
];

/** The name of an intervention in an arm: its type in words, a colon, its name. */
export function namedByArm({ type, name }: { readonly type: string; readonly name: string }): string {
  const inWords = type.split("_").map((word) => word[0] + word.slice(1).toLowerCase());
  return `${inWords.join(" ")}: ${name}`;
}

export const protocol: Rules = {
  makers: {
    ...dateMakers,
    "IdentificationModule.nctId": ({ number }) => nctNumber(number + 1),
    "IdentificationModule.nctIdAliases": ({ number, indexes }) => nctNumber(500_000 + number * 10 + indexes.at(-1)!),
    "ExpandedAccessInfo.nctId": ({ number }) => nctNumber(700_000 + number),
    "OrgStudyIdInfo.id": ({ random }) =>
      random.pick([`ORG-${random.below(10_000)}`, "2019-07", "霜-07", "7", "A/B (C)"]),
    "SecondaryIdInfo.id": ({ random }) => secondaryId(random),
    "IdentificationModule.briefTitle": ({ random }) =>
      `${product(random)} for ${random.pick(words.conditions)}${random.pick(["", ": a Study", " (研究)"])}`,
    "IdentificationModule.officialTitle": ({ random }) => `A Study in Which ${sentence(random)}`,
    "IdentificationModule.acronym": ({ random }) => random.pick(["LANTERN", "BRUME-2", "Ka→Ro", "ORÉALE"]),
    "Organization.fullName": ({ random }) => random.pick(words.sponsors),
    "Sponsor.name": ({ random }) => random.pick(words.sponsors),
    "StatusModule.statusVerifiedDate": ({ random }) => (random.chance(0.9) ? day(random).slice(0, 7) : day(random)),
    "StatusModule.overallStatus": (study) => {
      const name = study.type === "EXPANDED_ACCESS" ? study.type : "other";
      return choose(`Status ${name}`, statuses[name]!, study);
    },
    "StatusModule.lastKnownStatus": (study, { overallStatus }) => {
      if (overallStatus !== "UNKNOWN" && !study.random.chance(0.05)) return undefined;
      return choose("Status last", ["RECRUITING", "NOT_YET_RECRUITING", "ACTIVE_NOT_RECRUITING"], study);
    },
    "StatusModule.whyStopped": ({ random }, { overallStatus }) => {
      return ["TERMINATED", "WITHDRAWN", "SUSPENDED"].includes(String(overallStatus))
        ? random.pick(words.reasons)
        : undefined;
    },
    ".investigatorFullName": ({ random }) => person(random),
    ".investigatorTitle": () => "Principal Investigator",
    ".investigatorAffiliation": ({ random }) => random.pick(words.facilities),
    ".oldNameTitle": ({ random }) => `${person(random)}, Head of Research`,
    ".oldOrganization": ({ random }) => random.pick(words.sponsors),
    "DescriptionModule.briefSummary": ({ random }) => prose(random, 2),
    "DescriptionModule.detailedDescription": ({ random }) => prose(random, random.between(3, 9)),
    "ConditionsModule.conditions": ({ random }) => random.pick(words.conditions),
    "ConditionsModule.keywords": ({ random }) => random.pick(words.keywords),
    "DesignModule.studyType": ({ type }) => type,
    "DesignModule.phases": ({ number, indexes }) => phases[number % phases.length]![indexes.at(-1)!],
    "DesignModule.targetDuration": ({ random }) => duration(random, oddDurations),
    "EnrollmentInfo.count": ({ random }) => random.pick([0, 1, 9, 30, 417, 12_000, 99_999_999]),
    "ArmGroup.label": ({ arms, indexes }) => arms[indexes.at(-1)!],
    "ArmGroup.interventionNames": ({ random, interventions, indexes }) => {
      if (random.chance(0.04)) return random.pick(["Drug: Unlisted", "Dose escalation", "drug: lower case"]);
      return namedByArm(interventions[indexes.at(-1)! % interventions.length]!);
    },
    "Intervention.type": ({ interventions, indexes }) => interventions[indexes.at(-1)!]!.type,
    "Intervention.name": ({ interventions, indexes }) => interventions[indexes.at(-1)!]!.name,
    "Intervention.armGroupLabels": ({ arms, indexes }) => arms[indexes.at(-1)!],
    "Intervention.otherNames": ({ random }) => product(random),
    "Outcome.measure": ({ random }) => random.pick(words.measures),
    ".timeFrame": ({ random }) => random.pick(words.timeFrames),
    "EligibilityModule.eligibilityCriteria": ({ random }) => eligibilityText(random),
    "EligibilityModule.minimumAge": ({ random }) => duration(random, oddDurations),
    "EligibilityModule.maximumAge": ({ random }) => duration(random, oddDurations),
    ".name": ({ random }) => person(random),
    ".affiliation": ({ random }) => random.pick(words.facilities),
    ".phone": ({ random }) => random.pick(["+1 555 0100", "555-0199", "00 33 (0)1 99 00 00 00", "请致电"]),
    ".phoneExt": ({ random }) => String(random.below(1000)),
    ".email": ({ random }) => `site${random.below(100)}@example.org`,
    "Location.facility": ({ random }) => random.pick(words.facilities),
    "Location.city": ({ random }) => random.pick(words.cities),
    "Location.state": ({ random }) => random.pick(words.states),
    "Location.zip": ({ random }) => random.pick(["1000", "EX1 0AA", "00199", "〒999-0000"]),
    "Location.country": ({ random }) => country(random),
    "GeoPoint.lat": ({ random }) => random.between(-90_000, 90_000) / 1000,
    "GeoPoint.lon": ({ random }) => random.between(-180_000, 180_000) / 1000,
    ".pmid": ({ random }) => String(random.between(90_000_000, 99_999_999)),
    ".citation": ({ random }) => `Quest-Brael I, et al. ${sentence(random)}. J Invented Med. 2098 Jan;1(1):1-9.`,
    ".source": () => "J Invented Med. 2099 Feb;2(2):3",
    ".label": ({ random }) => random.pick(words.sponsors),
    ".url": ({ random }) => url(random),
    ".link": ({ random }) => url(random),
    "AvailIpd.id": ({ random }) => `IPD-${random.below(1000)}`,
    "AvailIpd.type": ({ random }) => random.pick(["Study Protocol", "Individual Participant Data Set", "代码"]),
    ".anticipatedPostingDate": ({ random }) => partialDay(random),
    "LargeDoc.typeAbbrev": ({ random }) => random.pick(["Prot", "SAP", "ICF", "Prot_SAP"]),
    "LargeDoc.filename": ({ indexes }) => `Prot_SAP_00${indexes.at(-1)}.pdf`,
    "LargeDoc.size": ({ random }) => random.between(10_000, 12_000_000),
    "MiscInfoModule.removedCountries": ({ random }) => country(random),
    "Mesh.id": ({ random }) => `D99${random.between(1000, 9999)}`,
    "Mesh.term": ({ random }) => random.pick(words.conditions),
    "BrowseLeaf.id": ({ random }) => `M99${random.between(100, 999)}`,
    "BrowseLeaf.name": ({ random }) => random.pick(words.conditions),
    "BrowseLeaf.asFound": ({ random }) => random.pick(words.keywords),
    "BrowseBranch.abbrev": ({ random }) => random.pick(["BC98", "All"]),
    "BrowseBranch.name": () => "All Conditions",
  },
  lengths: {
    "IdentificationModule.nctIdAliases": fixed(1),
    "DesignModule.phases": ({ number }) => phases[number % phases.length]!.length,
    "ArmsInterventionsModule.armGroups": ({ arms }) => arms.length,
    "ArmsInterventionsModule.interventions": ({ interventions }) => interventions.length,
    "ContactsLocationsModule.locations": places,
    "EligibilityModule.stdAges": ({ random }) => random.between(1, 3),
    "OutcomesModule.secondaryOutcomes": places,
  },
  likelihood: {
    "Study.protocolSection": 1,
    "Study.resultsSection": 0.2,
    "Study.annotationSection": 0.1,
    "Study.documentSection": 0.15,
    "Study.derivedSection": 0.4,
    "Study.hasResults": 1,
    "ProtocolSection.identificationModule": 1,
    "ProtocolSection.designModule": 1,
    "ProtocolSection.statusModule": 0.95,
    "ProtocolSection.armsInterventionsModule": 0.9,
    "ProtocolSection.eligibilityModule": 0.9,
    "IdentificationModule.nctId": 1,
    "IdentificationModule.nctIdAliases": 0.08,
    "DesignModule.studyType": 1,
    "StatusModule.overallStatus": 0.95,
    "StatusModule.lastKnownStatus": 1,
    "StatusModule.whyStopped": 0.9,
    "OrgStudyIdInfo.id": 0.95,
    "SecondaryIdInfo.id": 0.95,
    "Outcome.measure": 0.97,
    "ArmGroup.label": 0.97,
    "Intervention.name": 1,
    "Intervention.type": 1,
    "Location.country": 0.95,
    "Reference.retractions": 0.1,
  },
  onlyFor: {
    "DesignModule.phases": "INTERVENTIONAL",
    "DesignInfo.allocation": "INTERVENTIONAL",
    "DesignInfo.interventionModel": "INTERVENTIONAL",
    "DesignInfo.interventionModelDescription": "INTERVENTIONAL",
    "DesignInfo.primaryPurpose": "INTERVENTIONAL",
    "DesignInfo.maskingInfo": "INTERVENTIONAL",
    "DesignInfo.observationalModel": "OBSERVATIONAL",
    "DesignInfo.timePerspective": "OBSERVATIONAL",
    "DesignModule.bioSpec": "OBSERVATIONAL",
    "DesignModule.patientRegistry": "OBSERVATIONAL",
    "DesignModule.targetDuration": "OBSERVATIONAL",
    "DesignModule.expandedAccessTypes": "EXPANDED_ACCESS",
    "DesignModule.nPtrsToThisExpAccNctId": "EXPANDED_ACCESS",
    "EligibilityModule.studyPopulation": "OBSERVATIONAL",
    "EligibilityModule.samplingMethod": "OBSERVATIONAL",
  },
};
