/** Codes of public systems, with where each can be looked up. */
import { codeSystems, type TermCodeSystem } from "@org/therapy-model";
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

/** Writes a code after the name of its system, each leading to where it is explained. */
export function codeLink(system: TermCodeSystem, code: string, site: Site): Html {
  const address = addresses[system]?.(code);
  const shown = html`<code>${code}</code>`;
  return html`<a href="${site.to(`code-systems#${system}`)}">${codeSystems[system].title}</a>
    ${address === undefined ? shown : html`<a href="${address}" class="external" rel="noreferrer">${shown}</a>`}`;
}

/** A scheme, as far as it is asked here. */
interface Scheme<Id> {
  readonly parse: (text: string) => { readonly ok: true; readonly id: Id } | { readonly ok: false };
  readonly url: (id: Id) => string | undefined;
}

function addressIn<Id>(scheme: Scheme<Id>): (code: string) => string | undefined {
  return (code) => {
    const read = scheme.parse(code);
    return read.ok ? scheme.url(read.id) : undefined;
  };
}
