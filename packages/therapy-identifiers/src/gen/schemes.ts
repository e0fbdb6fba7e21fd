// Generated from src/schemes by scripts/generate.ts; do not edit.
import { anzctr } from "../schemes/anzctr.ts";
import { atc } from "../schemes/atc.ts";
import { basec } from "../schemes/basec.ts";
import { cas } from "../schemes/cas.ts";
import { ccmo } from "../schemes/ccmo.ts";
import { cellosaurus } from "../schemes/cellosaurus.ts";
import { chebi } from "../schemes/chebi.ts";
import { chembl } from "../schemes/chembl.ts";
import { chictr } from "../schemes/chictr.ts";
import { cl } from "../schemes/cl.ts";
import { clo } from "../schemes/clo.ts";
import { cris } from "../schemes/cris.ts";
import { ctr } from "../schemes/ctr.ts";
import { ctri } from "../schemes/ctri.ts";
import { ctrp } from "../schemes/ctrp.ts";
import { dailymed } from "../schemes/dailymed.ts";
import { doi } from "../schemes/doi.ts";
import { doid } from "../schemes/doid.ts";
import { drks } from "../schemes/drks.ts";
import { drugbank } from "../schemes/drugbank.ts";
import { efo } from "../schemes/efo.ts";
import { emaPip } from "../schemes/ema-pip.ts";
import { emaProcedure } from "../schemes/ema-procedure.ts";
import { emaProduct } from "../schemes/ema-product.ts";
import { ensembl } from "../schemes/ensembl.ts";
import { euCt } from "../schemes/eu-ct.ts";
import { euMarketing } from "../schemes/eu-marketing.ts";
import { euOrphan } from "../schemes/eu-orphan.ts";
import { euPas } from "../schemes/eu-pas.ts";
import { eudract } from "../schemes/eudract.ts";
import { fdaBla } from "../schemes/fda-bla.ts";
import { fdaInd } from "../schemes/fda-ind.ts";
import { fdaNda } from "../schemes/fda-nda.ts";
import { gard } from "../schemes/gard.ts";
import { grid } from "../schemes/grid.ts";
import { healthCanadaDin } from "../schemes/health-canada-din.ts";
import { hgnc } from "../schemes/hgnc.ts";
import { hkuctr } from "../schemes/hkuctr.ts";
import { hp } from "../schemes/hp.ts";
import { humres } from "../schemes/humres.ts";
import { icd10 } from "../schemes/icd10.ts";
import { icd10cm } from "../schemes/icd10cm.ts";
import { icd11 } from "../schemes/icd11.ts";
import { idRcb } from "../schemes/id-rcb.ts";
import { inn } from "../schemes/inn.ts";
import { iras } from "../schemes/iras.ts";
import { irct } from "../schemes/irct.ts";
import { isrctn } from "../schemes/isrctn.ts";
import { itmctr } from "../schemes/itmctr.ts";
import { japicCti } from "../schemes/japic-cti.ts";
import { jmacct } from "../schemes/jmacct.ts";
import { jrct } from "../schemes/jrct.ts";
import { keggDrug } from "../schemes/kegg-drug.ts";
import { lbctr } from "../schemes/lbctr.ts";
import { lei } from "../schemes/lei.ts";
import { loinc } from "../schemes/loinc.ts";
import { medgen } from "../schemes/medgen.ts";
import { mesh } from "../schemes/mesh.ts";
import { mhraPl } from "../schemes/mhra-pl.ts";
import { mohIsrael } from "../schemes/moh-israel.ts";
import { mondo } from "../schemes/mondo.ts";
import { ncbiGene } from "../schemes/ncbi-gene.ts";
import { ncit } from "../schemes/ncit.ts";
import { nct } from "../schemes/nct.ts";
import { ndc } from "../schemes/ndc.ts";
import { nhsRec } from "../schemes/nhs-rec.ts";
import { nihGrant } from "../schemes/nih-grant.ts";
import { nihProtocol } from "../schemes/nih-protocol.ts";
import { nmpaAcceptance } from "../schemes/nmpa-acceptance.ts";
import { nmpaApproval } from "../schemes/nmpa-approval.ts";
import { ntr } from "../schemes/ntr.ts";
import { obi } from "../schemes/obi.ts";
import { omim } from "../schemes/omim.ts";
import { orcid } from "../schemes/orcid.ts";
import { ordo } from "../schemes/ordo.ts";
import { orphanet } from "../schemes/orphanet.ts";
import { pactr } from "../schemes/pactr.ts";
import { pdq } from "../schemes/pdq.ts";
import { phrr } from "../schemes/phrr.ts";
import { pmc } from "../schemes/pmc.ts";
import { pubmed } from "../schemes/pubmed.ts";
import { rebec } from "../schemes/rebec.ts";
import { repec } from "../schemes/repec.ts";
import { ror } from "../schemes/ror.ts";
import { rpcec } from "../schemes/rpcec.ts";
import { rrid } from "../schemes/rrid.ts";
import { rxcui } from "../schemes/rxcui.ts";
import { slctr } from "../schemes/slctr.ts";
import { snctp } from "../schemes/snctp.ts";
import { snomedCt } from "../schemes/snomed-ct.ts";
import { stockListing } from "../schemes/stock-listing.ts";
import { tctr } from "../schemes/tctr.ts";
import { tgaArtg } from "../schemes/tga-artg.ts";
import { umin } from "../schemes/umin.ts";
import { umls } from "../schemes/umls.ts";
import { unii } from "../schemes/unii.ts";
import { uniprot } from "../schemes/uniprot.ts";
import { whoUtn } from "../schemes/who-utn.ts";

/**
 * All schemes by key. An import of this table bundles all of them; a single scheme has a subpath of its own.
 * @example
 * ```ts
 * import { schemes } from "@org/therapy-identifiers";
 *
 * schemes.nct.name; // => "ClinicalTrials.gov identifier"
 * schemes.nct.forms; // => ["NCT<serial:08>"]
 * ```
 */
export const schemes = {
  anzctr,
  atc,
  basec,
  cas,
  ccmo,
  cellosaurus,
  chebi,
  chembl,
  chictr,
  cl,
  clo,
  cris,
  ctr,
  ctri,
  ctrp,
  dailymed,
  doi,
  doid,
  drks,
  drugbank,
  efo,
  ema_pip: emaPip,
  ema_procedure: emaProcedure,
  ema_product: emaProduct,
  ensembl,
  eu_ct: euCt,
  eu_marketing: euMarketing,
  eu_orphan: euOrphan,
  eu_pas: euPas,
  eudract,
  fda_bla: fdaBla,
  fda_ind: fdaInd,
  fda_nda: fdaNda,
  gard,
  grid,
  health_canada_din: healthCanadaDin,
  hgnc,
  hkuctr,
  hp,
  humres,
  icd10,
  icd10cm,
  icd11,
  id_rcb: idRcb,
  inn,
  iras,
  irct,
  isrctn,
  itmctr,
  japic_cti: japicCti,
  jmacct,
  jrct,
  kegg_drug: keggDrug,
  lbctr,
  lei,
  loinc,
  medgen,
  mesh,
  mhra_pl: mhraPl,
  moh_israel: mohIsrael,
  mondo,
  ncbi_gene: ncbiGene,
  ncit,
  nct,
  ndc,
  nhs_rec: nhsRec,
  nih_grant: nihGrant,
  nih_protocol: nihProtocol,
  nmpa_acceptance: nmpaAcceptance,
  nmpa_approval: nmpaApproval,
  ntr,
  obi,
  omim,
  orcid,
  ordo,
  orphanet,
  pactr,
  pdq,
  phrr,
  pmc,
  pubmed,
  rebec,
  repec,
  ror,
  rpcec,
  rrid,
  rxcui,
  slctr,
  snctp,
  snomed_ct: snomedCt,
  stock_listing: stockListing,
  tctr,
  tga_artg: tgaArtg,
  umin,
  umls,
  unii,
  uniprot,
  who_utn: whoUtn,
} as const;
