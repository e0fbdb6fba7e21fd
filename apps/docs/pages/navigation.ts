/** The navigation beside each page. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./documents.ts";

interface Link {
  readonly label: string;
  readonly link: string;
}

interface Group {
  readonly label: string;
  readonly collapsed?: boolean;
  readonly items: Link[];
}

/** Returns the groups of the navigation; the API reference lists its packages, not its pages. */
export function navigation(): Group[] {
  return [
    { label: "Tutorials", items: linksIn("docs/tutorials", "tutorials") },
    { label: "Guides", items: [...linksIn("docs/guides", "guides"), link("The therapy command", "documents/cli")] },
    { label: "Cookbook", items: linksIn("docs/cookbook", "cookbook") },
    {
      label: "Model",
      items: [
        link("The model in pictures", "model/index"),
        link("Therapy: parts", "model/therapy"),
        link("Trial: parts", "model/trial"),
        link("Ledger: states", "model/ledger"),
        link("Records and their fields", "records/index"),
      ],
    },
    {
      label: "Reference",
      items: [
        link("Vocabularies", "vocabularies/index"),
        link("Code systems", "code-systems"),
        link("Regulators", "regulators"),
        link("Rules", "rules/index"),
        link("Issue codes", "issues"),
        link("Glossary", "documents/GLOSSARY"),
      ],
    },
    ...collapsedGroups(),
  ];
}

/** Groups that are closed when a page opens. */
function collapsedGroups(): Group[] {
  return [
    {
      label: "Mapping tables",
      collapsed: true,
      items: [
        ...linksIn("docs/registers", "mappings"),
        link("Fields in FHIR R5", "mappings/fhir-r5-fields"),
        link("FHIR R6", "mappings/fhir-r6"),
      ],
    },
    {
      label: "API reference",
      collapsed: true,
      items: [
        link("All packages", "modules"),
        ...["model", "rules", "catalog", "text", "exchange", "units", "identifiers"].map((name) =>
          link(`therapy-${name}`, `modules/_org_therapy-${name}`),
        ),
      ],
    },
    {
      label: "Project",
      collapsed: true,
      items: [
        link("Changelog", "changelog"),
        link("Compatibility", "documents/compatibility"),
        link("Promises", "documents/promises"),
        link("Performance", "documents/performance"),
        link("Accuracy", "documents/accuracy"),
        link("Architecture", "documents/ARCHITECTURE"),
        link("Contributing", "documents/CONTRIBUTING"),
        link("Decisions", "decisions/index"),
        link("Security", "documents/SECURITY"),
      ],
    },
  ];
}

function link(label: string, address: string): Link {
  return { label, link: `/${address.replace(/\/index$/, "")}` };
}

/** The pages that the README of a folder links to, in its order, with their titles there. */
function linksIn(folder: string, to: string): Link[] {
  const files = readdirSync(path.join(root, folder));
  const text = readFileSync(path.join(root, folder, "README.md"), "utf8");
  const title = /^# (.+)$/m.exec(text)?.[1] ?? folder;
  const linked = [...text.matchAll(/\[([^\]]+)\]\(([\w-]+)\.md\)/g)];
  return [
    link(title, `${to}/index`),
    ...linked
      .filter(([, , name]) => files.includes(`${name}.md`))
      .map(([, label = "", name]) => link(label, `${to}/${name}`)),
  ];
}
