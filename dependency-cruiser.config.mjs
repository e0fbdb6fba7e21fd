/**
 * Which package and which folder may import which: no cycles, type imports included, and no import from a layer above.
 *
 * A row lists what its package or folder may import besides itself. Run by `pnpm run check:layers`.
 */

/** The packages, lowest first, with the packages that each may import. */
const packages = {
  "therapy-identifiers": [],
  "therapy-units": [],
  "therapy-model": ["therapy-identifiers", "therapy-units"],
  "therapy-rules": ["therapy-model", "therapy-identifiers", "therapy-units"],
  "therapy-catalog": ["therapy-model"],
  "therapy-text": ["therapy-model", "therapy-catalog", "therapy-identifiers", "therapy-units"],
  "therapy-exchange": ["therapy-model", "therapy-identifiers"],
};

/** The folders of `therapy-model/src`, lowest first: a folder may import itself and the folders before it. */
const modelLayers = [
  "vocabulary",
  "schema",
  "gen/(vocabularies|labels)",
  "domain/shared",
  "domain/disease",
  "domain/organization",
  "domain/therapy",
  "domain/platform",
  "domain/trial",
  "domain/regulatory",
  "domain/source",
  "records",
  "(gen/)?validators",
  "extension",
  "naming",
  "ledger",
  "patient",
  "versions",
  "entries",
];

const source = (name) => `^packages/${name}/src/`;

const packageRules = Object.entries(packages).map(([name, allowed]) => ({
  name: `${name}-imports`,
  comment: `${name} may import ${allowed.join(", ") || "no other package"}`,
  severity: "error",
  from: { path: source(name) },
  to: { path: "^packages/[^/]+/", pathNot: [name, ...allowed].map((one) => `^packages/${one}/`) },
}));

const layerRules = modelLayers.slice(0, -1).map((layer, index) => ({
  name: `model-${layer.replaceAll(/\W+/g, "-")}-below`,
  comment: `${layer} imports nothing of ${modelLayers.slice(index + 1).join(", ")}`,
  severity: "error",
  from: { path: `${source("therapy-model")}${layer}/` },
  to: { path: modelLayers.slice(index + 1).map((above) => `${source("therapy-model")}${above}/`) },
}));

/** The folders of `apps/explorer/src`: one for each tab, which others import only from the shell and the worker. */
const explorerTabs = ["pipeline", "match", "convert", "vocabularies"];

const explorerRules = explorerTabs.map((tab) => ({
  name: `explorer-${tab}-apart`,
  comment: `the tab ${tab} is loaded by the shell and the worker alone`,
  severity: "error",
  from: { path: "^apps/explorer/src/", pathNot: `^apps/explorer/src/(${tab}|shell|worker)/` },
  to: { path: `^apps/explorer/src/${tab}/` },
}));

export default {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-import-of-entries",
      comment: "entries are the public subpaths; the package itself imports the files behind them",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/", pathNot: "/src/entries/" },
      to: { path: "^packages/$1/src/entries/" },
    },
    {
      name: "no-internals-of-other-packages",
      comment: "another package is imported by its public subpaths",
      severity: "error",
      from: { path: "^(packages/[^/]+|apps/[^/]+)/src/" },
      to: {
        path: "^packages/[^/]+/src/",
        pathNot: ["^$1/", "/src/entries/", "^packages/therapy-(units|identifiers)/src/", "/src/gen/labels/"],
      },
    },
    {
      name: "api-store-below-routes",
      comment: "the store and the operations of the API do not depend on HTTP and MCP",
      severity: "error",
      from: { path: "^apps/api/src/(store|indexing|importing|operations)/" },
      to: { path: "^apps/api/src/(routes|mcp|security|app|main)\\b" },
    },
    {
      name: "api-database-in-store",
      comment: "only the store of the API knows which database it is",
      severity: "error",
      from: { path: "^apps/api/src/", pathNot: "^apps/api/src/store/" },
      to: { path: "node_modules/(@electric-sql|pg)/" },
    },
    ...packageRules,
    ...layerRules,
    ...explorerRules,
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    exclude: { path: "\\.test(-d)?\\.ts$" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@org/source", "import"],
      extensions: [".ts", ".tsx", ".js"],
    },
  },
};
