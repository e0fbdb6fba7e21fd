/** Checks what the terms of a vocabulary must be to one another: parents that exist, no cycle, no shared name or code. */
import { codeSystems } from "../../src/vocabulary/code-system.ts";
import { normalizeTermName } from "../../src/vocabulary/term-name.ts";
import type { Located, SourceTerm, VocabularySource } from "./source.ts";

/** Reports a problem at an offset of the file. */
type Report = (offset: number, message: string) => void;

/** What the codes of a system look like, where they have one form. */
const codeForms: { readonly [system: string]: readonly [form: RegExp, example: string] } = {
  ncit: [/^C\d{3,6}$/, "C15600"],
  mondo: [/^MONDO:\d{7}$/, "MONDO:0018905"],
  mesh: [/^[CD]\d{6,9}$/, "D016403"],
  orphanet: [/^\d{1,6}$/, "544"],
  hgnc: [/^HGNC:[1-9]\d{0,5}$/, "HGNC:1633"],
  uniprot: [/^[A-Z][A-Z0-9]{5}(?:[A-Z0-9]{4})?$/, "P15391"],
  iso_3166_1: [/^[A-Z]{2}$/, "CN"],
};
const relations = ["broader", "narrower", "close"];

/** Checks one vocabulary. */
export function checkVocabulary({ terms }: VocabularySource, report: Report): void {
  const byKey = new Map(terms.map((term) => [term.key.text, term]));
  checkNames(terms, report);
  checkCodes(terms, report);
  for (const term of terms) {
    checkParents(term, byKey, report);
    checkMappings(term, report);
  }
  checkCycles(byKey, report);
}

/** Checks what vocabularies must be to one another: ids and names of exports that differ, includes that exist. */
export function checkTogether(
  vocabularies: readonly VocabularySource[],
  report: (vocabulary: VocabularySource, offset: number, message: string) => void,
): void {
  const claimed = new Map<string, string>();
  for (const vocabulary of vocabularies) {
    const { id, constant, type, include } = vocabulary;
    for (const name of [`id ${id}`, `export ${constant}`, `export ${type}`]) {
      const owner = claimed.get(name);
      if (owner !== undefined) report(vocabulary, 0, `the ${name} is also that of vocabularies/${owner}`);
      else claimed.set(name, vocabulary.file);
    }
    if (include !== undefined && !vocabularies.some((each) => each.id === include.text)) {
      report(vocabulary, include.offset, `expected the id of a vocabulary to include, found ${include.text}`);
    }
  }
}

function checkNames(terms: readonly SourceTerm[], report: Report): void {
  const english = new Map<string, string>();
  const chinese = new Map<string, string>();
  const claim = (owners: Map<string, string>, key: string, { text, offset }: Located): void => {
    const folded = normalizeTermName(text);
    const owner = owners.get(folded);
    if (owner !== undefined && owner !== key) report(offset, `${JSON.stringify(text)} is also a name of ${owner}`);
    owners.set(folded, key);
  };
  for (const { key, label, synonyms, labelZh, synonymsZh } of terms) {
    for (const name of [key, label, ...synonyms]) claim(english, key.text, name);
    for (const name of [labelZh ?? [], synonymsZh].flat()) claim(chinese, key.text, name);
  }
}

function checkCodes(terms: readonly SourceTerm[], report: Report): void {
  const owners = new Map<string, string>();
  for (const { key, codes } of terms) {
    for (const [system, { text, offset }] of codes) {
      checkCode(system, text, offset, report);
      const owner = owners.get(`${system} ${text}`);
      if (owner !== undefined) {
        report(offset, `${system} ${text} is also the code of ${owner}; write it as a close mapping of both`);
      } else owners.set(`${system} ${text}`, key.text);
    }
  }
}

function checkCode(system: string, code: string, offset: number, report: Report): void {
  if (!Object.hasOwn(codeSystems, system)) {
    report(offset, `expected a code system (${Object.keys(codeSystems).join(", ")}), found ${system}`);
  }
  const form = codeForms[system];
  if (form !== undefined && !form[0].test(code))
    report(offset, `expected a code of ${system} such as ${form[1]}, found ${code}`);
}

function checkMappings({ key, codes, mappings }: SourceTerm, report: Report): void {
  const related = new Set([...codes].map(([system, { text }]) => `${system} ${text}`));
  for (const { system, relation, code, offset } of mappings) {
    checkCode(system, code, offset, report);
    if (!relations.includes(relation))
      report(offset, `expected the relation ${relations.join(", ")}, found ${relation}`);
    const claim = `${system} ${code}`;
    if (related.has(claim)) report(offset, `${claim} is related to ${key.text} twice`);
    related.add(claim);
  }
}

function checkParents({ key, broader }: SourceTerm, terms: ReadonlyMap<string, SourceTerm>, report: Report): void {
  const seen = new Set<string>();
  for (const { text, offset } of broader) {
    if (!terms.has(text)) report(offset, `expected the key of a term as broader, found ${text}`);
    if (seen.has(text)) report(offset, `${text} is listed twice as broader`);
    seen.add(text);
    for (const other of broader) {
      if (other.text === text || !reaches(terms, other.text, text)) continue;
      report(offset, `${text} is broader than ${other.text}, which ${key.text} lists, too; remove ${text}`);
    }
  }
}

function checkCycles(terms: ReadonlyMap<string, SourceTerm>, report: Report): void {
  for (const [key, { broader }] of terms) {
    for (const { text, offset } of broader) {
      if (text === key || reaches(terms, text, key)) report(offset, `${key} is broader than itself, by way of ${text}`);
    }
  }
}

/** Whether a term leads to another by way of its parents. */
function reaches(terms: ReadonlyMap<string, SourceTerm>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const { text } of terms.get(key)?.broader ?? []) {
      if (text === to) return true;
      if (!seen.has(text)) queue.push(text);
      seen.add(text);
    }
  }
  return false;
}
