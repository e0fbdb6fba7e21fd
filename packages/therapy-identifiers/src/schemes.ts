import type { Scheme } from "./scheme.ts";
import { chictr } from "./schemes/chictr.ts";
import { ctr } from "./schemes/ctr.ts";
import { doi } from "./schemes/doi.ts";
import { emaProduct } from "./schemes/ema-product.ts";
import { ensembl } from "./schemes/ensembl.ts";
import { euCt } from "./schemes/eu-ct.ts";
import { eudract } from "./schemes/eudract.ts";
import { fdaBla } from "./schemes/fda-bla.ts";
import { hgnc } from "./schemes/hgnc.ts";
import { isrctn } from "./schemes/isrctn.ts";
import { lei } from "./schemes/lei.ts";
import { mondo } from "./schemes/mondo.ts";
import { ncit } from "./schemes/ncit.ts";
import { nct } from "./schemes/nct.ts";
import { nmpaAcceptance } from "./schemes/nmpa-acceptance.ts";
import { nmpaApproval } from "./schemes/nmpa-approval.ts";
import { orcid } from "./schemes/orcid.ts";
import { orphanet } from "./schemes/orphanet.ts";
import { pubmed } from "./schemes/pubmed.ts";
import { ror } from "./schemes/ror.ts";
import { stockListing } from "./schemes/stock-listing.ts";
import { uniprot } from "./schemes/uniprot.ts";

/** Every scheme by its key. Importing this bundles them all; a single scheme is imported from its own subpath. */
export const schemes = {
  nct,
  eudract,
  eu_ct: euCt,
  isrctn,
  chictr,
  ctr,
  nmpa_acceptance: nmpaAcceptance,
  nmpa_approval: nmpaApproval,
  fda_bla: fdaBla,
  ema_product: emaProduct,
  mondo,
  orphanet,
  ncit,
  hgnc,
  uniprot,
  ensembl,
  doi,
  pubmed,
  ror,
  lei,
  orcid,
  stock_listing: stockListing,
} as const;
