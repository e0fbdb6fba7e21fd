/** The terms of a vocabulary as a tree. A term that is below several terms is listed below each of them. */
import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { text } from "../texts/text.ts";
import type { TreeTerm, VocabularyTree } from "./read-vocabulary.ts";

interface TermTreeProps {
  readonly tree: VocabularyTree;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Most terms that are listed at one place. */
const mostListed = 300;

/** The tree, or the terms that a search found. */
export function TermTree({ tree, chosen, onChoose }: TermTreeProps): VNode {
  const byKey = useMemo(() => new Map(tree.terms.map((term) => [term.key, term])), [tree]);
  const top = tree.found ?? tree.terms.filter(({ isTop }) => isTop).map(({ key }) => key);
  return (
    <>
      <p class="small quiet">{text("terms", { count: tree.found?.length ?? tree.terms.length })}</p>
      <Branch keys={top} byKey={byKey} chosen={chosen} onChoose={onChoose} depth={0} />
    </>
  );
}

interface BranchProps {
  readonly keys: readonly string[];
  readonly byKey: ReadonlyMap<string, TreeTerm>;
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly depth: number;
}

function Branch({ keys, ...rest }: BranchProps): VNode {
  const hidden = keys.length - mostListed;
  return (
    <ul class="tree">
      {keys.slice(0, mostListed).map((key) => (
        <Term key={key} termKey={key} {...rest} />
      ))}
      {hidden > 0 && <li class="quiet">{text("more", { count: hidden })}</li>}
    </ul>
  );
}

type TermProps = Omit<BranchProps, "keys"> & { readonly termKey: string };

function Term({ termKey, byKey, chosen, onChoose, depth }: TermProps): VNode | null {
  const term = byKey.get(termKey);
  const isOpen = useSignal(depth === 0 && (term?.narrower.length ?? 0) < 30);
  if (term === undefined) return null;
  const { label, otherLabel, narrower } = term;
  return (
    <li>
      {narrower.length > 0 ? (
        <button
          type="button"
          class="fold"
          aria-expanded={isOpen.value}
          aria-label={label}
          onClick={() => void (isOpen.value = !isOpen.value)}
        >
          {isOpen.value ? "▾" : "▸"}
        </button>
      ) : (
        <span class="fold" />
      )}
      <button
        type="button"
        class="term"
        aria-current={termKey === chosen ? "true" : undefined}
        onClick={() => onChoose(termKey)}
      >
        {label} <span class="quiet">{otherLabel === label ? "" : otherLabel}</span>
      </button>
      {isOpen.value && narrower.length > 0 && depth < 12 && (
        <Branch keys={narrower} byKey={byKey} chosen={chosen} onChoose={onChoose} depth={depth + 1} />
      )}
    </li>
  );
}
