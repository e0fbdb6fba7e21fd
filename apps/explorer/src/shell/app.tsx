/** The frame of the page: the header, and the tab that is shown. */
import type { ComponentType, VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { tab } from "../state/page.ts";
import type { Tab } from "../state/tabs.ts";
import { text } from "../texts/text.ts";
import { Header } from "./header.tsx";

const pages: { readonly [Name in Tab]: () => Promise<ComponentType> } = {
  pipeline: async () => (await import("../pipeline/pipeline-page.tsx")).PipelinePage,
  bench: async () => (await import("../bench/bench-page.tsx")).BenchPage,
  match: async () => (await import("../match/match-page.tsx")).MatchPage,
  convert: async () => (await import("../convert/convert-page.tsx")).ConvertPage,
  vocabularies: async () => (await import("../vocabularies/vocabularies-page.tsx")).VocabulariesPage,
};

/** The page. */
export function App(): VNode {
  const shown = tab.value;
  useEffect(() => {
    document.title = `${text(shown)} · ${text("title")}`;
  });
  return (
    <>
      <a class="skip" href="#content" onClick={focusContent}>
        {text("skip")}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <Page key={shown} name={shown} />
      </main>
    </>
  );
}

function focusContent(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#content")?.focus();
}

function Page({ name }: { readonly name: Tab }): VNode {
  const [Loaded, setLoaded] = useState<ComponentType>();
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const component = await pages[name]();
      if (isWanted) setLoaded(() => component);
    };
    void load();
    return () => void (isWanted = false);
  }, [name]);
  return Loaded === undefined ? <p class="quiet pad">{text("loading")}</p> : <Loaded />;
}
