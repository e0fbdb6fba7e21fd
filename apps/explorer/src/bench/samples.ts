/** Invented documents that show what the bench does. */

/** A press release. */
export const pressRelease = `Linden Gene Inc. reports first data of HGX-204 in B-cell lymphoma

BOSTON, March 3, 2031 – Linden Gene Inc. today announced that the FDA has granted RMAT designation to HGX-204, an autologous CAR T-cell therapy targeting CD19 and CD22, for relapsed or refractory diffuse large B-cell lymphoma.

HGX-204 is manufactured with a lentiviral vector. In the Phase 1/2 trial (NCT98000204), patients received a single infusion of 2 × 10^6 CAR+ T cells/kg after lymphodepletion with fludarabine and cyclophosphamide. The overall response rate was 78% in 23 evaluable patients.

The company plans to submit a biologics license application in the second half of 2032. Forward-looking statements involve risks.
`;

/** A record with issues that have fixes. */
export const recordWithIssues = `{
  "kind": "trial",
  "id": "trial:hgx-204-1",
  "names": [{ "text": "HALO-1", "kind": "acronym" }],
  "registrations": [{ "scheme": "nct", "value": "nct98000204" }],
  "type": "interventional",
  "phase": "Phase 1/2",
  "status": { "status": "recruiting" },
  "dates": { "start": { "value": "2030-05" } },
  "conditions": [{ "disease": "DLBCL", "states": ["relapsed_or_refractory"] }],
  "enrollment": { "count": "40" }
}
`;

/** A document of ClinicalTrials.gov. */
export const registryDocument = `{
  "protocolSection": {
    "identificationModule": {
      "nctId": "NCT98000204",
      "briefTitle": "HGX-204 in Relapsed or Refractory B-Cell Lymphoma"
    },
    "statusModule": { "overallStatus": "RECRUITING", "startDateStruct": { "date": "2030-05", "type": "ACTUAL" } },
    "sponsorCollaboratorsModule": { "leadSponsor": { "name": "Linden Gene Inc.", "class": "INDUSTRY" } },
    "conditionsModule": { "conditions": ["Diffuse Large B-cell Lymphoma", "Follicular Lymphoma"] },
    "designModule": { "studyType": "INTERVENTIONAL", "phases": ["PHASE1", "PHASE2"], "targetDuration": "forever" },
    "armsInterventionsModule": {
      "interventions": [{ "type": "BIOLOGICAL", "name": "HGX-204", "description": "Autologous CD19/CD22 CAR-T cells" }]
    },
    "eligibilityModule": {
      "eligibilityCriteria": "Inclusion Criteria:\\n\\n* Age \\\\>= 18 years\\n* ECOG performance status 0 or 1\\n* ANC ≥ 1.0 × 10^9/L\\n* Total bilirubin ≤ 1.5 × ULN\\n\\nExclusion Criteria:\\n\\n* Active hepatitis B\\n* Live vaccine within 30 days before enrollment",
      "minimumAge": "18 Years",
      "sex": "ALL"
    },
    "contactsLocationsModule": { "locations": [{ "facility": "Example Hospital", "city": "Shanghai", "country": "China" }] }
  }
}
`;
