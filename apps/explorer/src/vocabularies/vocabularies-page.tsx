/** The Vocabularies tab: the terms of a vocabulary as a tree, and a term. */
import { batch } from "@preact/signals";
import type { VNode } from "preact";
import { Failure } from "../parts/failure.tsx";
import { field } from "../state/page.ts";
import type { PageLanguage } from "../state/page-language.ts";
import { language } from "../state/settings.ts";
import { text } from "../texts/text.ts";
import { useAnswer, worker } from "../worker/client.ts";
import type { ListedVocabulary, TermDetails, VocabularyTree } from "./read-vocabulary.ts";
import { TermPanel } from "./term-panel.tsx";
import { TermTree } from "./term-tree.tsx";

const vocabulary = field("vocabularies", "vocabulary", "modality");
const term = field("vocabularies", "term", "");
const search = field("vocabularies", "search", "");

const listVocabularies = (): Promise<ListedVocabulary[]> => worker.listVocabularies();
const readVocabulary = (id: string, of: string, inLanguage: PageLanguage): Promise<VocabularyTree | undefined> =>
  worker.readVocabulary(id, of, inLanguage);
const readTerm = (id: string, key: string, inLanguage: PageLanguage): Promise<TermDetails | undefined> =>
  worker.readTerm(id, key, inLanguage);

/** The Vocabularies tab. */
export function VocabulariesPage(): VNode {
  const { value: list = [] } = useAnswer(listVocabularies);
  const { value: tree, error } = useAnswer(readVocabulary, vocabulary.value, search.value, language());
  const { value: details } = useAnswer(readTerm, vocabulary.value, term.value, language());
  const choose = (id: string): void =>
    batch(() => {
      vocabulary.value = id;
      term.value = "";
      search.value = "";
    });
  return (
    <div class="vocabularies">
      <section class="side" aria-label={text("vocabularies")}>
        <div class="field">
          <label for="vocabulary">{text("vocabularies")}</label>
          <select id="vocabulary" value={vocabulary.value} onChange={(event) => choose(event.currentTarget.value)}>
            {list.map(({ id, title, count }) => (
              <option key={id} value={id}>
                {title} ({count})
              </option>
            ))}
          </select>
        </div>
        <input
          type="search"
          aria-label={text("search")}
          placeholder={text("vocabularySearch")}
          value={search.value}
          onInput={(event) => void (search.value = event.currentTarget.value)}
        />
        <Failure error={error} />
        {tree === undefined && error === undefined && <p class="quiet">{text("loading")}</p>}
        {tree !== undefined && (
          <>
            <p class="small quiet definition">{tree.definition}</p>
            <TermTree tree={tree} chosen={term.value} onChoose={(key) => void (term.value = key)} />
          </>
        )}
      </section>
      <section class="side" aria-live="polite">
        {details === undefined || term.value === "" ? (
          <p class="quiet">{text("chooseTerm")}</p>
        ) : (
          <TermPanel vocabulary={vocabulary.value} details={details} onChoose={(key) => void (term.value = key)} />
        )}
      </section>
    </div>
  );
}
