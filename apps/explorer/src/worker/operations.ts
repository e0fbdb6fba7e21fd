/** What the worker does for the page. Each subject is loaded when it is first used. */
import type * as bench from "../bench/bench-operations.ts";
import type * as analytes from "../convert/list-analytes.ts";
import type * as names from "../convert/read-names.ts";
import type * as quantity from "../convert/read-quantity.ts";
import type * as match from "../match/match-text.ts";
import type * as pipelineFile from "../pipeline/export-pipeline.ts";
import type * as pipeline from "../pipeline/pipeline-index.ts";
import type * as therapy from "../pipeline/therapy-details.ts";
import type * as vocabulary from "../vocabularies/read-vocabulary.ts";

export const operations = {
  readQuantity: async (...input: Parameters<typeof quantity.readQuantity>) =>
    (await import("../convert/read-quantity.ts")).readQuantity(...input),
  listAnalytes: async (...input: Parameters<typeof analytes.listAnalytes>) =>
    (await import("../convert/list-analytes.ts")).listAnalytes(...input),
  readNames: async (...input: Parameters<typeof names.readNames>) =>
    (await import("../convert/read-names.ts")).readNames(...input),
  readBench: async (...input: Parameters<typeof bench.readBench>) =>
    (await import("../bench/bench-operations.ts")).readBench(...input),
  exportBench: async (...input: Parameters<typeof bench.exportBench>) =>
    (await import("../bench/bench-operations.ts")).exportBench(...input),
  matchText: async (...input: Parameters<typeof match.matchText>) =>
    (await import("../match/match-text.ts")).matchText(...input),
  listFactNames: async (...input: Parameters<typeof match.listFactNames>) =>
    (await import("../match/match-text.ts")).listFactNames(...input),
  summarizePipeline: async (...input: Parameters<typeof pipeline.summarizePipeline>) =>
    (await import("../pipeline/pipeline-index.ts")).summarizePipeline(...input),
  listPipeline: async (...input: Parameters<typeof pipeline.listPipeline>) =>
    (await import("../pipeline/pipeline-index.ts")).listPipeline(...input),
  exportPipeline: async (...input: Parameters<typeof pipelineFile.exportPipeline>) =>
    (await import("../pipeline/export-pipeline.ts")).exportPipeline(...input),
  readTherapy: async (...input: Parameters<typeof therapy.readTherapy>) =>
    (await import("../pipeline/therapy-details.ts")).readTherapy(...input),
  listVocabularies: async (...input: Parameters<typeof vocabulary.listVocabularies>) =>
    (await import("../vocabularies/read-vocabulary.ts")).listVocabularies(...input),
  readVocabulary: async (...input: Parameters<typeof vocabulary.readVocabulary>) =>
    (await import("../vocabularies/read-vocabulary.ts")).readVocabulary(...input),
  readTerm: async (...input: Parameters<typeof vocabulary.readTerm>) =>
    (await import("../vocabularies/read-vocabulary.ts")).readTerm(...input),
};

/** The operations of the worker. */
export type Operations = typeof operations;
