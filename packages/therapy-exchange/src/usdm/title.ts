/** Titles and names: StudyTitle, and the name of the study. */
import { type Name, Name as NameSchema, type NameKind } from "@org/therapy-model";
import type { JsonObject } from "../mapping/unmapped.ts";
import { cdiscCode, cdiscCodeIn } from "./code.ts";
import { memberReader, objectsIn, textIn } from "./member.ts";
import type { Part, StudyWriting } from "./part.ts";
import { type StatedMember, StudyObject } from "./study-object.ts";

const brief = "C207615";
const official = "C207616";
const codes: { readonly [Kind in NameKind]?: string } = {
  acronym: "C94108",
  public_title: "C207617",
  scientific_title: "C207618",
};
/** Codelists of DDF have two codes for an acronym. */
const kindOf = new Map([...Object.entries(codes).map(([kind, code]) => [code, kind] as const), ["C207646", "acronym"]]);

/** A name whose kind the study does not state. */
const unstatedKind = "synonym";

function titleOf(text: string, code: string, member?: StatedMember): StudyObject {
  return new StudyObject("StudyTitle", { text, type: cdiscCode(code) }, member);
}

function readName(wire: JsonObject): JsonObject {
  return { text: textIn(wire, "text"), kind: kindOf.get(cdiscCodeIn(wire["type"]) ?? "") };
}

const nameReader = memberReader<Name>(NameSchema, readName);

function writeNames({ trial, version }: StudyWriting): void {
  const written = new Set<NameKind>();
  for (const name of trial.names ?? []) {
    const code = codes[name.kind];
    // A version has no more than one title of each type.
    if (code === undefined || written.has(name.kind)) continue;
    written.add(name.kind);
    version.add("titles", titleOf(name.text, code, { value: name, read: readName }));
  }
}

function readTitle(version: JsonObject, code: string): string | undefined {
  return textIn(
    objectsIn(version, "titles").find((each) => cdiscCodeIn(each["type"]) === code),
    "text",
  );
}

/** The title, the official title and the names. */
export const titles: Part = {
  write(writing) {
    const { trial, study, version } = writing;
    const names = trial.names ?? [];
    const name = names.find(({ kind }) => kind === unstatedKind) ?? names[0];
    study.values["name"] = name?.text ?? trial.id.slice(trial.id.indexOf(":") + 1);
    if (trial.title !== undefined) version.add("titles", titleOf(trial.title, brief));
    if (trial.officialTitle !== undefined) version.add("titles", titleOf(trial.officialTitle, official));
    writeNames(writing);
    if (trial.summary !== undefined) study.values["description"] = trial.summary;
  },
  read(parts) {
    const { study, version } = parts;
    const names = objectsIn(version, "titles")
      .map((each) => nameReader(each, parts))
      .filter((each) => each !== undefined);
    return {
      title: readTitle(version, brief),
      officialTitle: readTitle(version, official),
      names: withStudyName(names, study),
      summary: textIn(study, "description"),
    };
  },
};

function withStudyName(names: readonly Name[], study: JsonObject): readonly Name[] | undefined {
  const text = textIn(study, "name");
  const isId = text !== undefined && /^[a-z0-9.-]+$/.test(text);
  const isKnown = text === undefined || isId || names.some((each) => each.text === text);
  const all: readonly Name[] = isKnown ? names : [...names, { text, kind: unstatedKind }];
  return all.length === 0 ? undefined : all;
}
