import { OptionDefaults } from "typedoc";

// TypeDoc wants these both for the site and for each package.
const sources = {
  displayBasePath: "../..",
  gitRevision: "main",
  sourceLinkTemplate: "https://github.com/org/therapy-model/blob/main/{path}#L{line}",
};

/** @type {Partial<import("typedoc").TypeDocOptions>} */
const options = {
  name: "Therapy model",
  entryPointStrategy: "packages",
  entryPoints: ["model", "exchange", "units", "identifiers"].map((name) => `../../packages/therapy-${name}`),
  sortEntryPoints: false,
  plugin: ["./theme/plugin.ts"],
  router: "site",
  customCss: "./theme/style.css",
  outputs: [
    { name: "html", path: "site" },
    { name: "json", path: "site/typedoc.json" }, // what the tests read
  ],
  readme: "../../README.md",
  projectDocuments: [
    "../../docs/guides/*.md",
    "../../ARCHITECTURE.md",
    "../../CONTRIBUTING.md",
    "../../docs/decisions/*.md",
  ],
  highlightLanguages: [...OptionDefaults.highlightLanguages, "python", "sql"],
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
    skipErrorChecking: true, // the typecheck task does that, with the compiler that the packages are written for
    // A suppression has to stand inside a doc comment to reach the declaration files; readers need not see it.
    blockTags: [...OptionDefaults.blockTags, "@ts-ignore"],
    excludeTags: [...OptionDefaults.excludeTags, "@ts-ignore"],
    sort: ["source-order"],
    groupOrder: ["Records", "Parts of records", "Vocabularies", "Terms", "Schemes", "Functions", "*", "Schemas"],
    validation: { notExported: false },
  },
};

export default options;
