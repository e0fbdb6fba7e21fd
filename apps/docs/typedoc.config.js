import { OptionDefaults } from "typedoc";

// TypeDoc needs these both for the site and for each package.
const sources = {
  displayBasePath: "../..",
  gitRevision: "main",
  sourceLinkTemplate: "https://github.com/org/therapy-model/blob/main/{path}#L{line}",
};

/** @type {Partial<import("typedoc").TypeDocOptions>} */
const options = {
  name: "Therapy model",
  entryPointStrategy: "packages",
  entryPoints: ["model", "rules", "catalog", "text", "exchange", "units", "identifiers"].map(
    (name) => `../../packages/therapy-${name}`,
  ),
  sortEntryPoints: false,
  plugin: ["./theme/plugin.ts"],
  router: "site",
  customCss: "./theme/style.css",
  outputs: [
    { name: "html", path: "site" },
    { name: "json", path: "site/typedoc.json" }, // for the tests
  ],
  readme: "../../README.md",
  projectDocuments: [
    "../../docs/guides/*.md",
    "../../docs/*.md",
    "../../GLOSSARY.md",
    "../../ARCHITECTURE.md",
    "../../CONTRIBUTING.md",
    "../../SECURITY.md",
    "../../docs/decisions/*.md",
  ],
  highlightLanguages: [...OptionDefaults.highlightLanguages, "diff", "python", "sql"],
  navigation: { includeGroups: true, includeFolders: false },
  navigationLinks: { GitHub: "https://github.com/org/therapy-model" },
  includeHierarchySummary: false,
  useFirstParagraphOfCommentAsSummary: true,
  validation: { invalidLink: true, invalidPath: false, notExported: false },
  treatValidationWarningsAsErrors: true,
  ...sources,
  packageOptions: {
    ...sources,
    readme: "none",
    skipErrorChecking: true, // the typecheck task checks them, with the compiler version of the packages
    // `@ts-ignore` must be inside a doc comment to reach the declaration files; the site does not show it.
    blockTags: [...OptionDefaults.blockTags, "@ts-ignore"],
    excludeTags: [...OptionDefaults.excludeTags, "@ts-ignore"],
    sort: ["source-order"],
    groupOrder: ["Records", "Parts of records", "Vocabularies", "Terms", "Schemes", "Functions", "*", "Schemas"],
    validation: { notExported: false },
  },
};

export default options;
