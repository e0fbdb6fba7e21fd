/** The provenance of a published tarball: which workflow built it. */
import { createHash } from "node:crypto";

/** A package of a registry, as it was built. */
export interface BuiltPackage {
  readonly name: string;
  readonly version: string;
  readonly tarball: Uint8Array;
}

/** The workflow that publishes. */
export interface Publisher {
  /** The repository, such as `org/therapy-model`. */
  readonly repository: string;
  readonly workflow: string;
}

/** An in-toto statement with SLSA provenance; only the fields that are compared. */
export interface Statement {
  readonly predicateType?: string;
  readonly subject?: readonly { readonly name?: string; readonly digest?: { readonly sha512?: string } }[];
  readonly predicate?: {
    readonly buildDefinition?: {
      readonly externalParameters?: {
        readonly workflow?: { readonly ref?: string; readonly repository?: string; readonly path?: string };
      };
    };
  };
}

const predicateType = "https://slsa.dev/provenance/v1";

/** The statement that the publisher signs for a package. */
export function statementOf(built: BuiltPackage, { repository, workflow }: Publisher): Statement {
  return {
    predicateType,
    subject: [{ name: purlOf(built), digest: { sha512: sha512(built.tarball).toString("hex") } }],
    predicate: {
      buildDefinition: {
        externalParameters: {
          workflow: { ref: "refs/heads/main", repository: `https://github.com/${repository}`, path: workflow },
        },
      },
    },
  };
}

/** Why a statement is not the provenance of a package by a publisher; empty if it is. */
export function provenanceProblems(statement: Statement, built: BuiltPackage, publisher: Publisher): string[] {
  const expected = statementOf(built, publisher);
  const fields: readonly (readonly [name: string, of: (one: Statement) => unknown])[] = [
    ["the type of the statement", (one) => one.predicateType],
    ["the name of the package", (one) => one.subject?.map(({ name }) => name)],
    ["the hash of the tarball", (one) => one.subject?.map(({ digest }) => digest?.sha512)],
    ["the workflow", (one) => one.predicate?.buildDefinition?.externalParameters?.workflow?.path],
    ["the repository", (one) => one.predicate?.buildDefinition?.externalParameters?.workflow?.repository],
    ["the branch", (one) => one.predicate?.buildDefinition?.externalParameters?.workflow?.ref],
  ];
  return fields.flatMap(([name, of]) => {
    const [found, wanted] = [JSON.stringify(of(statement)), JSON.stringify(of(expected))];
    return found === wanted ? [] : [`${name} is ${found}, expected ${wanted}`];
  });
}

/** The hash of a tarball as a lockfile has it. */
export function integrityOf(tarball: Uint8Array): string {
  return `sha512-${sha512(tarball).toString("base64")}`;
}

/** The package URL of a package, as provenance names it. */
function purlOf({ name, version }: BuiltPackage): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function sha512(bytes: Uint8Array): Buffer {
  return createHash("sha512").update(bytes).digest();
}
