import { OptionDefaults } from "typedoc";

// TypeDoc needs these both for the site and for each package.
const sources = {
  displayBasePath: "../..",
  gitRevision: "main",
  sourceLinkTemplate: "https://github.com/org/therapy-model/blob/main/{path}#L{line}",
};

/** @type {Partial<import("typedoc").TypeDocOptions & import("typedoc-plugin-markdown").PluginOptions>} */
const options = {
  name: "API reference",
  entryPointStrategy: "packages",
  entryPoints: ["model", "rules", "catalog", "text", "exchange", "units", "identifiers"].map(
    (name) => `../../packages/therapy-${name}`,
  ),
  sortEntryPoints: false,
  plugin: ["typedoc-plugin-markdown", "./typedoc/plugin.ts"],
  router: "site",
  outputs: [
    { name: "markdown", path: ".content/api" },
    { name: "json", path: ".content/typedoc.json" }, // for the tests
  ],
  readme: "none",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  expandObjects: true,
  parametersFormat: "table",
  modulesFileName: "modules",
  entryFileName: "modules",
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
