/** What the registry derives from the record: the MeSH headings of `derivedSection`. */
import { MeshHeading, type RegistryIndexing, type Trial } from "@org/therapy-model";
import { type Field, field } from "../mapping/field.ts";
import { fieldLens, rootLens } from "../mapping/lens.ts";
import { listCodec } from "../mapping/list.ts";
import { inline, objectCodec } from "../mapping/object.ts";
import { trial } from "./protocol/trial.ts";

const indexing = fieldLens(trial, "indexing");
const heading = rootLens(MeshHeading);

const headings = listCodec(
  objectCodec<MeshHeading>({ requires: ["id", "name"] }, { id: field(heading, "id"), term: field(heading, "name") }),
  1000,
);

function browse(own: keyof RegistryIndexing, broader: keyof RegistryIndexing): Field<Trial> {
  return inline<Trial>({
    meshes: field(indexing, own, headings),
    ancestors: field(indexing, broader, headings),
  });
}

/** The mapping of `derivedSection`. The registry's own tree of topics and the version of its data have no field. */
export const derivedSection: Field<Trial> = inline<Trial>({
  conditionBrowseModule: browse("conditions", "broaderConditions"),
  interventionBrowseModule: browse("interventions", "broaderInterventions"),
});
