// Written by scripts/generate-targets.ts from vocabularies/targets.tsv. Do not edit.
/** A key of the targets. */
export type TargetKey =
  | "TNFRSF17" | "CD19" | "MS4A1" | "CD22" | "CD38" | "B2M" | "TRAC" | "TRBC1" | "TRBC2" | "HBB" | "HBA1" | "HBA2"
  | "HBG1" | "HBG2" | "BCL11A" | "GPRC5D" | "CD7" | "CD5" | "CD33" | "IL3RA" | "TNFRSF8" | "CLDN18" | "GPC3" | "ERBB2"
  | "EGFR" | "MSLN" | "FOLR1" | "DLL3" | "CD276" | "ROR1" | "SLAMF7" | "FCRL5" | "CD70" | "MUC1" | "MUC16" | "FOLH1"
  | "PSCA" | "STEAP1" | "CEACAM5" | "GUCY2C" | "MAGEA4" | "PRAME" | "CTAG1B" | "AFP" | "WT1" | "KRAS" | "TP53" | "RPE65"
  | "SMN1" | "F8" | "F9" | "DMD" | "DDC" | "ABCD1" | "ARSA" | "IDUA" | "ADA" | "IL2RG" | "WAS" | "FANCA" | "ITGB2"
  | "TTR" | "PCSK9" | "ANGPTL3" | "LPA" | "HAO1" | "KLKB1" | "COL7A1" | "CFTR" | "OTC" | "PAH" | "GLA" | "GAA" | "GBA1"
  | "UGT1A1" | "CHM" | "RPGR" | "CNGA3" | "OTOF" | "SGCB" | "FKRP" | "MECP2" | "HTT" | "SOD1" | "ATXN1" | "ATXN2"
  | "ATXN3" | "ATXN7" | "VEGFA" | "VEGFB" | "VEGFC" | "VEGFD" | "IFNA2" | "CSF2" | "CD274" | "PDCD1" | "CIITA" | "HLA-A"
  | "HLA-DRA" | "CD47" | "CD52" | "DCK" | "KLRC1" | "CLEC12A" | "CD4" | "CD8A" | "CD44" | "EPCAM" | "KDR" | "KLK2"
  | "MET" | "AXL" | "FGFR4" | "FAP" | "GPNMB" | "NECTIN4" | "TACSTD2" | "CLDN6" | "CDH17" | "CDH6" | "LILRB4" | "CD37"
  | "CD79A" | "CD79B" | "TNFRSF13B" | "TNFRSF13C" | "SDC1" | "CD40LG" | "KLRK1" | "MICA" | "MICB" | "NCR3LG1" | "ADGRE2"
  | "CCR4" | "CCR5" | "CXCR4" | "CD3E" | "CD3D" | "CD3G" | "CD28" | "TNFRSF9" | "ICOS" | "CD247" | "IL13RA2" | "EPHA2"
  | "CSPG4" | "L1CAM" | "ALK" | "PTK7" | "ROR2" | "CD99" | "MLANA" | "PMEL" | "TYR" | "SSX2" | "KIT" | "FLT3" | "SIRPA"
  | "HLA-B" | "HLA-C" | "HLA-E" | "HLA-G" | "HLA-DRB1" | "HLA-DQA1" | "HLA-DQB1" | "HLA-DPB1" | "RFX5" | "RFXANK"
  | "RFXAP" | "TAP1" | "TAP2" | "TAPBP" | "CD58" | "ICAM1" | "FAS" | "FASLG" | "TGFBR2" | "CISH" | "RASA2" | "ZC3H12A"
  | "CTLA4" | "LAG3" | "TIGIT" | "HAVCR2" | "TET2" | "DNMT3A" | "TOX" | "NR4A1" | "CBLB" | "SOCS1" | "GATA3" | "IL2"
  | "IL7" | "IL7R" | "IL12A" | "IL12B" | "IL15" | "IL15RA" | "IL18" | "IL21" | "CCL19" | "IL6" | "IL6R" | "IL1B"
  | "IL1RN" | "TNF" | "IFNG" | "IFNB1" | "TGFB1" | "FOXP3" | "USH2A" | "ABCA4" | "CNGB3" | "RS1" | "MYO7A" | "CEP290"
  | "RHO" | "PDE6B" | "PDE6A" | "MERTK" | "LRAT" | "MT-ND4" | "MT-ND1" | "OPA1" | "BEST1" | "GUCY2D" | "AIPL1" | "NR2E3"
  | "RPGRIP1" | "CLRN1" | "NPC1" | "PPT1" | "TPP1" | "CLN3" | "CLN5" | "CLN6" | "MFSD8" | "GALC" | "ASPA" | "GLB1"
  | "HEXA" | "HEXB" | "IDS" | "SGSH" | "NAGLU" | "HGSNAT" | "GNS" | "GALNS" | "ARSB" | "GUSB" | "SMPD1" | "LAMP2"
  | "FXN" | "GAN" | "SLC6A1" | "CDKL5" | "UBE3A" | "SYNGAP1" | "SCN1A" | "SCN2A" | "STXBP1" | "KCNQ2" | "KCNT1" | "FMR1"
  | "GRN" | "MAPT" | "SNCA" | "LRRK2" | "PRKN" | "GDNF" | "NRTN" | "NGF" | "BDNF" | "APOE" | "APP" | "C9orf72" | "FUS"
  | "TARDBP" | "AR" | "SMN2" | "DYSF" | "SGCA" | "SGCG" | "SGCD" | "CAPN3" | "ANO5" | "LAMA2" | "MTM1" | "DMPK"
  | "PABPN1" | "DUX4" | "COL6A1" | "COL6A2" | "COL6A3" | "GNE" | "SERPINA1" | "SERPING1" | "F12" | "F11" | "F10" | "F7"
  | "F5" | "F2" | "VWF" | "APOC3" | "APOB" | "LDLR" | "AGT" | "HSD17B13" | "PNPLA3" | "INHBE" | "ALAS1" | "LDHA" | "C3"
  | "C5" | "CFB" | "CFH" | "CFI" | "TMPRSS6" | "MSTN" | "ATP7B" | "ABCB11" | "ABCB4" | "ATP8B1" | "ASS1" | "ASL"
  | "CPS1" | "ARG1" | "NAGS" | "MMUT" | "MMAA" | "MMAB" | "PCCA" | "PCCB" | "BCKDHA" | "BCKDHB" | "HPD" | "FAH"
  | "G6PC1" | "SLC37A4" | "GBE1" | "AGL" | "PYGM" | "AGXT" | "HMBS" | "UROS" | "PKLR" | "RAG1" | "RAG2" | "DCLRE1C"
  | "JAK3" | "CYBB" | "CYBA" | "NCF1" | "NCF2" | "NCF4" | "BTK" | "FANCC" | "FANCD2" | "FANCG" | "RPS19" | "MPL"
  | "ELANE" | "HAX1" | "TCIRG1" | "PRF1" | "UNC13D" | "STX11" | "STXBP2" | "SH2D1A" | "XIAP" | "LRBA" | "STAT1"
  | "STAT3" | "IL10RA" | "PIK3CD" | "CTNS" | "LIPA" | "KRT5" | "KRT14" | "LAMB3" | "LAMA3" | "LAMC2" | "COL17A1"
  | "TGM1" | "SPINK5" | "GJB2" | "TMC1" | "STRC" | "SLC26A4" | "CNTF" | "AQP1" | "AQP5" | "ATP2A2" | "PKP2" | "MYBPC3"
  | "MYH7" | "TNNT2" | "LMNA" | "PLN" | "DSP" | "RYR2" | "CASQ2" | "KCNQ1" | "KCNH2" | "SCN5A" | "BAG3" | "TAFAZZIN"
  | "HIF1A" | "HGF" | "FGF2" | "FGF1" | "FGF4" | "CXCL12" | "ADCY6" | "S100A1" | "TERT" | "TERC" | "RB1" | "BRAF"
  | "NRAS" | "HRAS" | "BRCA1" | "BRCA2" | "CDKN2A" | "IDH1" | "PTEN" | "MYCN" | "BCL2" | "MYC" | "PIK3CA" | "INS"
  | "PDX1" | "NKX6-1" | "CD34" | "NT5E" | "THY1" | "ENG" | "PROM1" | "PTPRC" | "NCAM1" | "FCGR3A" | "CD14" | "CD40"
  | "CD80" | "CD86" | "DCX" | "TH" | "GCH1" | "PTPRF" | "GAD1" | "GAD2" | "SLC1A2" | "CYP46A1" | "CYP21A2" | "CYP27A1"
  | "HSD3B2" | "NR0B1" | "FGFR3" | "PHEX" | "ALPL" | "SLC25A13" | "SLC6A8" | "GAMT" | "AUH" | "OXCT1" | "ACADM"
  | "ACADVL" | "SLC22A5" | "ETHE1" | "TYMP" | "POLG" | "TK2" | "SURF1" | "MPV17" | "DGUOK" | "ADAR" | "TREX1" | "SAMHD1"
  | "RNASEH2B" | "CASR" | "PTH" | "GH1" | "EPO" | "THPO" | "CSF3" | "CSF1R" | "KITLG" | "TNFSF10" | "CD226" | "NCR1"
  | "NCR3" | "KIR2DL1" | "KLRD1" | "CCR7" | "SELL" | "SERPINB9" | "GZMB" | "PDGFRA" | "PDGFB" | "ANGPT2" | "FLT1"
  | "CFD" | "DNASE1L3" | "TNFSF13B" | "TNFSF13" | "NGFR" | "NTRK1" | "SCN9A" | "SCN10A" | "TRPV1" | "PGF" | "OPTN"
  | "TBK1" | "VCP" | "PRNP" | "TREM2" | "PSEN1" | "KLK3" | "ACP3" | "AMACR" | "TPBG" | "ALPP" | "ALPG" | "CA9"
  | "LRRC15" | "LY6K" | "XAGE1B" | "MAGEA1" | "MAGEA3" | "MAGEA10" | "MAGEC2" | "HMMR" | "BIRC5" | "TACC3" | "GAGE1"
  | "LGR5" | "KREMEN1" | "SLC34A2" | "SLC39A6" | "ITGAV" | "ITGB6" | "TNFRSF10B" | "FOLR2" | "CD24" | "CD27" | "CD48"
  | "CD72" | "CD84" | "CD200" | "CD244" | "CRLF2" | "SIGLEC6" | "GP6" | "LILRB1" | "LILRB2" | "CD6" | "CD2" | "CD1A"
  | "BSG" | "CR2" | "IL2RA" | "LY9" | "CD302" | "CD248" | "CD93" | "CD59" | "PVR" | "NECTIN2" | "HSPA5" | "PLAUR"
  | "AMHR2" | "FSHR" | "TSHR" | "IL1RAP" | "GPC2" | "ERBB3" | "ERBB4" | "MUC17" | "MUC3A" | "MUC4" | "CLDN1" | "CLDN3"
  | "TM4SF1" | "STEAP2" | "CCR9" | "CCR8" | "EPHB4" | "EPHA3" | "CLEC14A" | "ANTXR1" | "CDH3" | "CDH1" | "GFRA4"
  | "GFRA2" | "SSTR2" | "CEACAM6" | "TGFBR1" | "PLAC1" | "SLC34A1" | "ITGB7" | "TNFRSF4" | "TNFRSF18" | "TNFRSF14"
  | "TNFRSF10A" | "HCST" | "TYROBP" | "FCER1G" | "FCGR1A" | "MEGF10" | "TLR2" | "TLR4" | "TLR9" | "CD163" | "MRC1"
  | "MAGEA12" | "MAGEC1" | "CT83" | "CTAG2" | "DCT" | "TYRP1" | "ARHGAP45" | "NPM1" | "ULBP1" | "ULBP2" | "ULBP3"
  | "RAET1E" | "KIR2DL2" | "KIR2DL3" | "KIR3DL1" | "LILRB3" | "SIGLEC10" | "SIGLEC7" | "SIGLEC9" | "GPA33" | "FCRL1"
  | "AQP4" | "DSG3" | "DSG1" | "MUSK" | "MOG" | "MBP" | "CHRNA1" | "PLA2R1" | "GRIN1" | "ALB" | "PPP1R12C" | "CLYBL"
  | "HPRT1" | "GATA1" | "HBD" | "HBZ" | "ZBTB7A" | "NFIA" | "MYB" | "TMPRSS2" | "SUV39H1" | "PRDM1" | "ADORA2A"
  | "PTPN2" | "PTPN6" | "MED12" | "MAP4K1" | "DGKA" | "DGKZ" | "JUN" | "IL4R" | "IL10" | "IL4" | "IL13" | "CXCL9"
  | "CXCL10" | "CXCR2" | "CXCR3" | "CXCR6" | "CCR2" | "CCL21" | "XCL1" | "IFNA1" | "TNFSF4" | "TNFSF9" | "TNFSF14"
  | "HYAL1" | "SPAM1" | "MGMT" | "STING1" | "LPL" | "GCK" | "CIDEB" | "ACVR1C" | "SERPINC1" | "MTARC1" | "DGAT2" | "KHK"
  | "ANGPTL4" | "ANGPTL8" | "APOA1" | "KNG1" | "MASP2" | "GHR" | "IGF1" | "GYS1" | "XDH" | "HFE" | "TFR2" | "TFRC"
  | "HAMP" | "ASGR1" | "ASGR2" | "PRLR" | "GLP1R" | "LEP" | "NPPB" | "FGF21" | "FGF23" | "SLC5A5" | "GHRH" | "MSH3"
  | "GFAP" | "SCN8A" | "GNAO1" | "KIF1A" | "SLC13A5" | "SLC2A1" | "GRIN2B" | "GRIN2A" | "PCDH19" | "FOXG1" | "SHANK3"
  | "TSC2" | "CACNA1A" | "PLP1" | "PMP22" | "GJB1" | "MFN2" | "SH3TC2" | "IGHMBP2" | "SPAST" | "UNC13A" | "STMN2"
  | "SNHG14" | "NPY" | "PVALB" | "KCNA1" | "RELN" | "NPC2" | "MCOLN1" | "CTSA" | "MAN2B1" | "SUMF1" | "NGLY1" | "DNAJC5"
  | "ALDH5A1" | "SLC16A2" | "GCDH" | "NOTCH3" | "EPM2A" | "ASAH1" | "TCF4" | "ELP1" | "ATM" | "NR4A2" | "AP4M1" | "CRB1"
  | "CNGA1" | "CNGB1" | "RDH12" | "LCA5" | "BBS1" | "NMNAT1" | "PRPH2" | "OPN1LW" | "OPN1MW" | "KCNV2" | "PRPF31"
  | "CACNA1F" | "NDP" | "NXNL1" | "RP2" | "RLBP1" | "USH1C" | "CDH23" | "PCDH15" | "TMPRSS3" | "ATOH1" | "OPN4"
  | "MT-ND6" | "TGFBI" | "TEK" | "DSG2" | "DSC2" | "TMEM43" | "RBM20" | "JPH2" | "TNNI3" | "MYL2" | "PRKAG2" | "ADRB1"
  | "CALM1" | "LARGE1" | "CRPPA" | "FKTN" | "POMGNT1" | "ACTA1" | "RYR1" | "DNM2" | "UTRN" | "FST" | "B4GALNT2" | "DOK7"
  | "SLC3A1" | "NPHS2" | "COL4A3" | "COL4A4" | "COL4A5" | "PKD1" | "PKHD1" | "APOL1" | "AVPR2" | "ABCC6" | "ENPP1"
  | "ABCA3" | "SFTPB" | "DNAI1" | "CCDC40" | "GALT" | "GALK1" | "HGD" | "CBS" | "APOC2" | "GPIHBP1" | "ATP7A"
  | "ADAMTS13" | "GP1BA" | "ITGA2B" | "G6PD" | "SBDS" | "GATA2" | "G6PC3" | "DOCK8" | "ZAP70" | "AK2" | "IKZF1"
  | "MAGT1" | "ITK" | "ITGB4" | "KRT9" | "KRT16" | "ABCA12" | "ALOX12B" | "COL3A1" | "COL1A1" | "COL1A2" | "FGFR1"
  | "BMP2" | "BMP7" | "MMP13" | "RRM2" | "CLU" | "STAT6" | "FURIN" | "EIF4E" | "TGFB2" | "KIF11" | "PKN3" | "DLL4"
  | "TSLP" | "NEUROD1" | "PTBP1" | "NEUROG3" | "ALDH7A1" | "BCL2L1" | "CALR" | "CCN2" | "CCNG1" | "COL18A1" | "CTNNB1"
  | "GLDC" | "IKBKG" | "IL24" | "IRF4" | "KL" | "MYO1G" | "MYOC" | "NOTCH1" | "NPY2R" | "NRL" | "NTF3" | "PEX1" | "PLG"
  | "PPP1R1A" | "PTGS2" | "RORA" | "SERPINF1" | "TCR" | "HLA_class_I" | "HLA_class_II" | "NKG2D_ligands" | "HLA_A2"
  | "gamma_delta_TCR" | "BCR_idiotype" | "GD2" | "GD3" | "GM2" | "GD1a" | "fucosyl_GM1" | "SSEA4" | "globo_H" | "LewisY"
  | "sialyl_LewisA" | "TAG72" | "Tn_antigen" | "Tn_MUC1" | "MUC1_star" | "MUC16_ecto" | "EGFRvIII" | "EGFR806"
  | "CLDN18_2" | "CD44v6" | "CD19_exon2_deleted" | "ITGAV_ITGB6" | "ITGAV_ITGB3" | "activated_ITGB7" | "activated_LFA1"
  | "IL12" | "IL23" | "IL15_IL15RA" | "VEGF_trap" | "sFLT1" | "anti_VEGF_antibody" | "truncated_EGFR" | "truncated_CD19"
  | "truncated_NGFR" | "inducible_caspase_9" | "RQR8" | "micro_dystrophin" | "B_domain_deleted_F8" | "F9_Padua"
  | "HBB_T87Q" | "channelrhodopsin" | "multi_characteristic_opsin" | "HSV_TK" | "cytosine_deaminase"
  | "purine_nucleoside_phosphorylase_bacterial" | "nitroreductase" | "NICD" | "dominant_negative_TGFBR2"
  | "PD1_CD28_switch" | "high_affinity_CD16" | "HA_1" | "HA_2" | "HERV_E" | "HERV_K" | "neoantigen"
  | "shared_neoantigen" | "tumor_associated_antigens" | "tumor_lysate" | "autoantibody_B_cell_receptor" | "KRAS_G12D"
  | "KRAS_G12V" | "KRAS_G12C" | "KRAS_mutated" | "TP53_R175H" | "TP53_R273" | "PIK3CA_H1047" | "BRAF_V600E"
  | "IDH1_R132H" | "H3_K27M" | "NPM1_mutated" | "CALR_mutated" | "BCR_ABL1" | "HPV16_E6" | "HPV16_E7" | "HPV16_E6_E7"
  | "HPV18_E6_E7" | "HPV6_HPV11" | "EBV_LMP1" | "EBV_LMP2" | "EBV_EBNA1" | "EBV_EBNA3" | "EBV_antigens" | "CMV_pp65"
  | "CMV_IE1" | "CMV_IE2" | "CMV_gB" | "CMV_pentamer" | "CMV_antigens" | "adenovirus_antigens" | "BK_virus_antigens"
  | "HHV6_antigens" | "Merkel_polyomavirus_T_antigen" | "HBV_surface_antigen" | "HBV_transcripts" | "HBV_cccDNA"
  | "HIV_envelope" | "HIV_gag" | "HIV_provirus" | "HIV_transcripts" | "HTLV1_Tax" | "SARS_CoV_2_spike" | "RSV_F"
  | "influenza_HA_antigen" | "influenza_NA_antigen" | "hMPV_F" | "Ebola_glycoprotein" | "Zika_prM_E"
  | "rabies_glycoprotein" | "VZV_gE" | "HSV_antigens" | "norovirus_VP1" | "Mycobacterium_tuberculosis_antigens"
  | "Plasmodium_CSP" | "Aspergillus_antigens" | "adaptor_tag" | "Fc_of_antibody" | "expanded_CAG_repeat"
  | "DUX4_repeat_array" | "HBG_promoter" | "BCL11A_enhancer" | "AAVS1_safe_harbor" | "albumin_intron_1" | "ROSA26"
  | "telomerase_RNA_template" | "miR_122" | "miR_21" | "miR_29" | "miR_34a" | "miR_132" | "miR_155" | "miR_17";

/** The keys of the targets. */
export const targetKeys: readonly TargetKey[] = [
  "TNFRSF17", "CD19", "MS4A1", "CD22", "CD38", "B2M", "TRAC", "TRBC1", "TRBC2", "HBB", "HBA1", "HBA2", "HBG1", "HBG2",
  "BCL11A", "GPRC5D", "CD7", "CD5", "CD33", "IL3RA", "TNFRSF8", "CLDN18", "GPC3", "ERBB2", "EGFR", "MSLN", "FOLR1",
  "DLL3", "CD276", "ROR1", "SLAMF7", "FCRL5", "CD70", "MUC1", "MUC16", "FOLH1", "PSCA", "STEAP1", "CEACAM5", "GUCY2C",
  "MAGEA4", "PRAME", "CTAG1B", "AFP", "WT1", "KRAS", "TP53", "RPE65", "SMN1", "F8", "F9", "DMD", "DDC", "ABCD1", "ARSA",
  "IDUA", "ADA", "IL2RG", "WAS", "FANCA", "ITGB2", "TTR", "PCSK9", "ANGPTL3", "LPA", "HAO1", "KLKB1", "COL7A1", "CFTR",
  "OTC", "PAH", "GLA", "GAA", "GBA1", "UGT1A1", "CHM", "RPGR", "CNGA3", "OTOF", "SGCB", "FKRP", "MECP2", "HTT", "SOD1",
  "ATXN1", "ATXN2", "ATXN3", "ATXN7", "VEGFA", "VEGFB", "VEGFC", "VEGFD", "IFNA2", "CSF2", "CD274", "PDCD1", "CIITA",
  "HLA-A", "HLA-DRA", "CD47", "CD52", "DCK", "KLRC1", "CLEC12A", "CD4", "CD8A", "CD44", "EPCAM", "KDR", "KLK2", "MET",
  "AXL", "FGFR4", "FAP", "GPNMB", "NECTIN4", "TACSTD2", "CLDN6", "CDH17", "CDH6", "LILRB4", "CD37", "CD79A", "CD79B",
  "TNFRSF13B", "TNFRSF13C", "SDC1", "CD40LG", "KLRK1", "MICA", "MICB", "NCR3LG1", "ADGRE2", "CCR4", "CCR5", "CXCR4",
  "CD3E", "CD3D", "CD3G", "CD28", "TNFRSF9", "ICOS", "CD247", "IL13RA2", "EPHA2", "CSPG4", "L1CAM", "ALK", "PTK7",
  "ROR2", "CD99", "MLANA", "PMEL", "TYR", "SSX2", "KIT", "FLT3", "SIRPA", "HLA-B", "HLA-C", "HLA-E", "HLA-G",
  "HLA-DRB1", "HLA-DQA1", "HLA-DQB1", "HLA-DPB1", "RFX5", "RFXANK", "RFXAP", "TAP1", "TAP2", "TAPBP", "CD58", "ICAM1",
  "FAS", "FASLG", "TGFBR2", "CISH", "RASA2", "ZC3H12A", "CTLA4", "LAG3", "TIGIT", "HAVCR2", "TET2", "DNMT3A", "TOX",
  "NR4A1", "CBLB", "SOCS1", "GATA3", "IL2", "IL7", "IL7R", "IL12A", "IL12B", "IL15", "IL15RA", "IL18", "IL21", "CCL19",
  "IL6", "IL6R", "IL1B", "IL1RN", "TNF", "IFNG", "IFNB1", "TGFB1", "FOXP3", "USH2A", "ABCA4", "CNGB3", "RS1", "MYO7A",
  "CEP290", "RHO", "PDE6B", "PDE6A", "MERTK", "LRAT", "MT-ND4", "MT-ND1", "OPA1", "BEST1", "GUCY2D", "AIPL1", "NR2E3",
  "RPGRIP1", "CLRN1", "NPC1", "PPT1", "TPP1", "CLN3", "CLN5", "CLN6", "MFSD8", "GALC", "ASPA", "GLB1", "HEXA", "HEXB",
  "IDS", "SGSH", "NAGLU", "HGSNAT", "GNS", "GALNS", "ARSB", "GUSB", "SMPD1", "LAMP2", "FXN", "GAN", "SLC6A1", "CDKL5",
  "UBE3A", "SYNGAP1", "SCN1A", "SCN2A", "STXBP1", "KCNQ2", "KCNT1", "FMR1", "GRN", "MAPT", "SNCA", "LRRK2", "PRKN",
  "GDNF", "NRTN", "NGF", "BDNF", "APOE", "APP", "C9orf72", "FUS", "TARDBP", "AR", "SMN2", "DYSF", "SGCA", "SGCG",
  "SGCD", "CAPN3", "ANO5", "LAMA2", "MTM1", "DMPK", "PABPN1", "DUX4", "COL6A1", "COL6A2", "COL6A3", "GNE", "SERPINA1",
  "SERPING1", "F12", "F11", "F10", "F7", "F5", "F2", "VWF", "APOC3", "APOB", "LDLR", "AGT", "HSD17B13", "PNPLA3",
  "INHBE", "ALAS1", "LDHA", "C3", "C5", "CFB", "CFH", "CFI", "TMPRSS6", "MSTN", "ATP7B", "ABCB11", "ABCB4", "ATP8B1",
  "ASS1", "ASL", "CPS1", "ARG1", "NAGS", "MMUT", "MMAA", "MMAB", "PCCA", "PCCB", "BCKDHA", "BCKDHB", "HPD", "FAH",
  "G6PC1", "SLC37A4", "GBE1", "AGL", "PYGM", "AGXT", "HMBS", "UROS", "PKLR", "RAG1", "RAG2", "DCLRE1C", "JAK3", "CYBB",
  "CYBA", "NCF1", "NCF2", "NCF4", "BTK", "FANCC", "FANCD2", "FANCG", "RPS19", "MPL", "ELANE", "HAX1", "TCIRG1", "PRF1",
  "UNC13D", "STX11", "STXBP2", "SH2D1A", "XIAP", "LRBA", "STAT1", "STAT3", "IL10RA", "PIK3CD", "CTNS", "LIPA", "KRT5",
  "KRT14", "LAMB3", "LAMA3", "LAMC2", "COL17A1", "TGM1", "SPINK5", "GJB2", "TMC1", "STRC", "SLC26A4", "CNTF", "AQP1",
  "AQP5", "ATP2A2", "PKP2", "MYBPC3", "MYH7", "TNNT2", "LMNA", "PLN", "DSP", "RYR2", "CASQ2", "KCNQ1", "KCNH2", "SCN5A",
  "BAG3", "TAFAZZIN", "HIF1A", "HGF", "FGF2", "FGF1", "FGF4", "CXCL12", "ADCY6", "S100A1", "TERT", "TERC", "RB1",
  "BRAF", "NRAS", "HRAS", "BRCA1", "BRCA2", "CDKN2A", "IDH1", "PTEN", "MYCN", "BCL2", "MYC", "PIK3CA", "INS", "PDX1",
  "NKX6-1", "CD34", "NT5E", "THY1", "ENG", "PROM1", "PTPRC", "NCAM1", "FCGR3A", "CD14", "CD40", "CD80", "CD86", "DCX",
  "TH", "GCH1", "PTPRF", "GAD1", "GAD2", "SLC1A2", "CYP46A1", "CYP21A2", "CYP27A1", "HSD3B2", "NR0B1", "FGFR3", "PHEX",
  "ALPL", "SLC25A13", "SLC6A8", "GAMT", "AUH", "OXCT1", "ACADM", "ACADVL", "SLC22A5", "ETHE1", "TYMP", "POLG", "TK2",
  "SURF1", "MPV17", "DGUOK", "ADAR", "TREX1", "SAMHD1", "RNASEH2B", "CASR", "PTH", "GH1", "EPO", "THPO", "CSF3",
  "CSF1R", "KITLG", "TNFSF10", "CD226", "NCR1", "NCR3", "KIR2DL1", "KLRD1", "CCR7", "SELL", "SERPINB9", "GZMB",
  "PDGFRA", "PDGFB", "ANGPT2", "FLT1", "CFD", "DNASE1L3", "TNFSF13B", "TNFSF13", "NGFR", "NTRK1", "SCN9A", "SCN10A",
  "TRPV1", "PGF", "OPTN", "TBK1", "VCP", "PRNP", "TREM2", "PSEN1", "KLK3", "ACP3", "AMACR", "TPBG", "ALPP", "ALPG",
  "CA9", "LRRC15", "LY6K", "XAGE1B", "MAGEA1", "MAGEA3", "MAGEA10", "MAGEC2", "HMMR", "BIRC5", "TACC3", "GAGE1", "LGR5",
  "KREMEN1", "SLC34A2", "SLC39A6", "ITGAV", "ITGB6", "TNFRSF10B", "FOLR2", "CD24", "CD27", "CD48", "CD72", "CD84",
  "CD200", "CD244", "CRLF2", "SIGLEC6", "GP6", "LILRB1", "LILRB2", "CD6", "CD2", "CD1A", "BSG", "CR2", "IL2RA", "LY9",
  "CD302", "CD248", "CD93", "CD59", "PVR", "NECTIN2", "HSPA5", "PLAUR", "AMHR2", "FSHR", "TSHR", "IL1RAP", "GPC2",
  "ERBB3", "ERBB4", "MUC17", "MUC3A", "MUC4", "CLDN1", "CLDN3", "TM4SF1", "STEAP2", "CCR9", "CCR8", "EPHB4", "EPHA3",
  "CLEC14A", "ANTXR1", "CDH3", "CDH1", "GFRA4", "GFRA2", "SSTR2", "CEACAM6", "TGFBR1", "PLAC1", "SLC34A1", "ITGB7",
  "TNFRSF4", "TNFRSF18", "TNFRSF14", "TNFRSF10A", "HCST", "TYROBP", "FCER1G", "FCGR1A", "MEGF10", "TLR2", "TLR4",
  "TLR9", "CD163", "MRC1", "MAGEA12", "MAGEC1", "CT83", "CTAG2", "DCT", "TYRP1", "ARHGAP45", "NPM1", "ULBP1", "ULBP2",
  "ULBP3", "RAET1E", "KIR2DL2", "KIR2DL3", "KIR3DL1", "LILRB3", "SIGLEC10", "SIGLEC7", "SIGLEC9", "GPA33", "FCRL1",
  "AQP4", "DSG3", "DSG1", "MUSK", "MOG", "MBP", "CHRNA1", "PLA2R1", "GRIN1", "ALB", "PPP1R12C", "CLYBL", "HPRT1",
  "GATA1", "HBD", "HBZ", "ZBTB7A", "NFIA", "MYB", "TMPRSS2", "SUV39H1", "PRDM1", "ADORA2A", "PTPN2", "PTPN6", "MED12",
  "MAP4K1", "DGKA", "DGKZ", "JUN", "IL4R", "IL10", "IL4", "IL13", "CXCL9", "CXCL10", "CXCR2", "CXCR3", "CXCR6", "CCR2",
  "CCL21", "XCL1", "IFNA1", "TNFSF4", "TNFSF9", "TNFSF14", "HYAL1", "SPAM1", "MGMT", "STING1", "LPL", "GCK", "CIDEB",
  "ACVR1C", "SERPINC1", "MTARC1", "DGAT2", "KHK", "ANGPTL4", "ANGPTL8", "APOA1", "KNG1", "MASP2", "GHR", "IGF1", "GYS1",
  "XDH", "HFE", "TFR2", "TFRC", "HAMP", "ASGR1", "ASGR2", "PRLR", "GLP1R", "LEP", "NPPB", "FGF21", "FGF23", "SLC5A5",
  "GHRH", "MSH3", "GFAP", "SCN8A", "GNAO1", "KIF1A", "SLC13A5", "SLC2A1", "GRIN2B", "GRIN2A", "PCDH19", "FOXG1",
  "SHANK3", "TSC2", "CACNA1A", "PLP1", "PMP22", "GJB1", "MFN2", "SH3TC2", "IGHMBP2", "SPAST", "UNC13A", "STMN2",
  "SNHG14", "NPY", "PVALB", "KCNA1", "RELN", "NPC2", "MCOLN1", "CTSA", "MAN2B1", "SUMF1", "NGLY1", "DNAJC5", "ALDH5A1",
  "SLC16A2", "GCDH", "NOTCH3", "EPM2A", "ASAH1", "TCF4", "ELP1", "ATM", "NR4A2", "AP4M1", "CRB1", "CNGA1", "CNGB1",
  "RDH12", "LCA5", "BBS1", "NMNAT1", "PRPH2", "OPN1LW", "OPN1MW", "KCNV2", "PRPF31", "CACNA1F", "NDP", "NXNL1", "RP2",
  "RLBP1", "USH1C", "CDH23", "PCDH15", "TMPRSS3", "ATOH1", "OPN4", "MT-ND6", "TGFBI", "TEK", "DSG2", "DSC2", "TMEM43",
  "RBM20", "JPH2", "TNNI3", "MYL2", "PRKAG2", "ADRB1", "CALM1", "LARGE1", "CRPPA", "FKTN", "POMGNT1", "ACTA1", "RYR1",
  "DNM2", "UTRN", "FST", "B4GALNT2", "DOK7", "SLC3A1", "NPHS2", "COL4A3", "COL4A4", "COL4A5", "PKD1", "PKHD1", "APOL1",
  "AVPR2", "ABCC6", "ENPP1", "ABCA3", "SFTPB", "DNAI1", "CCDC40", "GALT", "GALK1", "HGD", "CBS", "APOC2", "GPIHBP1",
  "ATP7A", "ADAMTS13", "GP1BA", "ITGA2B", "G6PD", "SBDS", "GATA2", "G6PC3", "DOCK8", "ZAP70", "AK2", "IKZF1", "MAGT1",
  "ITK", "ITGB4", "KRT9", "KRT16", "ABCA12", "ALOX12B", "COL3A1", "COL1A1", "COL1A2", "FGFR1", "BMP2", "BMP7", "MMP13",
  "RRM2", "CLU", "STAT6", "FURIN", "EIF4E", "TGFB2", "KIF11", "PKN3", "DLL4", "TSLP", "NEUROD1", "PTBP1", "NEUROG3",
  "ALDH7A1", "BCL2L1", "CALR", "CCN2", "CCNG1", "COL18A1", "CTNNB1", "GLDC", "IKBKG", "IL24", "IRF4", "KL", "MYO1G",
  "MYOC", "NOTCH1", "NPY2R", "NRL", "NTF3", "PEX1", "PLG", "PPP1R1A", "PTGS2", "RORA", "SERPINF1", "TCR", "HLA_class_I",
  "HLA_class_II", "NKG2D_ligands", "HLA_A2", "gamma_delta_TCR", "BCR_idiotype", "GD2", "GD3", "GM2", "GD1a",
  "fucosyl_GM1", "SSEA4", "globo_H", "LewisY", "sialyl_LewisA", "TAG72", "Tn_antigen", "Tn_MUC1", "MUC1_star",
  "MUC16_ecto", "EGFRvIII", "EGFR806", "CLDN18_2", "CD44v6", "CD19_exon2_deleted", "ITGAV_ITGB6", "ITGAV_ITGB3",
  "activated_ITGB7", "activated_LFA1", "IL12", "IL23", "IL15_IL15RA", "VEGF_trap", "sFLT1", "anti_VEGF_antibody",
  "truncated_EGFR", "truncated_CD19", "truncated_NGFR", "inducible_caspase_9", "RQR8", "micro_dystrophin",
  "B_domain_deleted_F8", "F9_Padua", "HBB_T87Q", "channelrhodopsin", "multi_characteristic_opsin", "HSV_TK",
  "cytosine_deaminase", "purine_nucleoside_phosphorylase_bacterial", "nitroreductase", "NICD",
  "dominant_negative_TGFBR2", "PD1_CD28_switch", "high_affinity_CD16", "HA_1", "HA_2", "HERV_E", "HERV_K", "neoantigen",
  "shared_neoantigen", "tumor_associated_antigens", "tumor_lysate", "autoantibody_B_cell_receptor", "KRAS_G12D",
  "KRAS_G12V", "KRAS_G12C", "KRAS_mutated", "TP53_R175H", "TP53_R273", "PIK3CA_H1047", "BRAF_V600E", "IDH1_R132H",
  "H3_K27M", "NPM1_mutated", "CALR_mutated", "BCR_ABL1", "HPV16_E6", "HPV16_E7", "HPV16_E6_E7", "HPV18_E6_E7",
  "HPV6_HPV11", "EBV_LMP1", "EBV_LMP2", "EBV_EBNA1", "EBV_EBNA3", "EBV_antigens", "CMV_pp65", "CMV_IE1", "CMV_IE2",
  "CMV_gB", "CMV_pentamer", "CMV_antigens", "adenovirus_antigens", "BK_virus_antigens", "HHV6_antigens",
  "Merkel_polyomavirus_T_antigen", "HBV_surface_antigen", "HBV_transcripts", "HBV_cccDNA", "HIV_envelope", "HIV_gag",
  "HIV_provirus", "HIV_transcripts", "HTLV1_Tax", "SARS_CoV_2_spike", "RSV_F", "influenza_HA_antigen",
  "influenza_NA_antigen", "hMPV_F", "Ebola_glycoprotein", "Zika_prM_E", "rabies_glycoprotein", "VZV_gE", "HSV_antigens",
  "norovirus_VP1", "Mycobacterium_tuberculosis_antigens", "Plasmodium_CSP", "Aspergillus_antigens", "adaptor_tag",
  "Fc_of_antibody", "expanded_CAG_repeat", "DUX4_repeat_array", "HBG_promoter", "BCL11A_enhancer", "AAVS1_safe_harbor",
  "albumin_intron_1", "ROSA26", "telomerase_RNA_template", "miR_122", "miR_21", "miR_29", "miR_34a", "miR_132",
  "miR_155", "miR_17",
];
