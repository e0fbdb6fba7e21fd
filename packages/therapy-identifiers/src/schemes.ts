/** All schemes in one table. */
import { anzctr } from "./schemes/anzctr.ts";
import { atc } from "./schemes/atc.ts";
import { basec } from "./schemes/basec.ts";
import { cas } from "./schemes/cas.ts";
import { ccmo } from "./schemes/ccmo.ts";
import { cellosaurus } from "./schemes/cellosaurus.ts";
import { chebi } from "./schemes/chebi.ts";
import { chembl } from "./schemes/chembl.ts";
import { chictr } from "./schemes/chictr.ts";
import { cl } from "./schemes/cl.ts";
import { clo } from "./schemes/clo.ts";
import { cris } from "./schemes/cris.ts";
import { ctr } from "./schemes/ctr.ts";
import { ctri } from "./schemes/ctri.ts";
import { ctrp } from "./schemes/ctrp.ts";
import { dailymed } from "./schemes/dailymed.ts";
import { doi } from "./schemes/doi.ts";
import { doid } from "./schemes/doid.ts";
import { drks } from "./schemes/drks.ts";
import { drugbank } from "./schemes/drugbank.ts";
import { efo } from "./schemes/efo.ts";
import { emaPip } from "./schemes/ema-pip.ts";
import { emaProcedure } from "./schemes/ema-procedure.ts";
import { emaProduct } from "./schemes/ema-product.ts";
import { ensembl } from "./schemes/ensembl.ts";
import { euCt } from "./schemes/eu-ct.ts";
import { euMarketing } from "./schemes/eu-marketing.ts";
import { euOrphan } from "./schemes/eu-orphan.ts";
import { euPas } from "./schemes/eu-pas.ts";
import { eudract } from "./schemes/eudract.ts";
import { fdaBla } from "./schemes/fda-bla.ts";
import { fdaInd } from "./schemes/fda-ind.ts";
import { fdaNda } from "./schemes/fda-nda.ts";
import { gard } from "./schemes/gard.ts";
import { grid } from "./schemes/grid.ts";
import { healthCanadaDin } from "./schemes/health-canada-din.ts";
import { hgnc } from "./schemes/hgnc.ts";
import { hkuctr } from "./schemes/hkuctr.ts";
import { hp } from "./schemes/hp.ts";
import { humres } from "./schemes/humres.ts";
import { icd10 } from "./schemes/icd10.ts";
import { icd11 } from "./schemes/icd11.ts";
import { idRcb } from "./schemes/id-rcb.ts";
import { inn } from "./schemes/inn.ts";
import { iras } from "./schemes/iras.ts";
import { irct } from "./schemes/irct.ts";
import { isrctn } from "./schemes/isrctn.ts";
import { itmctr } from "./schemes/itmctr.ts";
import { japicCti } from "./schemes/japic-cti.ts";
import { jmacct } from "./schemes/jmacct.ts";
import { jrct } from "./schemes/jrct.ts";
import { keggDrug } from "./schemes/kegg-drug.ts";
import { lbctr } from "./schemes/lbctr.ts";
import { lei } from "./schemes/lei.ts";
import { loinc } from "./schemes/loinc.ts";
import { medgen } from "./schemes/medgen.ts";
import { mesh } from "./schemes/mesh.ts";
import { mhraPl } from "./schemes/mhra-pl.ts";
import { mohIsrael } from "./schemes/moh-israel.ts";
import { mondo } from "./schemes/mondo.ts";
import { ncbiGene } from "./schemes/ncbi-gene.ts";
import { ncit } from "./schemes/ncit.ts";
import { nct } from "./schemes/nct.ts";
import { ndc } from "./schemes/ndc.ts";
import { nhsRec } from "./schemes/nhs-rec.ts";
import { nihGrant } from "./schemes/nih-grant.ts";
import { nihProtocol } from "./schemes/nih-protocol.ts";
import { nmpaAcceptance } from "./schemes/nmpa-acceptance.ts";
import { nmpaApproval } from "./schemes/nmpa-approval.ts";
import { ntr } from "./schemes/ntr.ts";
import { obi } from "./schemes/obi.ts";
import { omim } from "./schemes/omim.ts";
import { orcid } from "./schemes/orcid.ts";
import { ordo } from "./schemes/ordo.ts";
import { orphanet } from "./schemes/orphanet.ts";
import { pactr } from "./schemes/pactr.ts";
import { pdq } from "./schemes/pdq.ts";
import { phrr } from "./schemes/phrr.ts";
import { pmc } from "./schemes/pmc.ts";
import { pubmed } from "./schemes/pubmed.ts";
import { rebec } from "./schemes/rebec.ts";
import { repec } from "./schemes/repec.ts";
import { ror } from "./schemes/ror.ts";
import { rpcec } from "./schemes/rpcec.ts";
import { rrid } from "./schemes/rrid.ts";
import { rxcui } from "./schemes/rxcui.ts";
import { slctr } from "./schemes/slctr.ts";
import { snctp } from "./schemes/snctp.ts";
import { snomedCt } from "./schemes/snomed-ct.ts";
import { stockListing } from "./schemes/stock-listing.ts";
import { tctr } from "./schemes/tctr.ts";
import { tgaArtg } from "./schemes/tga-artg.ts";
import { umin } from "./schemes/umin.ts";
import { umls } from "./schemes/umls.ts";
import { unii } from "./schemes/unii.ts";
import { uniprot } from "./schemes/uniprot.ts";
import { whoUtn } from "./schemes/who-utn.ts";

/** Every scheme by its key. Importing this bundles them all; a single scheme is imported from its own subpath. */
export const schemes = {
  nct,
  eudract,
  eu_ct: euCt,
  isrctn,
  chictr,
  ctr,
  itmctr,
  jrct,
  umin,
  japic_cti: japicCti,
  jmacct,
  cris,
  ctri,
  anzctr,
  drks,
  ntr,
  pactr,
  rebec,
  irct,
  tctr,
  slctr,
  lbctr,
  rpcec,
  repec,
  hkuctr,
  who_utn: whoUtn,
  snctp,
  eu_pas: euPas,
  ccmo,
  id_rcb: idRcb,
  moh_israel: mohIsrael,
  ctrp,
  pdq,
  phrr,
  nih_protocol: nihProtocol,
  nhs_rec: nhsRec,
  iras,
  humres,
  basec,
  nih_grant: nihGrant,
  nmpa_acceptance: nmpaAcceptance,
  nmpa_approval: nmpaApproval,
  fda_bla: fdaBla,
  fda_nda: fdaNda,
  fda_ind: fdaInd,
  ema_product: emaProduct,
  ema_procedure: emaProcedure,
  eu_marketing: euMarketing,
  eu_orphan: euOrphan,
  ema_pip: emaPip,
  mhra_pl: mhraPl,
  health_canada_din: healthCanadaDin,
  tga_artg: tgaArtg,
  unii,
  cas,
  atc,
  ndc,
  rxcui,
  chembl,
  drugbank,
  chebi,
  kegg_drug: keggDrug,
  dailymed,
  hgnc,
  ncbi_gene: ncbiGene,
  ensembl,
  uniprot,
  mondo,
  efo,
  hp,
  cl,
  clo,
  obi,
  doid,
  orphanet,
  ordo,
  gard,
  omim,
  icd10,
  icd11,
  ncit,
  mesh,
  umls,
  medgen,
  snomed_ct: snomedCt,
  cellosaurus,
  rrid,
  loinc,
  orcid,
  ror,
  grid,
  lei,
  doi,
  pubmed,
  pmc,
  stock_listing: stockListing,
  inn,
} as const;
