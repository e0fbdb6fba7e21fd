/** Codes of public systems, each with a link to its page in that system. */
import { codeSystems, type TermCodeSystem } from "@org/therapy-model/vocabulary";
import { hgnc } from "@org/therapy-identifiers/schemes/hgnc";
import { mesh } from "@org/therapy-identifiers/schemes/mesh";
import { mondo } from "@org/therapy-identifiers/schemes/mondo";
import { ncit } from "@org/therapy-identifiers/schemes/ncit";
import { orphanet } from "@org/therapy-identifiers/schemes/orphanet";
import { uniprot } from "@org/therapy-identifiers/schemes/uniprot";
import { html, type Html } from "./html.ts";
import type { Site } from "./page.ts";

const addresses: { readonly [System in TermCodeSystem]?: (code: string) => string | undefined } = {
  hgnc: addressIn(hgnc),
  mesh: addressIn(mesh),
  mondo: addressIn(mondo),
  ncit: addressIn(ncit),
  orphanet: addressIn(orphanet),
  uniprot: addressIn(uniprot),
};

/** Renders a code after the name of its system: the name links to the reference, the code to the system. */
export function codeLink(system: TermCodeSystem, code: string, site: Site): Html {
  const address = addresses[system]?.(code);
  const shown = html`<code>${code}</code>`;
  return html`<a href="${site.to(`code-systems#${system}`)}">${codeSystems[system].title}</a>
    ${address === undefined ? shown : html`<a href="${address}" class="external" rel="noreferrer">${shown}</a>`}`;
}

/** The part of an identifier scheme that the links use. */
interface Scheme<Id> {
  readonly parse: (text: string) => { readonly ok: true; readonly value: { readonly id: Id } } | { readonly ok: false };
  readonly url: (id: Id) => string | undefined;
}

function addressIn<Id>(scheme: Scheme<Id>): (code: string) => string | undefined {
  return (code) => {
    const parsed = scheme.parse(code);
    return parsed.ok ? scheme.url(parsed.value.id) : undefined;
  };
}
