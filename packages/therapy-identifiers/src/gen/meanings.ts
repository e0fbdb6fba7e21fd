// Generated from src/meanings by scripts/generate.ts; do not edit.
import { atcMeanings } from "../meanings/atc.ts";
import { ccmoMeanings } from "../meanings/ccmo.ts";
import { chictrMeanings } from "../meanings/chictr.ts";
import { ctrMeanings } from "../meanings/ctr.ts";
import { emaPipMeanings } from "../meanings/ema-pip.ts";
import { emaProcedureMeanings } from "../meanings/ema-procedure.ts";
import { emaProductMeanings } from "../meanings/ema-product.ts";
import { ensemblMeanings } from "../meanings/ensembl.ts";
import { euCtMeanings } from "../meanings/eu-ct.ts";
import { euMarketingMeanings } from "../meanings/eu-marketing.ts";
import { euOrphanMeanings } from "../meanings/eu-orphan.ts";
import { eudractMeanings } from "../meanings/eudract.ts";
import { fdaBlaMeanings } from "../meanings/fda-bla.ts";
import { fdaIndMeanings } from "../meanings/fda-ind.ts";
import { fdaNdaMeanings } from "../meanings/fda-nda.ts";
import { itmctrMeanings } from "../meanings/itmctr.ts";
import { jrctMeanings } from "../meanings/jrct.ts";
import { meshMeanings } from "../meanings/mesh.ts";
import { nctMeanings } from "../meanings/nct.ts";
import { ndcMeanings } from "../meanings/ndc.ts";
import { nmpaAcceptanceMeanings } from "../meanings/nmpa-acceptance.ts";
import { nmpaApprovalMeanings } from "../meanings/nmpa-approval.ts";
import { repecMeanings } from "../meanings/repec.ts";
import { stockListingMeanings } from "../meanings/stock-listing.ts";
import { tgaArtgMeanings } from "../meanings/tga-artg.ts";

/** The meanings of the parts of identifiers, by key of the scheme. */
export const meanings = {
  atc: atcMeanings,
  ccmo: ccmoMeanings,
  chictr: chictrMeanings,
  ctr: ctrMeanings,
  ema_pip: emaPipMeanings,
  ema_procedure: emaProcedureMeanings,
  ema_product: emaProductMeanings,
  ensembl: ensemblMeanings,
  eu_ct: euCtMeanings,
  eu_marketing: euMarketingMeanings,
  eu_orphan: euOrphanMeanings,
  eudract: eudractMeanings,
  fda_bla: fdaBlaMeanings,
  fda_ind: fdaIndMeanings,
  fda_nda: fdaNdaMeanings,
  itmctr: itmctrMeanings,
  jrct: jrctMeanings,
  mesh: meshMeanings,
  nct: nctMeanings,
  ndc: ndcMeanings,
  nmpa_acceptance: nmpaAcceptanceMeanings,
  nmpa_approval: nmpaApprovalMeanings,
  repec: repecMeanings,
  stock_listing: stockListingMeanings,
  tga_artg: tgaArtgMeanings,
};
