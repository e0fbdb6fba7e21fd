// Written by scripts/generate-targets.ts from vocabularies/targets.tsv. Do not edit.
/** A line a target: key, label where it differs, name, HGNC number, UniProt accession (~ where genes share it), wider target, other names. */
export const targetRows: string = `TNFRSF17	BCMA	TNF receptor superfamily member 17	11913	Q02223		B-cell maturation antigen|CD269
CD19		CD19 molecule	1633	P15391		B-lymphocyte antigen CD19
MS4A1	CD20	membrane spanning 4-domains A1	7315	P11836
CD22		CD22 molecule	1643	P20273
CD38		CD38 molecule	1667	P28907
B2M		beta-2-microglobulin	914	P61769		β2-microglobulin|beta-2 microglobulin
TRAC	TCR alpha constant	T cell receptor alpha constant	12029	P01848
TRBC1	TCR beta constant 1	T cell receptor beta constant 1	12156	P01850
TRBC2	TCR beta constant 2	T cell receptor beta constant 2	12157	A0A5B9
HBB	β-globin	hemoglobin subunit beta	4827	P68871		beta-globin
HBA1	α-globin 1	hemoglobin subunit alpha 1	4823	~P69905		alpha-globin 1
HBA2	α-globin 2	hemoglobin subunit alpha 2	4824	~P69905		alpha-globin 2
HBG1	Aγ-globin	hemoglobin subunit gamma 1	4831	P69891		gamma-globin 1
HBG2	Gγ-globin	hemoglobin subunit gamma 2	4832	P69892		gamma-globin 2
BCL11A		BCL11 transcription factor A	13221	Q9H165
GPRC5D		G protein-coupled receptor class C group 5 member D	13310	Q9NZD1
CD7		CD7 molecule	1695	P09564
CD5		CD5 molecule	1685	P06127
CD33		CD33 molecule	1659	P20138
IL3RA	CD123	interleukin 3 receptor subunit alpha	6012	P26951		IL-3Rα
TNFRSF8	CD30	TNF receptor superfamily member 8	11923	P28908
CLDN18	Claudin 18	claudin 18	2039	P56856
GPC3	Glypican-3	glypican 3	4451	P51654
ERBB2	HER2	erb-b2 receptor tyrosine kinase 2	3430	P04626		HER2/neu
EGFR		epidermal growth factor receptor	3236	P00533		HER1|epidermal growth factor receptor
MSLN	Mesothelin	mesothelin	7371	Q13421
FOLR1	Folate receptor alpha	folate receptor alpha	3791	P15328		FRα
DLL3		delta like canonical Notch ligand 3	2909	Q9NYJ7
CD276	B7-H3	CD276 molecule	19137	Q5ZPR3
ROR1		receptor tyrosine kinase like orphan receptor 1	10256	Q01973
SLAMF7		SLAM family member 7	21394	Q9NQ25		CS1|CD319
FCRL5	FcRH5	Fc receptor like 5	18508	Q96RD9
CD70		CD70 molecule	11937	P32970
MUC1		mucin 1, cell surface associated	7508	P15941
MUC16		mucin 16, cell surface associated	15582	Q8WXI7		CA-125|CA125
FOLH1	PSMA	folate hydrolase 1	3788	Q04609		prostate-specific membrane antigen
PSCA		prostate stem cell antigen	9500	O43653
STEAP1		STEAP family member 1	11378	Q9UHE8
CEACAM5	CEA	CEA cell adhesion molecule 5	1817	P06731		CD66e|carcinoembryonic antigen
GUCY2C	GCC	guanylate cyclase 2C	4688	P25092		guanylyl cyclase C
MAGEA4	MAGE-A4	MAGE family member A4	6802	P43358
PRAME		PRAME nuclear receptor transcriptional regulator	9336	P78395
CTAG1B	NY-ESO-1	cancer/testis antigen 1B	2491	P78358
AFP		alpha fetoprotein	317	P02771		alpha-fetoprotein
WT1		WT1 transcription factor	12796	P19544		Wilms tumor 1
KRAS		KRAS proto-oncogene, GTPase	6407	P01116
TP53		tumor protein p53	11998	P04637
RPE65		retinoid isomerohydrolase RPE65	10294	Q16518		retinoid isomerohydrolase
SMN1		survival of motor neuron 1, telomeric	11117	~Q16637		survival motor neuron 1
F8	Factor VIII	coagulation factor VIII	3546	P00451		FVIII
F9	Factor IX	coagulation factor IX	3551	P00740		FIX
DMD	Dystrophin	dystrophin	2928	P11532
DDC	AADC	dopa decarboxylase	2719	P20711		aromatic L-amino acid decarboxylase
ABCD1	ALDP	ATP binding cassette subfamily D member 1	61	P33897
ARSA	Arylsulfatase A	arylsulfatase A	713	P15289
IDUA		alpha-L-iduronidase	5391	P35475
ADA		adenosine deaminase	186	P00813		adenosine deaminase
IL2RG		interleukin 2 receptor subunit gamma	6010	P31785		common gamma chain|CD132
WAS		WASP actin nucleation promoting factor	12731	P42768
FANCA		FA complementation group A	3582	O15360
ITGB2	CD18	integrin subunit beta 2	6155	P05107
TTR	Transthyretin	transthyretin	12405	P02766		prealbumin
PCSK9		proprotein convertase subtilisin/kexin type 9	20001	Q8NBP7
ANGPTL3		angiopoietin like 3	491	Q9Y5C1
LPA	Lipoprotein(a)	lipoprotein(a)	6667	P08519		apolipoprotein(a)
HAO1	Glycolate oxidase	hydroxyacid oxidase 1	4809	Q9UJM8
KLKB1	Prekallikrein	kallikrein B1	6371	P03952		plasma kallikrein
COL7A1	Collagen VII	collagen type VII alpha 1 chain	2214	Q02388		type VII collagen
CFTR		CF transmembrane conductance regulator	1884	P13569
OTC		ornithine transcarbamylase	8512	P00480
PAH		phenylalanine hydroxylase	8582	P00439
GLA		galactosidase alpha	4296	P06280		alpha-galactosidase A
GAA		alpha glucosidase	4065	P10253		acid alpha-glucosidase
GBA1	GCase	glucosylceramidase beta 1	4177	P04062		glucocerebrosidase
UGT1A1		UDP glucuronosyltransferase family 1 member A1	12530	P22309
CHM	REP1	CHM Rab escort protein	1940	P24386		Rab escort protein 1
RPGR		retinitis pigmentosa GTPase regulator	10295	Q92834
CNGA3		cyclic nucleotide gated channel subunit alpha 3	2150	Q16281
OTOF	Otoferlin	otoferlin	8515	Q9HC10
SGCB	β-sarcoglycan	sarcoglycan beta	10806	Q16585
FKRP		fukutin related protein	17997	Q9H9S5
MECP2		methyl-CpG binding protein 2	6990	P51608
HTT	Huntingtin	huntingtin	4851	P42858
SOD1		superoxide dismutase 1	11179	P00441		superoxide dismutase 1
ATXN1		ataxin 1	10548	P54253
ATXN2		ataxin 2	10555	Q99700
ATXN3		ataxin 3	7106	P54252
ATXN7		ataxin 7	10560	O15265
VEGFA	VEGF-A	vascular endothelial growth factor A	12680	P15692		VEGF
VEGFB	VEGF-B	vascular endothelial growth factor B	12681	P49765
VEGFC	VEGF-C	vascular endothelial growth factor C	12682	P49767
VEGFD	VEGF-D	vascular endothelial growth factor D	3708	O43915
IFNA2	IFN-α2b	interferon alpha 2	5423	P01563		interferon alpha-2
CSF2	GM-CSF	colony stimulating factor 2	2434	P04141
CD274	PD-L1	CD274 molecule	17635	Q9NZQ7		B7-H1|programmed death-ligand 1
PDCD1	PD-1	programmed cell death 1	8760	Q15116		CD279|programmed cell death protein 1
CIITA		class II major histocompatibility complex transactivator	7067	P33076
HLA-A		major histocompatibility complex, class I, A	4931	P04439	HLA_class_I
HLA-DRA		major histocompatibility complex, class II, DR alpha	4947	P01903	HLA_class_II
CD47		CD47 molecule	1682	Q08722		integrin-associated protein
CD52		CD52 molecule	1804	P31358
DCK		deoxycytidine kinase	2704	P27707
KLRC1	NKG2A	killer cell lectin like receptor C1	6374	P26715
CLEC12A	CLL-1	C-type lectin domain family 12 member A	31713	Q5QGZ9		CD371
CD4		CD4 molecule	1678	P01730
CD8A	CD8	CD8 subunit alpha	1706	P01732
CD44		CD44 molecule (IN blood group)	1681	P16070
EPCAM	EpCAM	epithelial cell adhesion molecule	11529	P16422		CD326
KDR	VEGFR2	kinase insert domain receptor	6307	P35968		VEGF receptor 2
KLK2		kallikrein related peptidase 2	6363	P20151		hK2
MET		MET proto-oncogene, receptor tyrosine kinase	7029	P08581		c-Met
AXL		AXL receptor tyrosine kinase	905	P30530
FGFR4		fibroblast growth factor receptor 4	3691	P22455
FAP		fibroblast activation protein alpha	3590	Q12884		fibroblast activation protein
GPNMB		glycoprotein nmb	4462	Q14956		osteoactivin
NECTIN4	Nectin-4	nectin cell adhesion molecule 4	19688	Q96NY8
TACSTD2	TROP2	tumor associated calcium signal transducer 2	11530	P09758
CLDN6	Claudin 6	claudin 6	2048	P56747
CDH17		cadherin 17	1756	Q12864		cadherin 17
CDH6		cadherin 6	1765	P55285		cadherin 6
LILRB4		leukocyte immunoglobulin like receptor B4	6608	Q8NHJ6		ILT3|CD85k
CD37		CD37 molecule	1666	P11049
CD79A		CD79a molecule	1698	P11912
CD79B		CD79b molecule	1699	P40259
TNFRSF13B	TACI	TNF receptor superfamily member 13B	18153	O14836		CD267
TNFRSF13C	BAFF-R	TNF receptor superfamily member 13C	17755	Q96RJ3		BAFF receptor|CD268
SDC1	CD138	syndecan 1	10658	P18827		syndecan-1
CD40LG	CD40L	CD40 ligand	11935	P29965		CD154
KLRK1	NKG2D	killer cell lectin like receptor K1	18788	P26718		CD314
MICA		MHC class I polypeptide-related sequence A	7090	Q29983	NKG2D_ligands
MICB		MHC class I polypeptide-related sequence B	7091	Q29980	NKG2D_ligands
NCR3LG1	B7-H6	natural killer cell cytotoxicity receptor 3 ligand 1	42400	Q68D85
ADGRE2	EMR2	adhesion G protein-coupled receptor E2	3337	Q9UHX3		CD312
CCR4		C-C motif chemokine receptor 4	1605	P51679
CCR5		C-C motif chemokine receptor 5	1606	P51681
CXCR4		C-X-C motif chemokine receptor 4	2561	P61073
CD3E		CD3 epsilon subunit of T-cell receptor complex	1674	P07766
CD3D		CD3 delta subunit of T-cell receptor complex	1673	P04234
CD3G		CD3 gamma subunit of T-cell receptor complex	1675	P09693
CD28		CD28 molecule	1653	P10747
TNFRSF9	4-1BB	TNF receptor superfamily member 9	11924	Q07011		CD137
ICOS		inducible T cell costimulator	5351	Q9Y6W8
CD247	CD3 zeta	CD247 molecule	1677	P20963		CD3ζ
IL13RA2	IL13Rα2	interleukin 13 receptor subunit alpha 2	5975	Q14627		IL-13 receptor alpha 2
EPHA2		EPH receptor A2	3386	P29317
CSPG4		chondroitin sulfate proteoglycan 4	2466	Q6UVK1		NG2|HMW-MAA
L1CAM		L1 cell adhesion molecule	6470	P32004		CD171
ALK		ALK receptor tyrosine kinase	427	Q9UM73
PTK7		protein tyrosine kinase 7 (inactive)	9618	Q13308		CCK4
ROR2		receptor tyrosine kinase like orphan receptor 2	10257	Q01974
CD99		CD99 molecule (Xg blood group)	7082	P14209
MLANA	MART-1	melan-A	7124	Q16655		Melan-A
PMEL	gp100	premelanosome protein	10880	P40967
TYR	Tyrosinase	tyrosinase	12442	P14679
SSX2		SSX family member 2	11336	Q16385		HOM-MEL-40
KIT	c-KIT	KIT proto-oncogene, receptor tyrosine kinase	6342	P10721		CD117
FLT3		fms related receptor tyrosine kinase 3	3765	P36888		CD135
SIRPA	SIRPα	signal regulatory protein alpha	9662	P78324		CD172a
HLA-B		major histocompatibility complex, class I, B	4932	P01889	HLA_class_I
HLA-C		major histocompatibility complex, class I, C	4933	P10321	HLA_class_I
HLA-E		major histocompatibility complex, class I, E	4962	P13747	HLA_class_I
HLA-G		major histocompatibility complex, class I, G	4964	P17693	HLA_class_I
HLA-DRB1		major histocompatibility complex, class II, DR beta 1	4948	P01911	HLA_class_II
HLA-DQA1		major histocompatibility complex, class II, DQ alpha 1	4942	P01909	HLA_class_II
HLA-DQB1		major histocompatibility complex, class II, DQ beta 1	4944	P01920	HLA_class_II
HLA-DPB1		major histocompatibility complex, class II, DP beta 1	4940	P04440	HLA_class_II
RFX5		regulatory factor X5	9986	P48382
RFXANK		regulatory factor X associated ankyrin containing protein	9987	O14593
RFXAP		regulatory factor X associated protein	9988	O00287
TAP1		transporter 1, ATP binding cassette subfamily B member	43	Q03518
TAP2		transporter 2, ATP binding cassette subfamily B member	44	Q03519
TAPBP		TAP binding protein	11566	O15533
CD58	LFA-3	CD58 molecule	1688	P19256
ICAM1	ICAM-1	intercellular adhesion molecule 1	5344	P05362		CD54
FAS		Fas cell surface death receptor	11920	P25445		CD95
FASLG	FasL	Fas ligand	11936	P48023
TGFBR2	TGF-β receptor II	transforming growth factor beta receptor 2	11773	P37173		TGFBRII
CISH		cytokine inducible SH2 containing protein	1984	Q9NSE2		CIS
RASA2		RAS p21 protein activator 2	9872	Q15283
ZC3H12A	Regnase-1	zinc finger CCCH-type containing 12A	26259	Q5D1E8
CTLA4	CTLA-4	cytotoxic T-lymphocyte associated protein 4	2505	P16410		CD152
LAG3	LAG-3	lymphocyte activating 3	6476	P18627		CD223
TIGIT		T cell immunoreceptor with Ig and ITIM domains	26838	Q495A1
HAVCR2	TIM-3	hepatitis A virus cellular receptor 2	18437	Q8TDQ0
TET2		tet methylcytosine dioxygenase 2	25941	Q6N021
DNMT3A		DNA methyltransferase 3 alpha	2978	Q9Y6K1
TOX		thymocyte selection associated high mobility group box	18988	O94900
NR4A1		nuclear receptor subfamily 4 group A member 1	7980	P22736
CBLB	CBL-B	Cbl proto-oncogene B	1542	Q13191
SOCS1		suppressor of cytokine signaling 1	19383	O15524
GATA3		GATA binding protein 3	4172	P23771
IL2	IL-2	interleukin 2	6001	P60568		interleukin 2
IL7	IL-7	interleukin 7	6023	P13232		interleukin 7
IL7R		interleukin 7 receptor	6024	P16871
IL12A	IL-12 p35	interleukin 12A	5969	P29459
IL12B	IL-12 p40	interleukin 12B	5970	P29460
IL15	IL-15	interleukin 15	5977	P40933		interleukin 15
IL15RA	IL-15Rα	interleukin 15 receptor subunit alpha	5978	Q13261
IL18	IL-18	interleukin 18	5986	Q14116		interleukin 18
IL21	IL-21	interleukin 21	6005	Q9HBE4		interleukin 21
CCL19		C-C motif chemokine ligand 19	10617	Q99731
IL6	IL-6	interleukin 6	6018	P05231		interleukin 6
IL6R	IL-6R	interleukin 6 receptor	6019	P08887
IL1B	IL-1β	interleukin 1 beta	5992	P01584
IL1RN	IL-1Ra	interleukin 1 receptor antagonist	6000	P18510		anakinra gene
TNF	TNF-α	tumor necrosis factor	11892	P01375		TNF alpha
IFNG	IFN-γ	interferon gamma	5438	P01579		interferon gamma
IFNB1	IFN-β	interferon beta 1	5434	P01574		interferon beta
TGFB1	TGF-β1	transforming growth factor beta 1	11766	P01137
FOXP3		forkhead box P3	6106	Q9BZS1
USH2A		usherin	12601	O75445
ABCA4		ATP binding cassette subfamily A member 4	34	P78363
CNGB3		cyclic nucleotide gated channel subunit beta 3	2153	Q9NQW8
RS1		retinoschisin 1	10457	O15537
MYO7A		myosin VIIA	7606	Q13402
CEP290		centrosomal protein 290	29021	O15078
RHO	Rhodopsin	rhodopsin	10012	P08100
PDE6B		phosphodiesterase 6B	8786	P35913
PDE6A		phosphodiesterase 6A	8785	P16499
MERTK		MER proto-oncogene, tyrosine kinase	7027	Q12866
LRAT		lecithin retinol acyltransferase	6685	O95237
MT-ND4	ND4	mitochondrially encoded NADH:ubiquinone oxidoreductase core subunit 4	7459	P03905		mitochondrial ND4
MT-ND1	ND1	mitochondrially encoded NADH:ubiquinone oxidoreductase core subunit 1	7455	P03886
OPA1		OPA1 mitochondrial dynamin like GTPase	8140	O60313
BEST1		bestrophin 1	12703	O76090
GUCY2D		guanylate cyclase 2D, retinal	4689	Q02846
AIPL1		aryl hydrocarbon receptor interacting protein like 1	359	Q9NZN9
NR2E3		nuclear receptor subfamily 2 group E member 3	7974	Q9Y5X4
RPGRIP1		RPGR interacting protein 1	13436	Q96KN7
CLRN1		clarin 1	12605	P58418
NPC1		NPC intracellular cholesterol transporter 1	7897	O15118
PPT1		palmitoyl-protein thioesterase 1	9325	P50897
TPP1		tripeptidyl peptidase 1	2073	O14773
CLN3		CLN3 lysosomal/endosomal transmembrane protein, battenin	2074	Q13286
CLN5		CLN5 intracellular trafficking protein	2076	O75503
CLN6		CLN6 transmembrane ER protein	2077	Q9NWW5
MFSD8		major facilitator superfamily domain containing 8	28486	Q8NHS3
GALC		galactosylceramidase	4115	P54803
ASPA		aspartoacylase	756	P45381
GLB1		galactosidase beta 1	4298	P16278
HEXA		hexosaminidase subunit alpha	4878	P06865
HEXB		hexosaminidase subunit beta	4879	P07686
IDS		iduronate 2-sulfatase	5389	P22304
SGSH		N-sulfoglucosamine sulfohydrolase	10818	P51688
NAGLU		N-acetyl-alpha-glucosaminidase	7632	P54802
HGSNAT		heparan-alpha-glucosaminide N-acetyltransferase	26527	Q68CP4
GNS		glucosamine (N-acetyl)-6-sulfatase	4422	P15586
GALNS		galactosamine (N-acetyl)-6-sulfatase	4122	P34059
ARSB		arylsulfatase B	714	P15848
GUSB		glucuronidase beta	4696	P08236
SMPD1		sphingomyelin phosphodiesterase 1	11120	P17405
LAMP2		lysosomal associated membrane protein 2	6501	P13473
FXN	Frataxin	frataxin	3951	Q16595
GAN		gigaxonin	4137	Q9H2C0
SLC6A1		solute carrier family 6 member 1	11042	P30531
CDKL5		cyclin dependent kinase like 5	11411	O76039
UBE3A		ubiquitin protein ligase E3A	12496	Q05086
SYNGAP1		synaptic Ras GTPase activating protein 1	11497	Q96PV0
SCN1A		sodium voltage-gated channel alpha subunit 1	10585	P35498
SCN2A		sodium voltage-gated channel alpha subunit 2	10588	Q99250
STXBP1		syntaxin binding protein 1	11444	P61764
KCNQ2		potassium voltage-gated channel subfamily Q member 2	6296	O43526
KCNT1		potassium sodium-activated channel subfamily T member 1	18865	Q5JUK3
FMR1		fragile X messenger ribonucleoprotein 1	3775	Q06787
GRN	Progranulin	granulin precursor	4601	P28799
MAPT	Tau	microtubule associated protein tau	6893	P10636
SNCA	α-synuclein	synuclein alpha	11138	P37840		alpha-synuclein
LRRK2		leucine rich repeat kinase 2	18618	Q5S007
PRKN		parkin RBR E3 ubiquitin protein ligase	8607	O60260
GDNF		glial cell derived neurotrophic factor	4232	P39905
NRTN	Neurturin	neurturin	8007	Q99748
NGF		nerve growth factor	7808	P01138		nerve growth factor
BDNF		brain derived neurotrophic factor	1033	P23560
APOE	ApoE	apolipoprotein E	613	P02649
APP		amyloid beta precursor protein	620	P05067
C9orf72		C9orf72-SMCR8 complex subunit	28337	Q96LT7
FUS		FUS RNA binding protein	4010	P35637
TARDBP	TDP-43	TAR DNA binding protein	11571	Q13148
AR		androgen receptor	644	P10275		androgen receptor
SMN2		survival of motor neuron 2, centromeric	11118	~Q16637
DYSF		dysferlin	3097	O75923
SGCA	α-sarcoglycan	sarcoglycan alpha	10805	Q16586
SGCG	γ-sarcoglycan	sarcoglycan gamma	10809	Q13326
SGCD	δ-sarcoglycan	sarcoglycan delta	10807	Q92629
CAPN3		calpain 3	1480	P20807
ANO5		anoctamin 5	27337	Q75V66
LAMA2		laminin subunit alpha 2	6482	P24043
MTM1		myotubularin 1	7448	Q13496
DMPK		DM1 protein kinase	2933	Q09013
PABPN1		poly(A) binding protein nuclear 1	8565	Q86U42
DUX4		double homeobox 4	50800	Q9UBX2
COL6A1		collagen type VI alpha 1 chain	2211	P12109
COL6A2		collagen type VI alpha 2 chain	2212	P12110
COL6A3		collagen type VI alpha 3 chain	2213	P12111
GNE		glucosamine (UDP-N-acetyl)-2-epimerase/N-acetylmannosamine kinase	23657	Q9Y223
SERPINA1	AAT	serpin family A member 1	8941	P01009		alpha-1 antitrypsin
SERPING1	C1-INH	serpin family G member 1	1228	P05155		C1 esterase inhibitor
F12	Factor XII	coagulation factor XII	3530	P00748
F11	Factor XI	coagulation factor XI	3529	P03951
F10	Factor X	coagulation factor X	3528	P00742
F7	Factor VII	coagulation factor VII	3544	P08709
F5	Factor V	coagulation factor V	3542	P12259
F2	Prothrombin	coagulation factor II, thrombin	3535	P00734
VWF	von Willebrand factor	von Willebrand factor	12726	P04275
APOC3	ApoC-III	apolipoprotein C3	610	P02656
APOB	ApoB	apolipoprotein B	603	P04114
LDLR		low density lipoprotein receptor	6547	P01130
AGT	Angiotensinogen	angiotensinogen	333	P01019
HSD17B13		hydroxysteroid 17-beta dehydrogenase 13	18685	Q7Z5P4
PNPLA3		patatin like phospholipase domain containing 3	18590	Q9NST1
INHBE		inhibin subunit beta E	24029	P58166
ALAS1		5'-aminolevulinate synthase 1	396	P13196
LDHA	LDH-A	lactate dehydrogenase A	6535	P00338
C3		complement C3	1318	P01024
C5		complement C5	1331	P01031
CFB	Factor B	complement factor B	1037	P00751
CFH	Factor H	complement factor H	4883	P08603
CFI	Factor I	complement factor I	5394	P05156
TMPRSS6		transmembrane serine protease 6	16517	Q8IU80
MSTN	Myostatin	myostatin	4223	O14793
ATP7B		ATPase copper transporting beta	870	P35670
ABCB11		ATP binding cassette subfamily B member 11	42	O95342
ABCB4		ATP binding cassette subfamily B member 4	45	P21439
ATP8B1		ATPase phospholipid transporting 8B1	3706	O43520
ASS1		argininosuccinate synthase 1	758	P00966
ASL		argininosuccinate lyase	746	P04424
CPS1		carbamoyl-phosphate synthase 1	2323	P31327
ARG1		arginase 1	663	P05089
NAGS		N-acetylglutamate synthase	17996	Q8N159
MMUT		methylmalonyl-CoA mutase	7526	P22033		methylmalonyl-CoA mutase
MMAA		metabolism of cobalamin associated A	18871	Q8IVH4
MMAB		metabolism of cobalamin associated B	19331	Q96EY8
PCCA		propionyl-CoA carboxylase subunit alpha	8653	P05165
PCCB		propionyl-CoA carboxylase subunit beta	8654	P05166
BCKDHA		branched chain keto acid dehydrogenase E1 subunit alpha	986	P12694
BCKDHB		branched chain keto acid dehydrogenase E1 subunit beta	987	P21953
HPD		4-hydroxyphenylpyruvate dioxygenase	5147	P32754
FAH		fumarylacetoacetate hydrolase	3579	P16930
G6PC1		glucose-6-phosphatase catalytic subunit 1	4056	P35575
SLC37A4		solute carrier family 37 member 4	4061	O43826
GBE1		1,4-alpha-glucan branching enzyme 1	4180	Q04446
AGL		amylo-alpha-1,6-glucosidase and 4-alpha-glucanotransferase	321	P35573
PYGM		glycogen phosphorylase, muscle associated	9726	P11217
AGXT		alanine--glyoxylate aminotransferase	341	P21549
HMBS		hydroxymethylbilane synthase	4982	P08397
UROS		uroporphyrinogen III synthase	12592	P10746
PKLR		pyruvate kinase L/R	9020	P30613
RAG1		recombination activating 1	9831	P15918
RAG2		recombination activating 2	9832	P55895
DCLRE1C		DNA cross-link repair 1C	17642	Q96SD1
JAK3		Janus kinase 3	6193	P52333
CYBB		cytochrome b-245 beta chain	2578	P04839
CYBA		cytochrome b-245 alpha chain	2577	P13498
NCF1		neutrophil cytosolic factor 1	7660	P14598
NCF2		neutrophil cytosolic factor 2	7661	P19878
NCF4		neutrophil cytosolic factor 4	7662	Q15080
BTK		Bruton tyrosine kinase	1133	Q06187
FANCC		FA complementation group C	3584	Q00597
FANCD2		FA complementation group D2	3585	Q9BXW9
FANCG		FA complementation group G	3588	O15287
RPS19		ribosomal protein S19	10402	P39019
MPL		MPL proto-oncogene, thrombopoietin receptor	7217	P40238
ELANE		elastase, neutrophil expressed	3309	P08246
HAX1		HCLS1 associated protein X-1	16915	O00165
TCIRG1		T cell immune regulator 1, ATPase H+ transporting V0 subunit a3	11647	Q13488
PRF1		perforin 1	9360	P14222
UNC13D		unc-13 homolog D	23147	Q70J99
STX11		syntaxin 11	11429	O75558
STXBP2		syntaxin binding protein 2	11445	Q15833
SH2D1A		SH2 domain containing 1A	10820	O60880
XIAP		X-linked inhibitor of apoptosis	592	P98170
LRBA		LPS responsive beige-like anchor protein	1742	P50851
STAT1		signal transducer and activator of transcription 1	11362	P42224
STAT3		signal transducer and activator of transcription 3	11364	P40763
IL10RA		interleukin 10 receptor subunit alpha	5964	Q13651
PIK3CD		phosphatidylinositol-4,5-bisphosphate 3-kinase catalytic subunit delta	8977	O00329
CTNS		cystinosin, lysosomal cystine transporter	2518	O60931
LIPA		lipase A, lysosomal acid type	6617	P38571
KRT5		keratin 5	6442	P13647
KRT14		keratin 14	6416	P02533
LAMB3		laminin subunit beta 3	6490	Q13751
LAMA3		laminin subunit alpha 3	6483	Q16787
LAMC2		laminin subunit gamma 2	6493	Q13753
COL17A1		collagen type XVII alpha 1 chain	2194	Q9UMD9
TGM1		transglutaminase 1	11777	P22735
SPINK5		serine peptidase inhibitor Kazal type 5	15464	Q9NQ38
GJB2		gap junction protein beta 2	4284	P29033
TMC1		transmembrane channel like 1	16513	Q8TDI8
STRC		stereocilin	16035	Q7RTU9
SLC26A4		solute carrier family 26 member 4	8818	O43511
CNTF		ciliary neurotrophic factor	2169	P26441
AQP1		aquaporin 1 (Colton blood group)	633	P29972
AQP5		aquaporin 5	638	P55064
ATP2A2	SERCA2a	ATPase sarcoplasmic/endoplasmic reticulum Ca2+ transporting 2	812	P16615		SERCA2
PKP2		plakophilin 2	9024	Q99959
MYBPC3		myosin binding protein C3	7551	Q14896
MYH7		myosin heavy chain 7	7577	P12883
TNNT2		troponin T2, cardiac type	11949	P45379
LMNA		lamin A/C	6636	P02545
PLN		phospholamban	9080	P26678
DSP		desmoplakin	3052	P15924
RYR2		ryanodine receptor 2	10484	Q92736
CASQ2		calsequestrin 2	1513	O14958
KCNQ1		potassium voltage-gated channel subfamily Q member 1	6294	P51787
KCNH2		potassium voltage-gated channel subfamily H member 2	6251	Q12809
SCN5A		sodium voltage-gated channel alpha subunit 5	10593	Q14524
BAG3		BAG cochaperone 3	939	O95817
TAFAZZIN		tafazzin, phospholipid-lysophospholipid transacylase	11577	Q16635
HIF1A	HIF-1α	hypoxia inducible factor 1 subunit alpha	4910	Q16665
HGF		hepatocyte growth factor	4893	P14210
FGF2		fibroblast growth factor 2	3676	P09038
FGF1		fibroblast growth factor 1	3665	P05230
FGF4		fibroblast growth factor 4	3682	P08620
CXCL12	SDF-1	C-X-C motif chemokine ligand 12	10672	P48061
ADCY6		adenylate cyclase 6	237	O43306
S100A1		S100 calcium binding protein A1	10486	P23297
TERT		telomerase reverse transcriptase	11730	O14746
TERC		telomerase RNA component	11727
RB1		RB transcriptional corepressor 1	9884	P06400
BRAF		B-Raf proto-oncogene, serine/threonine kinase	1097	P15056
NRAS		NRAS proto-oncogene, GTPase	7989	P01111
HRAS		HRas proto-oncogene, GTPase	5173	P01112
BRCA1		BRCA1 DNA repair associated	1100	P38398
BRCA2		BRCA2 DNA repair associated	1101	P51587
CDKN2A		cyclin dependent kinase inhibitor 2A	1787
IDH1		isocitrate dehydrogenase (NADP(+)) 1	5382	O75874
PTEN		phosphatase and tensin homolog	9588	P60484
MYCN		MYCN proto-oncogene, bHLH transcription factor	7559	P04198
BCL2		BCL2 apoptosis regulator	990	P10415
MYC		MYC proto-oncogene, bHLH transcription factor	7553	P01106
PIK3CA		phosphatidylinositol-4,5-bisphosphate 3-kinase catalytic subunit alpha	8975	P42336
INS	Insulin	insulin	6081	P01308
PDX1		pancreatic and duodenal homeobox 1	6107	P52945
NKX6-1	NKX6.1	NK6 homeobox 1	7839	P78426
CD34		CD34 molecule	1662	P28906
NT5E	CD73	5'-nucleotidase ecto	8021	P21589
THY1	CD90	Thy-1 cell surface antigen	11801	P04216
ENG	CD105	endoglin	3349	P17813
PROM1	CD133	prominin 1	9454	O43490
PTPRC	CD45	protein tyrosine phosphatase receptor type C	9666	P08575
NCAM1	CD56	neural cell adhesion molecule 1	7656	P13591
FCGR3A	CD16a	Fc gamma receptor IIIa	3619	P08637
CD14		CD14 molecule	1628	P08571
CD40		CD40 molecule	11919	P25942
CD80		CD80 molecule	1700	P33681
CD86		CD86 molecule	1705	P42081
DCX		doublecortin	2714	O43602
TH	Tyrosine hydroxylase	tyrosine hydroxylase	11782	P07101
GCH1		GTP cyclohydrolase 1	4193	P30793
PTPRF		protein tyrosine phosphatase receptor type F	9670	P10586
GAD1	GAD67	glutamate decarboxylase 1	4092	Q99259
GAD2	GAD65	glutamate decarboxylase 2	4093	Q05329
SLC1A2		solute carrier family 1 member 2	10940	P43004
CYP46A1		cytochrome P450 family 46 subfamily A member 1	2641	Q9Y6A2
CYP21A2		cytochrome P450 family 21 subfamily A member 2	2600	P08686
CYP27A1		cytochrome P450 family 27 subfamily A member 1	2605	Q02318
HSD3B2		hydroxy-delta-5-steroid dehydrogenase, 3 beta- and steroid delta-isomerase 2	5218	P26439
NR0B1		nuclear receptor subfamily 0 group B member 1	7960	P51843
FGFR3		fibroblast growth factor receptor 3	3690	P22607
PHEX		phosphate regulating endopeptidase X-linked	8918	P78562
ALPL		alkaline phosphatase, biomineralization associated	438	P05186
SLC25A13		solute carrier family 25 member 13	10983	Q9UJS0
SLC6A8		solute carrier family 6 member 8	11055	P48029
GAMT		guanidinoacetate N-methyltransferase	4136	Q14353
AUH		AU RNA binding methylglutaconyl-CoA hydratase	890	Q13825
OXCT1		3-oxoacid CoA-transferase 1	8527	P55809
ACADM		acyl-CoA dehydrogenase medium chain	89	P11310
ACADVL		acyl-CoA dehydrogenase very long chain	92	P49748
SLC22A5		solute carrier family 22 member 5	10969	O76082
ETHE1		ETHE1 persulfide dioxygenase	23287	O95571
TYMP		thymidine phosphorylase	3148	P19971
POLG		DNA polymerase gamma, catalytic subunit	9179	P54098
TK2		thymidine kinase 2	11831	O00142
SURF1		SURF1 cytochrome c oxidase assembly factor	11474	Q15526
MPV17		mitochondrial inner membrane protein MPV17	7224	P39210
DGUOK		deoxyguanosine kinase	2858	Q16854
ADAR		adenosine deaminase RNA specific	225	P55265
TREX1		three prime repair exonuclease 1	12269	Q9NSU2
SAMHD1		SAM and HD domain containing deoxynucleoside triphosphate triphosphohydrolase 1	15925	Q9Y3Z3
RNASEH2B		ribonuclease H2 subunit B	25671	Q5TBB1
CASR		calcium sensing receptor	1514	P41180
PTH		parathyroid hormone	9606	P01270
GH1	Growth hormone	growth hormone 1	4261	P01241
EPO		erythropoietin	3415	P01588		erythropoietin
THPO	TPO (thrombopoietin)	thrombopoietin	11795	P40225		thrombopoietin
CSF3	G-CSF	colony stimulating factor 3	2438	P09919
CSF1R		colony stimulating factor 1 receptor	2433	P07333
KITLG	SCF	KIT ligand	6343	P21583		stem cell factor
TNFSF10	TRAIL	TNF superfamily member 10	11925	P50591
CD226	DNAM-1	CD226 molecule	16961	Q15762
NCR1	NKp46	natural cytotoxicity triggering receptor 1	6731	O76036
NCR3	NKp30	natural cytotoxicity triggering receptor 3	19077	O14931
KIR2DL1		killer cell immunoglobulin like receptor, two Ig domains and long cytoplasmic tail 1	6329	P43626
KLRD1		killer cell lectin like receptor D1	6378	Q13241
CCR7		C-C motif chemokine receptor 7	1608	P32248
SELL	L-selectin	selectin L	10720	P14151		CD62L
SERPINB9		serpin family B member 9	8955	P50453
GZMB		granzyme B	4709	P10144
PDGFRA		platelet derived growth factor receptor alpha	8803	P16234
PDGFB		platelet derived growth factor subunit B	8800	P01127
ANGPT2	Ang-2	angiopoietin 2	485	O15123
FLT1	VEGFR1	fms related receptor tyrosine kinase 1	3763	P17948
CFD	Factor D	complement factor D	2771	P00746
DNASE1L3		deoxyribonuclease 1L3	2959	Q13609
TNFSF13B	BAFF	TNF superfamily member 13b	11929	Q9Y275		BLyS
TNFSF13	APRIL	TNF superfamily member 13	11928	O75888
NGFR		nerve growth factor receptor	7809	P08138		CD271|LNGFR
NTRK1		neurotrophic receptor tyrosine kinase 1	8031	P04629
SCN9A		sodium voltage-gated channel alpha subunit 9	10597	Q15858
SCN10A		sodium voltage-gated channel alpha subunit 10	10582	Q9Y5Y9
TRPV1		transient receptor potential cation channel subfamily V member 1	12716	Q8NER1
PGF	PlGF	placental growth factor	8893	P49763
OPTN		optineurin	17142	Q96CV9
TBK1		TANK binding kinase 1	11584	Q9UHD2
VCP		valosin containing protein	12666	P55072
PRNP	Prion protein	prion protein (Kanno blood group)	9449			PrP
TREM2		triggering receptor expressed on myeloid cells 2	17761	Q9NZC2
PSEN1		presenilin 1	9508	P49768		presenilin 1
KLK3	PSA	kallikrein related peptidase 3	6364	P07288		prostate-specific antigen
ACP3	PAP	acid phosphatase 3	125	P15309		prostatic acid phosphatase
AMACR		alpha-methylacyl-CoA racemase	451	Q9UHK6
TPBG	5T4	trophoblast glycoprotein	12004	Q13641		trophoblast glycoprotein
ALPP		alkaline phosphatase, placental	439	P05187
ALPG		alkaline phosphatase, germ cell	441	P10696
CA9	CAIX	carbonic anhydrase 9	1383	Q16790
LRRC15		leucine rich repeat containing 15	20818	Q8TF66
LY6K		lymphocyte antigen 6 family member K	24225	Q17RY6
XAGE1B		X antigen family member 1B	25400	Q9HD64
MAGEA1	MAGE-A1	MAGE family member A1	6796	P43355
MAGEA3	MAGE-A3	MAGE family member A3	6801	P43357
MAGEA10	MAGE-A10	MAGE family member A10	6797	P43363
MAGEC2	MAGE-C2	MAGE family member C2	13574	Q9UBF1
HMMR	RHAMM	hyaluronan mediated motility receptor	5012	O75330
BIRC5	Survivin	baculoviral IAP repeat containing 5	593	O15392
TACC3		transforming acidic coiled-coil containing protein 3	11524	Q9Y6A5
GAGE1		G antigen 1	4098	P0DTW1
LGR5		leucine rich repeat containing G protein-coupled receptor 5	4504	O75473
KREMEN1		kringle containing transmembrane protein 1	17550	Q96MU8
SLC34A2	NaPi2b	solute carrier family 34 member 2	11020	O95436
SLC39A6	LIV-1	solute carrier family 39 member 6	18607	Q13433
ITGAV	Integrin αv	integrin subunit alpha V	6150	P06756
ITGB6	Integrin β6	integrin subunit beta 6	6161	P18564
TNFRSF10B		TNF receptor superfamily member 10b	11905	O14763
FOLR2		folate receptor beta	3793	P14207
CD24		CD24 molecule	1645	P25063
CD27		CD27 molecule	11922	P26842
CD48		CD48 molecule	1683	P09326
CD72		CD72 molecule	1696	P21854
CD84		CD84 molecule	1704	Q9UIB8
CD200		CD200 molecule	7203	P41217
CD244		CD244 molecule	18171	Q9BZW8
CRLF2		cytokine receptor like factor 2	14281	Q9HC73
SIGLEC6	Siglec-6	sialic acid binding Ig like lectin 6	10875	O43699
GP6	GPVI	glycoprotein VI platelet	14388	Q9HCN6
LILRB1		leukocyte immunoglobulin like receptor B1	6605	Q8NHL6		LIR-1|ILT2
LILRB2		leukocyte immunoglobulin like receptor B2	6606	Q8N423		ILT4
CD6		CD6 molecule	1691	P30203
CD2		CD2 molecule	1639	P06729
CD1A		CD1a molecule	1634	P06126
BSG	CD147	basigin (Ok blood group)	1116	P35613
CR2	CD21	complement C3d receptor 2	2336	P20023
IL2RA	CD25	interleukin 2 receptor subunit alpha	6008	P01589
LY9	CD229	lymphocyte antigen 9	6730	Q9HBG7
CD302		CD302 molecule	30843	Q8IX05
CD248	TEM1	CD248 molecule	18219	Q9HCU0		endosialin
CD93		CD93 molecule	15855	Q9NPY3
CD59		CD59 molecule (CD59 blood group)	1689	P13987
PVR	CD155	PVR cell adhesion molecule	9705	P15151
NECTIN2	CD112	nectin cell adhesion molecule 2	9707	Q92692
HSPA5	GRP78	heat shock protein family A (Hsp70) member 5	5238	P11021
PLAUR	uPAR	plasminogen activator, urokinase receptor	9053	Q03405
AMHR2	MISIIR	anti-Mullerian hormone receptor type 2	465	Q16671
FSHR		follicle stimulating hormone receptor	3969	P23945		FSH receptor
TSHR		thyroid stimulating hormone receptor	12373	P16473		TSH receptor
IL1RAP		interleukin 1 receptor accessory protein	5995	Q9NPH3		IL-1RAcP
GPC2	Glypican-2	glypican 2	4450	Q8N158
ERBB3	HER3	erb-b2 receptor tyrosine kinase 3	3431	P21860
ERBB4	HER4	erb-b2 receptor tyrosine kinase 4	3432	Q15303
MUC17		mucin 17, cell surface associated	16800	Q685J3
MUC3A		mucin 3A, cell surface associated	7513	Q02505
MUC4		mucin 4, cell surface associated	7514	Q99102
CLDN1	Claudin 1	claudin 1	2032	O95832
CLDN3	Claudin 3	claudin 3	2045	O15551
TM4SF1		transmembrane 4 L six family member 1	11853	P30408
STEAP2		STEAP2 metalloreductase	17885	Q8NFT2
CCR9		C-C motif chemokine receptor 9	1610	P51686
CCR8		C-C motif chemokine receptor 8	1609	P51685
EPHB4		EPH receptor B4	3395	P54760
EPHA3		EPH receptor A3	3387	P29320
CLEC14A		C-type lectin domain containing 14A	19832	Q86T13
ANTXR1	TEM8	ANTXR cell adhesion molecule 1	21014	Q9H6X2
CDH3	P-cadherin	cadherin 3	1762	P22223
CDH1		cadherin 1	1748	P12830
GFRA4		GDNF family receptor alpha 4	13821	Q9GZZ7
GFRA2		GDNF family receptor alpha 2	4244	O00451
SSTR2		somatostatin receptor 2	11331	P30874		somatostatin receptor 2
CEACAM6		CEA cell adhesion molecule 6	1818	P40199
TGFBR1	TGF-β receptor I	transforming growth factor beta receptor 1	11772	P36897
PLAC1		placenta enriched 1	9044	Q9HBJ0
SLC34A1		solute carrier family 34 member 1	11019	Q06495
ITGB7	Integrin β7	integrin subunit beta 7	6162	P26010
TNFRSF4	OX40	TNF receptor superfamily member 4	11918	P43489		CD134
TNFRSF18	GITR	TNF receptor superfamily member 18	11914	Q9Y5U5
TNFRSF14	HVEM	TNF receptor superfamily member 14	11912	Q92956
TNFRSF10A		TNF receptor superfamily member 10a	11904	O00220
HCST	DAP10	hematopoietic cell signal transducer	16977	Q9UBK5
TYROBP	DAP12	transmembrane immune signaling adaptor TYROBP	12449	O43914
FCER1G		Fc epsilon receptor Ig	3611	P30273
FCGR1A	CD64	Fc gamma receptor Ia	3613	P12314
MEGF10		multiple EGF like domains 10	29634	Q96KG7
TLR2		toll like receptor 2	11848	O60603
TLR4		toll like receptor 4	11850	O00206
TLR9		toll like receptor 9	15633	Q9NR96
CD163		CD163 molecule	1631	Q86VB7
MRC1	CD206	mannose receptor C-type 1	7228	P22897
MAGEA12	MAGE-A12	MAGE family member A12	6799	P43365
MAGEC1	MAGE-C1	MAGE family member C1	6812	O60732
CT83	KK-LC-1	cancer/testis antigen 83	33494	Q5H943
CTAG2	LAGE-1	cancer/testis antigen 2	2492	O75638
DCT	TRP-2	dopachrome tautomerase	2709	P40126
TYRP1	TRP-1	tyrosinase related protein 1	12450	P17643		gp75
ARHGAP45	HMHA1	Rho GTPase activating protein 45	17102	Q92619
NPM1		nucleophosmin 1	7910	P06748		nucleophosmin
ULBP1		UL16 binding protein 1	14893	Q9BZM6	NKG2D_ligands
ULBP2		UL16 binding protein 2	14894	Q9BZM5	NKG2D_ligands
ULBP3		UL16 binding protein 3	14895	Q9BZM4	NKG2D_ligands
RAET1E	ULBP4	retinoic acid early transcript 1E	16793	Q8TD07	NKG2D_ligands
KIR2DL2		killer cell immunoglobulin like receptor, two Ig domains and long cytoplasmic tail 2	6330	P43627
KIR2DL3		killer cell immunoglobulin like receptor, two Ig domains and long cytoplasmic tail 3	6331	P43628
KIR3DL1		killer cell immunoglobulin like receptor, three Ig domains and long cytoplasmic tail 1	6338	P43629
LILRB3		leukocyte immunoglobulin like receptor B3	6607	O75022
SIGLEC10	Siglec-10	sialic acid binding Ig like lectin 10	15620	Q96LC7
SIGLEC7	Siglec-7	sialic acid binding Ig like lectin 7	10876	Q9Y286
SIGLEC9	Siglec-9	sialic acid binding Ig like lectin 9	10878	Q9Y336
GPA33		glycoprotein A33	4445	Q99795
FCRL1		Fc receptor like 1	18509	Q96LA6
AQP4		aquaporin 4	637	P55087		aquaporin 4
DSG3	Desmoglein 3	desmoglein 3	3050	P32926
DSG1	Desmoglein 1	desmoglein 1	3048	Q02413
MUSK	MuSK	muscle associated receptor tyrosine kinase	7525	O15146
MOG		myelin oligodendrocyte glycoprotein	7197	Q16653
MBP		myelin basic protein	6925	P02686
CHRNA1		cholinergic receptor nicotinic alpha 1 subunit	1955	P02708
PLA2R1		phospholipase A2 receptor 1	9042	Q13018
GRIN1		glutamate ionotropic receptor NMDA type subunit 1	4584	Q05586
ALB	Albumin	albumin	399	P02768
PPP1R12C	AAVS1 locus gene	protein phosphatase 1 regulatory subunit 12C	14947	Q9BZL4
CLYBL		citramalyl-CoA lyase	18355	Q8N0X4
HPRT1		hypoxanthine phosphoribosyltransferase 1	5157	P00492
GATA1		GATA binding protein 1	4170	P15976
HBD	δ-globin	hemoglobin subunit delta	4829	P02042
HBZ	ζ-globin	hemoglobin subunit zeta	4835	P02008
ZBTB7A		zinc finger and BTB domain containing 7A	18078	O95365
NFIA		nuclear factor I A	7784	Q12857
MYB		MYB proto-oncogene, transcription factor	7545	P10242
TMPRSS2		transmembrane serine protease 2	11876	O15393
SUV39H1		SUV39H1 histone lysine methyltransferase	11479	O43463
PRDM1		PR/SET domain 1	9346	O75626
ADORA2A		adenosine A2a receptor	263	P29274
PTPN2		protein tyrosine phosphatase non-receptor type 2	9650	P17706
PTPN6		protein tyrosine phosphatase non-receptor type 6	9658	P29350
MED12		mediator complex subunit 12	11957	Q93074
MAP4K1		mitogen-activated protein kinase kinase kinase kinase 1	6863	Q92918
DGKA		diacylglycerol kinase alpha	2849	P23743
DGKZ		diacylglycerol kinase zeta	2857	Q13574
JUN		Jun proto-oncogene, AP-1 transcription factor subunit	6204	P05412
IL4R		interleukin 4 receptor	6015	P24394
IL10	IL-10	interleukin 10	5962	P22301		interleukin 10
IL4	IL-4	interleukin 4	6014	P05112
IL13	IL-13	interleukin 13	5973	P35225
CXCL9		C-X-C motif chemokine ligand 9	7098	Q07325
CXCL10		C-X-C motif chemokine ligand 10	10637	P02778
CXCR2		C-X-C motif chemokine receptor 2	6027	P25025		IL-8RB
CXCR3		C-X-C motif chemokine receptor 3	4540	P49682
CXCR6		C-X-C motif chemokine receptor 6	16647	O00574
CCR2		C-C motif chemokine receptor 2	1603	P41597
CCL21		C-C motif chemokine ligand 21	10620	O00585
XCL1		X-C motif chemokine ligand 1	10645	P47992
IFNA1	IFN-α1	interferon alpha 1	5417	P01562
TNFSF4	OX40L	TNF superfamily member 4	11934	P23510
TNFSF9	4-1BBL	TNF superfamily member 9	11939	P41273
TNFSF14	LIGHT	TNF superfamily member 14	11930	O43557
HYAL1		hyaluronidase 1	5320	Q12794
SPAM1		sperm adhesion molecule 1	11217	P38567
MGMT		O-6-methylguanine-DNA methyltransferase	7059	P16455
STING1	STING	stimulator of interferon response cGAMP interactor 1	27962	Q86WV6
LPL		lipoprotein lipase	6677	P06858		lipoprotein lipase
GCK		glucokinase	4195	P35557
CIDEB		cell death inducing DFFA like effector b	1977	Q9UHD4
ACVR1C		activin A receptor type 1C	18123	Q8NER5
SERPINC1	Antithrombin	serpin family C member 1	775	P01008
MTARC1		mitochondrial amidoxime reducing component 1	26189	Q5VT66
DGAT2		diacylglycerol O-acyltransferase 2	16940	Q96PD7
KHK		ketohexokinase	6315	P50053
ANGPTL4		angiopoietin like 4	16039	Q9BY76
ANGPTL8		angiopoietin like 8	24933	Q6UXH0
APOA1		apolipoprotein A1	600	P02647
KNG1		kininogen 1	6383	P01042
MASP2	MASP-2	MBL associated serine protease 2	6902	O00187
GHR		growth hormone receptor	4263	P10912
IGF1		insulin like growth factor 1	5464	P05019
GYS1		glycogen synthase 1	4706	P13807
XDH		xanthine dehydrogenase	12805	P47989
HFE		homeostatic iron regulator	4886	Q30201
TFR2		transferrin receptor 2	11762	Q9UP52
TFRC	TfR1	transferrin receptor	11763	P02786		transferrin receptor|CD71
HAMP		hepcidin antimicrobial peptide	15598	P81172
ASGR1	ASGPR	asialoglycoprotein receptor 1	742	P07306
ASGR2		asialoglycoprotein receptor 2	743	P07307
PRLR		prolactin receptor	9446	P16471
GLP1R	GLP-1 receptor	glucagon like peptide 1 receptor	4324	P43220
LEP		leptin	6553	P41159
NPPB		natriuretic peptide B	7940	P16860
FGF21		fibroblast growth factor 21	3678	Q9NSA1
FGF23		fibroblast growth factor 23	3680	Q9GZV9
SLC5A5	NIS	solute carrier family 5 member 5	11040	Q92911		sodium-iodide symporter
GHRH		growth hormone releasing hormone	4265	P01286
MSH3		mutS homolog 3	7326	P20585
GFAP		glial fibrillary acidic protein	4235	P14136
SCN8A		sodium voltage-gated channel alpha subunit 8	10596	Q9UQD0
GNAO1		G protein subunit alpha o1	4389	P09471
KIF1A		kinesin family member 1A	888	Q12756
SLC13A5		solute carrier family 13 member 5	23089	Q86YT5
SLC2A1		solute carrier family 2 member 1	11005	P11166
GRIN2B		glutamate ionotropic receptor NMDA type subunit 2B	4586	Q13224
GRIN2A		glutamate ionotropic receptor NMDA type subunit 2A	4585	Q12879
PCDH19		protocadherin 19	14270	Q8TAB3
FOXG1		forkhead box G1	3811	P55316
SHANK3		SH3 and multiple ankyrin repeat domains 3	14294	Q9BYB0
TSC2		TSC complex subunit 2	12363	P49815
CACNA1A		calcium voltage-gated channel subunit alpha1 A	1388	O00555
PLP1		proteolipid protein 1	9086	P60201
PMP22		peripheral myelin protein 22	9118	Q01453
GJB1		gap junction protein beta 1	4283	P08034
MFN2		mitofusin 2	16877	O95140
SH3TC2		SH3 domain and tetratricopeptide repeats 2	29427	Q8TF17
IGHMBP2		immunoglobulin mu DNA binding protein 2	5542	P38935
SPAST		spastin	11233	Q9UBP0
UNC13A		unc-13 homolog A	23150	Q9UPW8
STMN2		stathmin 2	10577	Q93045
SNHG14	UBE3A-ATS	small nucleolar RNA host gene 14	37462
NPY		neuropeptide Y	7955	P01303
PVALB		parvalbumin	9704	P20472
KCNA1		potassium voltage-gated channel subfamily A member 1	6218	Q09470
RELN		reelin	9957	P78509
NPC2		NPC intracellular cholesterol transporter 2	14537	P61916
MCOLN1		mucolipin TRP cation channel 1	13356	Q9GZU1
CTSA		cathepsin A	9251	P10619
MAN2B1		mannosidase alpha class 2B member 1	6826	O00754
SUMF1		sulfatase modifying factor 1	20376	Q8NBK3
NGLY1		N-glycanase 1	17646	Q96IV0
DNAJC5		DnaJ heat shock protein family (Hsp40) member C5	16235	Q9H3Z4
ALDH5A1		aldehyde dehydrogenase 5 family member A1	408	P51649
SLC16A2		solute carrier family 16 member 2	10923	P36021
GCDH		glutaryl-CoA dehydrogenase	4189	Q92947
NOTCH3		notch receptor 3	7883	Q9UM47
EPM2A		EPM2A glucan phosphatase, laforin	3413
ASAH1		N-acylsphingosine amidohydrolase 1	735	Q13510
TCF4		transcription factor 4	11634	P15884
ELP1	IKAP	elongator acetyltransferase complex subunit 1	5959	O95163
ATM		ATM serine/threonine kinase	795	Q13315
NR4A2	Nurr1	nuclear receptor subfamily 4 group A member 2	7981	P43354
AP4M1		adaptor related protein complex 4 subunit mu 1	574	O00189
CRB1		crumbs cell polarity complex component 1	2343	P82279
CNGA1		cyclic nucleotide gated channel subunit alpha 1	2148	P29973
CNGB1		cyclic nucleotide gated channel subunit beta 1	2151	Q14028
RDH12		retinol dehydrogenase 12	19977	Q96NR8
LCA5		lebercilin LCA5	31923	Q86VQ0
BBS1		Bardet-Biedl syndrome 1	966	Q8NFJ9
NMNAT1		nicotinamide nucleotide adenylyltransferase 1	17877	Q9HAN9
PRPH2		peripherin 2	9942	P23942
OPN1LW		opsin 1, long wave sensitive	9936	P04000
OPN1MW		opsin 1, medium wave sensitive	4206	P04001
KCNV2		potassium voltage-gated channel modifier subfamily V member 2	19698	Q8TDN2
PRPF31		pre-mRNA processing factor 31	15446	Q8WWY3
CACNA1F		calcium voltage-gated channel subunit alpha1 F	1393	O60840
NDP		norrin cystine knot growth factor NDP	7678	Q00604
NXNL1		nucleoredoxin like 1	25179	Q96CM4
RP2		RP2 activator of ARL3 GTPase	10274	O75695
RLBP1		retinaldehyde binding protein 1	10024	P12271
USH1C		USH1 protein network component harmonin	12597	Q9Y6N9
CDH23		cadherin related 23	13733	Q9H251
PCDH15		protocadherin related 15	14674	Q96QU1
TMPRSS3		transmembrane serine protease 3	11877	P57727
ATOH1		atonal bHLH transcription factor 1	797	Q92858
OPN4		opsin 4	14449	Q9UHM6
MT-ND6	ND6	mitochondrially encoded NADH:ubiquinone oxidoreductase core subunit 6	7462	P03923
TGFBI		transforming growth factor beta induced	11771	Q15582
TEK		TEK receptor tyrosine kinase	11724	Q02763
DSG2		desmoglein 2	3049	Q14126
DSC2		desmocollin 2	3036	Q02487
TMEM43		transmembrane protein 43	28472	Q9BTV4
RBM20		RNA binding motif protein 20	27424	Q5T481
JPH2		junctophilin 2	14202	Q9BR39
TNNI3		troponin I3, cardiac type	11947	P19429
MYL2		myosin light chain 2	7583	P10916
PRKAG2		protein kinase AMP-activated non-catalytic subunit gamma 2	9386	Q9UGJ0
ADRB1		adrenoceptor beta 1	285	P08588
CALM1		calmodulin 1	1442	P0DP23
LARGE1		LARGE xylosyl- and glucuronyltransferase 1	6511	O95461
CRPPA	ISPD	CDP-L-ribitol pyrophosphorylase A	37276	A4D126
FKTN		fukutin	3622	O75072
POMGNT1		protein O-linked mannose N-acetylglucosaminyltransferase 1 (beta 1,2-)	19139	Q8WZA1
ACTA1		actin alpha 1, skeletal muscle	129	P68133
RYR1		ryanodine receptor 1	10483	P21817
DNM2		dynamin 2	2974	P50570
UTRN	Utrophin	utrophin	12635	P46939
FST	Follistatin	follistatin	3971	P19883
B4GALNT2	GALGT2	beta-1,4-N-acetyl-galactosaminyltransferase 2 (SID blood group)	24136	Q8NHY0
DOK7		docking protein 7	26594	Q18PE1
SLC3A1		solute carrier family 3 member 1	11025	Q07837
NPHS2		NPHS2 stomatin family member, podocin	13394	Q9NP85
COL4A3		collagen type IV alpha 3 chain	2204	Q01955
COL4A4		collagen type IV alpha 4 chain	2206	P53420
COL4A5		collagen type IV alpha 5 chain	2207	P29400
PKD1		polycystin 1, transient receptor potential channel interacting	9008	P98161
PKHD1		PKHD1 ciliary IPT domain containing fibrocystin/polyductin	9016	P08F94
APOL1		apolipoprotein L1	618	O14791
AVPR2		arginine vasopressin receptor 2	897	P30518
ABCC6		ATP binding cassette subfamily C member 6	57	O95255
ENPP1		ectonucleotide pyrophosphatase/phosphodiesterase 1	3356	P22413
ABCA3		ATP binding cassette subfamily A member 3	33	Q99758
SFTPB		surfactant protein B	10801	P07988
DNAI1		dynein axonemal intermediate chain 1	2954	Q9UI46
CCDC40		coiled-coil domain 40 molecular ruler complex subunit	26090	Q4G0X9
GALT		galactose-1-phosphate uridylyltransferase	4135	P07902
GALK1		galactokinase 1	4118	P51570
HGD		homogentisate 1,2-dioxygenase	4892	Q93099
CBS		cystathionine beta-synthase	1550	P35520
APOC2		apolipoprotein C2	609	P02655
GPIHBP1		glycosylphosphatidylinositol anchored high density lipoprotein binding protein 1	24945	Q8IV16
ATP7A		ATPase copper transporting alpha	869	Q04656
ADAMTS13		ADAM metallopeptidase with thrombospondin type 1 motif 13	1366	Q76LX8
GP1BA		glycoprotein Ib platelet subunit alpha	4439	P07359
ITGA2B		integrin subunit alpha 2b	6138	P08514
G6PD		glucose-6-phosphate dehydrogenase	4057	P11413
SBDS		SBDS ribosome maturation factor	19440	Q9Y3A5
GATA2		GATA binding protein 2	4171	P23769
G6PC3		glucose-6-phosphatase catalytic subunit 3	24861	Q9BUM1
DOCK8		dedicator of cytokinesis 8	19191	Q8NF50
ZAP70		zeta chain of T cell receptor associated protein kinase 70	12858	P43403
AK2		adenylate kinase 2	362	P54819
IKZF1		IKAROS family zinc finger 1	13176	Q13422
MAGT1		magnesium transporter 1	28880	Q9H0U3
ITK		IL2 inducible T cell kinase	6171	Q08881
ITGB4		integrin subunit beta 4	6158	P16144
KRT9		keratin 9	6447	P35527
KRT16		keratin 16	6423	P08779
ABCA12		ATP binding cassette subfamily A member 12	14637	Q86UK0
ALOX12B		arachidonate 12-lipoxygenase, 12R type	430	O75342
COL3A1		collagen type III alpha 1 chain	2201	P02461
COL1A1		collagen type I alpha 1 chain	2197	P02452
COL1A2		collagen type I alpha 2 chain	2198	P08123
FGFR1		fibroblast growth factor receptor 1	3688	P11362
BMP2		bone morphogenetic protein 2	1069	P12643
BMP7		bone morphogenetic protein 7	1074	P18075
MMP13		matrix metallopeptidase 13	7159	P45452
RRM2		ribonucleotide reductase regulatory subunit M2	10452	P31350
CLU		clusterin	2095	P10909
STAT6		signal transducer and activator of transcription 6	11368	P42226
FURIN		furin, paired basic amino acid cleaving enzyme	8568	P09958
EIF4E		eukaryotic translation initiation factor 4E	3287	P06730
TGFB2	TGF-β2	transforming growth factor beta 2	11768	P61812
KIF11		kinesin family member 11	6388	P52732
PKN3		protein kinase N3	17999	Q6P5Z2
DLL4		delta like canonical Notch ligand 4	2910	Q9NR61
TSLP		thymic stromal lymphopoietin	30743	Q969D9
NEUROD1		neuronal differentiation 1	7762	Q13562
PTBP1		polypyrimidine tract binding protein 1	9583	P26599
NEUROG3		neurogenin 3	13806	Q9Y4Z2
ALDH7A1		aldehyde dehydrogenase 7 family member A1	877	P49419
BCL2L1		BCL2 like 1	992	Q07817
CALR		calreticulin	1455	P27797
CCN2	CTGF	cellular communication network factor 2	2500	P29279
CCNG1	Cyclin G1	cyclin G1	1592	P51959
COL18A1	Collagen XVIII	collagen type XVIII alpha 1 chain	2195	P39060		endostatin
CTNNB1	β-catenin	catenin beta 1	2514	P35222
GLDC		glycine decarboxylase	4313	P23378
IKBKG	NEMO	inhibitor of nuclear factor kappa B kinase regulatory subunit gamma	5961	Q9Y6K9
IL24	IL-24	interleukin 24	11346	Q13007		mda-7
IRF4		interferon regulatory factor 4	6119	Q15306
KL	Klotho	klotho	6344	Q9UEF7
MYO1G		myosin IG	13880	B0I1T2
MYOC		myocilin	7610	Q99972
NOTCH1		notch receptor 1	7881	P46531
NPY2R		neuropeptide Y receptor Y2	7957	P49146
NRL		neural retina leucine zipper	8002	P54845
NTF3	NT-3	neurotrophin 3	8023	P20783		neurotrophin 3
PEX1		peroxisomal biogenesis factor 1	8850	O43933
PLG	Plasminogen	plasminogen	9071	P00747
PPP1R1A		protein phosphatase 1 regulatory inhibitor subunit 1A	9286	Q13522
PTGS2	COX-2	prostaglandin-endoperoxide synthase 2	9605	P35354
RORA		RAR related orphan receptor A	10258	P35398
SERPINF1	PEDF	serpin family F member 1	8824	P36955
TCR	T-cell receptor	The T-cell receptor complex on the surface of T cells, without saying which chain is changed				TCR complex|TCRαβ
HLA_class_I	HLA class I	Class I human leukocyte antigens as a group, on nearly all cells				MHC class I|HLA-I
HLA_class_II	HLA class II	Class II human leukocyte antigens as a group, on antigen-presenting cells				MHC class II|HLA-II
NKG2D_ligands	NKG2D ligands	The stress ligands that NKG2D binds, MICA, MICB and the ULBP family				NKG2DL
HLA_A2	HLA-A2	The HLA-A*02 group of alleles as an antigen			HLA-A	HLA-A*02
gamma_delta_TCR	Gamma-delta TCR	The T-cell receptor made of gamma and delta chains				γδ TCR
BCR_idiotype	Tumor idiotype	The antibody or receptor idiotype of a patient's B-cell tumor				idiotype
GD2		Disialoganglioside GD2, a surface glycolipid and no gene product				disialoganglioside GD2
GD3		Disialoganglioside GD3, a surface glycolipid and no gene product				disialoganglioside GD3
GM2		Monosialoganglioside GM2, a surface glycolipid				ganglioside GM2
GD1a		Disialoganglioside GD1a, a surface glycolipid				ganglioside GD1a
fucosyl_GM1	Fucosyl-GM1	Fucosylated monosialoganglioside GM1, on small-cell lung cancer				Fuc-GM1
SSEA4	SSEA-4	Stage-specific embryonic antigen 4, a glycolipid				stage-specific embryonic antigen 4
globo_H	Globo H	A hexasaccharide antigen on tumor glycolipid				globohexaosylceramide
LewisY	Lewis Y	A difucosylated blood-group carbohydrate on tumor cells				CD174|LeY
sialyl_LewisA	Sialyl Lewis A	The carbohydrate antigen measured as CA 19-9				CA19-9|sLeA
TAG72	TAG-72	Tumor-associated glycoprotein 72, a sialyl-Tn carbohydrate on mucins				sialyl-Tn|CA72-4
Tn_antigen	Tn antigen	The carbohydrate N-acetylgalactosamine on serine or threonine				Tn
Tn_MUC1	Tn-MUC1	MUC1 that carries the Tn carbohydrate, found on tumors			MUC1
MUC1_star	MUC1 star	The cleaved growth-factor-receptor form of MUC1			MUC1	cleaved MUC1
MUC16_ecto	MUC16 ectodomain	The part of MUC16 left on the cell after shedding			MUC16
EGFRvIII		The EGFR variant that lacks exons 2 to 7			EGFR	EGFR variant III
EGFR806	EGFR 806 epitope	The EGFR epitope laid bare on overexpressing tumor cells			EGFR
CLDN18_2	Claudin 18.2	The stomach isoform of claudin 18			CLDN18
CD44v6		The CD44 splice form with variable exon 6			CD44	CD44 variant 6
CD19_exon2_deleted	CD19 exon 2-deleted	The CD19 splice form that lacks the FMC63 epitope			CD19	CD19Δex2
ITGAV_ITGB6	Integrin αvβ6	The integrin made of the alpha-v and beta-6 chains				avb6
ITGAV_ITGB3	Integrin αvβ3	The integrin made of the alpha-v and beta-3 chains				avb3
activated_ITGB7	Activated integrin β7	The extended form of integrin beta 7 on myeloma cells			ITGB7	MMG49 epitope
activated_LFA1	Activated LFA-1	The extended form of the integrin of CD11a and CD18				LFA-1
IL12	IL-12	Interleukin 12, made of the p35 and p40 chains				interleukin 12|IL-12 p70
IL23	IL-23	Interleukin 23, made of the p19 and p40 chains				interleukin 23
IL15_IL15RA	IL-15 superagonist	Interleukin 15 joined to its receptor alpha chain				membrane-bound IL-15|mbIL15
VEGF_trap	VEGF trap	A soluble receptor decoy of VEGF, as aflibercept				aflibercept
sFLT1	sFLT-1	The soluble form of VEGF receptor 1			FLT1	soluble FLT1
anti_VEGF_antibody	Anti-VEGF antibody	An antibody or fragment against VEGF-A given as a transgene				anti-VEGF Fab
truncated_EGFR	Truncated EGFR	EGFR without ligand-binding and signalling parts, a marker that cetuximab binds			EGFR	EGFRt|huEGFRt
truncated_CD19	Truncated CD19	CD19 without its inner part, used as marker			CD19	CD19t
truncated_NGFR	Truncated NGFR	NGFR without its inner part, used as marker			NGFR	ΔLNGFR|tNGFR
inducible_caspase_9	Inducible caspase 9	Caspase 9 fused to a drug-dimerized domain, a safety switch				iC9|iCaspase-9|iCasp9
RQR8		A compact marker with CD34 and CD20 epitopes, removable by rituximab				CD34/CD20 marker
micro_dystrophin	Micro-dystrophin	A shortened dystrophin that fits AAV			DMD	mini-dystrophin
B_domain_deleted_F8	B-domain-deleted factor VIII	Factor VIII without its B domain			F8	BDD-FVIII
F9_Padua	Factor IX Padua	The R338L high-activity factor IX			F9	FIX-Padua
HBB_T87Q	βA-T87Q-globin	Beta-globin with an anti-sickling substitution at position 87			HBB	beta-A-T87Q-globin
channelrhodopsin	Channelrhodopsin	A light-gated ion channel of algae or its engineered kin				ChrimsonR|opsin
multi_characteristic_opsin	Multi-characteristic opsin	A synthetic opsin that answers broad light				MCO
HSV_TK	HSV thymidine kinase	Thymidine kinase of herpes simplex virus, which activates ganciclovir				HSV1-TK
cytosine_deaminase	Cytosine deaminase	A microbial enzyme that turns flucytosine into fluorouracil				CD/UPRT
purine_nucleoside_phosphorylase_bacterial	Bacterial PNP	The E. coli enzyme that turns fludarabine toxic				E. coli PNP
nitroreductase	Nitroreductase	A bacterial enzyme that activates nitro prodrugs				NTR
NICD	NOTCH1 intracellular domain	The signalling part of NOTCH1			NOTCH1	NICD1
dominant_negative_TGFBR2	Dominant-negative TGF-β receptor II	A TGF-beta receptor II without signalling part			TGFBR2	dnTGFβRII
PD1_CD28_switch	PD-1/CD28 switch receptor	The outer part of PD-1 on the inner part of CD28			PDCD1	PD-1 switch receptor
high_affinity_CD16	High-affinity CD16	CD16a with valine 158, often made non-cleavable			FCGR3A	hnCD16
HA_1	HA-1	The minor histocompatibility antigen made from ARHGAP45			ARHGAP45	HA-1 minor antigen
HA_2	HA-2	The minor histocompatibility antigen made from MYO1G			MYO1G	HA-2 minor antigen
HERV_E	HERV-E	An endogenous retrovirus antigen of kidney cancer				HERV-E antigen
HERV_K	HERV-K	An endogenous retrovirus envelope antigen				HERV-K envelope
neoantigen	Patient-specific neoantigen	Mutated peptides chosen from each patient's own tumor				neoantigens|individualized neoantigen
shared_neoantigen	Shared neoantigen	Mutated or frameshift peptides that tumors of several patients share				frameshift neoantigen
tumor_associated_antigens	Several tumor antigens	A mix of shared tumor antigens that the source does not single out				multi-TAA
tumor_lysate	Whole-tumor antigen	All antigens of a tumor cell or its lysate				tumour lysate
autoantibody_B_cell_receptor	Autoreactive B-cell receptor	The surface antibody of an autoreactive B cell, bound by its autoantigen				autoreactive BCR
KRAS_G12D	KRAS G12D	KRAS with aspartate at position 12			KRAS
KRAS_G12V	KRAS G12V	KRAS with valine at position 12			KRAS
KRAS_G12C	KRAS G12C	KRAS with cysteine at position 12			KRAS
KRAS_mutated	Mutated KRAS	KRAS with any of several hotspot mutations			KRAS	mKRAS
TP53_R175H	p53 R175H	p53 with histidine at position 175			TP53
TP53_R273	p53 R273 mutants	p53 mutated at position 273			TP53
PIK3CA_H1047	PIK3CA H1047 mutants	PIK3CA mutated at position 1047			PIK3CA
BRAF_V600E	BRAF V600E	BRAF with glutamate at position 600			BRAF
IDH1_R132H	IDH1 R132H	IDH1 with histidine at position 132			IDH1
H3_K27M	H3 K27M	Histone H3 with methionine at position 27				H3.3K27M
NPM1_mutated	Mutated NPM1	NPM1 with the frameshift of acute myeloid leukemia			NPM1	NPM1c
CALR_mutated	Mutated calreticulin	Calreticulin with the frameshift of myeloproliferative neoplasm			CALR	CALRdel52
BCR_ABL1	BCR-ABL1	The fusion protein of chronic myeloid leukemia
HPV16_E6	HPV16 E6	Early protein 6 of human papillomavirus 16
HPV16_E7	HPV16 E7	Early protein 7 of human papillomavirus 16
HPV16_E6_E7	HPV16 E6 and E7	Both oncoproteins of human papillomavirus 16
HPV18_E6_E7	HPV18 E6 and E7	Both oncoproteins of human papillomavirus 18
HPV6_HPV11	HPV6 and HPV11 antigens	Proteins of the papillomaviruses of respiratory papillomatosis				HPV-6/11 E6/E7
EBV_LMP1	EBV LMP1	Latent membrane protein 1 of Epstein-Barr virus				LMP1
EBV_LMP2	EBV LMP2	Latent membrane protein 2 of Epstein-Barr virus				LMP2
EBV_EBNA1	EBV EBNA1	Nuclear antigen 1 of Epstein-Barr virus				EBNA1
EBV_EBNA3	EBV EBNA3	Nuclear antigens 3 of Epstein-Barr virus				EBNA3
EBV_antigens	EBV antigens	Epstein-Barr virus antigens that the source does not single out				Epstein-Barr virus antigens
CMV_pp65	CMV pp65	Tegument protein pp65 of cytomegalovirus				pp65
CMV_IE1	CMV IE1	Immediate-early protein 1 of cytomegalovirus				IE-1
CMV_IE2	CMV IE2	Immediate-early protein 2 of cytomegalovirus				IE-2
CMV_gB	CMV gB	Glycoprotein B of cytomegalovirus				glycoprotein B of CMV
CMV_pentamer	CMV pentamer	The five-part entry complex of cytomegalovirus				pentameric complex
CMV_antigens	CMV antigens	Cytomegalovirus antigens that the source does not single out				cytomegalovirus antigens
adenovirus_antigens	Adenovirus antigens	Hexon, penton and other antigens of adenovirus				AdV hexon
BK_virus_antigens	BK virus antigens	Large T and VP1 of BK polyomavirus				BKV antigens
HHV6_antigens	HHV-6 antigens	Antigens of human herpesvirus 6				HHV6
Merkel_polyomavirus_T_antigen	MCPyV T antigen	T antigen of Merkel cell polyomavirus				MCPyV
HBV_surface_antigen	HBV surface antigen	Surface antigen of hepatitis B virus				HBsAg|HBV S
HBV_transcripts	HBV transcripts	The transcripts or genome of hepatitis B virus as a whole				HBV RNA
HBV_cccDNA	HBV cccDNA	The stable nuclear genome of hepatitis B virus				cccDNA
HIV_envelope	HIV envelope	The gp120 and gp41 envelope of HIV				HIV gp120
HIV_gag	HIV gag	The gag antigen of HIV				HIV Gag p24
HIV_provirus	HIV provirus	The integrated genome of HIV, as aimed at by an editor				HIV-1 proviral DNA
HIV_transcripts	HIV transcripts	The RNA of HIV, as aimed at by a silencing construct				tat/rev
HTLV1_Tax	HTLV-1 Tax	The Tax protein of human T-lymphotropic virus 1				Tax
SARS_CoV_2_spike	SARS-CoV-2 spike	The spike protein of SARS-CoV-2				S protein of SARS-CoV-2
RSV_F	RSV F	The fusion protein of respiratory syncytial virus, usually prefusion				RSV prefusion F
influenza_HA_antigen	Influenza hemagglutinin	The hemagglutinin of influenza viruses				influenza HA
influenza_NA_antigen	Influenza neuraminidase	The neuraminidase of influenza viruses				influenza NA
hMPV_F	hMPV F	The fusion protein of human metapneumovirus				metapneumovirus F
Ebola_glycoprotein	Ebola glycoprotein	The glycoprotein of Ebola virus				EBOV GP
Zika_prM_E	Zika prM-E	The membrane and envelope proteins of Zika virus				ZIKV prM-E
rabies_glycoprotein	Rabies glycoprotein	The glycoprotein of rabies virus				RABV-G
VZV_gE	VZV gE	Glycoprotein E of varicella-zoster virus				glycoprotein E of VZV
HSV_antigens	HSV antigens	Antigens or genes of herpes simplex virus				HSV-2 antigens
norovirus_VP1	Norovirus VP1	The capsid protein of noroviruses				norovirus capsid
Mycobacterium_tuberculosis_antigens	M. tuberculosis antigens	Antigens of Mycobacterium tuberculosis				TB antigens
Plasmodium_CSP	Plasmodium CSP	Circumsporozoite protein of malaria parasites				circumsporozoite protein
Aspergillus_antigens	Aspergillus antigens	Carbohydrate or protein antigens of Aspergillus				beta-glucan dectin target
adaptor_tag	Adaptor tag	A tag such as fluorescein or a peptide on a separate targeting molecule				FITC|PNE tag
Fc_of_antibody	Antibody Fc	The constant part of a therapeutic antibody that a receptor on product cells binds				IgG Fc
expanded_CAG_repeat	Expanded CAG repeat	An expanded CAG repeat as such, in whichever gene				CAG repeat
DUX4_repeat_array	D4Z4 repeat array	The repeat array whose loss of silencing lets DUX4 be made				D4Z4
HBG_promoter	Gamma-globin promoter	The promoters of HBG1 and HBG2 where fetal hemoglobin is shut off				HBG1/2 promoter
BCL11A_enhancer	BCL11A erythroid enhancer	The enhancer of BCL11A active in red cell precursors			BCL11A	+58 enhancer
AAVS1_safe_harbor	AAVS1 safe harbor	The insertion site in the first intron of PPP1R12C			PPP1R12C	AAVS1
albumin_intron_1	Albumin intron 1	The insertion site behind the albumin promoter			ALB	ALB safe harbor
ROSA26		A safe harbor on chromosome 3 for insertion				hROSA26
telomerase_RNA_template	Telomerase RNA template	The template stretch of telomerase RNA			TERC	hTR template
miR_122	miR-122	MicroRNA 122, a host factor of hepatitis C				microRNA-122
miR_21	miR-21	MicroRNA 21				microRNA-21
miR_29	miR-29	The microRNA 29 family				microRNA-29
miR_34a	miR-34a	MicroRNA 34a				microRNA-34a
miR_132	miR-132	MicroRNA 132				microRNA-132
miR_155	miR-155	MicroRNA 155				microRNA-155
miR_17	miR-17	MicroRNA 17				microRNA-17`;
