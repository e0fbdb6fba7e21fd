/**
 * The classes of USDM 4.0 and their attributes, in the order of the API specification (CDISC DDF-RA, `USDM_API.json`, MIT).
 * Every class also has `id`, `extensionAttributes` and `instanceType`.
 *
 * An attribute is its name, then `[]` for a list, then `:` with its types, then `!` if it is required. Without types it is a
 * text; `name` is a text that is not empty.
 */
export const classAttributes = {
  Abbreviation: "abbreviatedText:name! expandedText:name! notes[]:CommentAnnotation",
  Activity:
    "name:name! label description previousId nextId childIds[] definedProcedures[]:Procedure biomedicalConceptIds[] bcCategoryIds[] bcSurrogateIds[] timelineId notes[]:CommentAnnotation",
  Address: "text lines[] city district state postalCode country:Code",
  AdministrableProduct:
    "name:name! label description pharmacologicClass:Code administrableDoseForm:AliasCode! productDesignation:Code! sourcing:Code properties[]:AdministrableProductProperty identifiers[]:AdministrableProductIdentifier ingredients[]:Ingredient notes[]:CommentAnnotation",
  AdministrableProductIdentifier: "text! scopeId!",
  AdministrableProductProperty: "name:name! text! type:Code! quantity:Quantity",
  Administration:
    "name:name! label description duration:Duration! dose:Quantity route:AliasCode frequency:AliasCode administrableProductId medicalDeviceId notes[]:CommentAnnotation",
  AliasCode: "standardCode:Code! standardCodeAliases[]:Code",
  AnalysisPopulation: "name:name! label description text! subsetOfIds[] notes[]:CommentAnnotation",
  AssignedPerson: "name:name! label description personName:PersonName! jobTitle! organizationId",
  BiomedicalConcept:
    "name:name! label synonyms[] reference! properties[]:BiomedicalConceptProperty code:AliasCode! notes[]:CommentAnnotation",
  BiomedicalConceptCategory:
    "name:name! label description childIds[] memberIds[] code:AliasCode notes[]:CommentAnnotation",
  BiomedicalConceptProperty:
    "name:name! label isRequired:boolean! isEnabled:boolean! datatype! responseCodes[]:ResponseCode code:AliasCode! notes[]:CommentAnnotation",
  BiomedicalConceptSurrogate: "name:name! label description reference notes[]:CommentAnnotation",
  BiospecimenRetention: "name:name! label description isRetained:boolean! includesDNA:boolean",
  Characteristic: "name:name! label description text! dictionaryId notes[]:CommentAnnotation",
  Code: "code! codeSystem! codeSystemVersion! decode!",
  CommentAnnotation: "text! codes[]:Code",
  Condition: "name:name! label description text! dictionaryId notes[]:CommentAnnotation contextIds[] appliesToIds[]",
  ConditionAssignment: "condition! conditionTargetId!",
  DocumentContentReference: "sectionNumber! sectionTitle! appliesToId!",
  Duration: "text quantity:Quantity|Range durationWillVary:boolean! reasonDurationWillVary",
  EligibilityCriterion:
    "name:name! label description category:Code! identifier! criterionItemId! nextId previousId notes[]:CommentAnnotation",
  EligibilityCriterionItem: "name:name! label description text! dictionaryId notes[]:CommentAnnotation",
  Encounter:
    "name:name! label description type:Code! previousId nextId scheduledAtId environmentalSettings[]:Code contactModes[]:Code transitionStartRule:TransitionRule transitionEndRule:TransitionRule notes[]:CommentAnnotation",
  Endpoint: "name:name! label description text! dictionaryId notes[]:CommentAnnotation purpose! level:Code!",
  Estimand:
    "name:name! label description populationSummary! analysisPopulationId! interventionIds[]! variableOfInterestId! intercurrentEvents[]:IntercurrentEvent! notes[]:CommentAnnotation",
  ExtensionAttribute:
    "url! valueString valueBoolean:boolean valueInteger:integer valueId valueQuantity:Quantity valueRange:Range valueCode:Code valueAliasCode:AliasCode valueExtensionClass:ExtensionClass",
  ExtensionClass: "url!",
  GeographicScope: "type:Code! code:AliasCode",
  GovernanceDate: "name:name! label description type:Code! dateValue:date! geographicScopes[]:GeographicScope!",
  Indication: "name:name! label description codes[]:Code isRareDisease:boolean! notes[]:CommentAnnotation",
  Ingredient: "role:Code! substance:Substance!",
  IntercurrentEvent: "name:name! label description text! dictionaryId notes[]:CommentAnnotation strategy!",
  InterventionalStudyDesign:
    "name:name! label description studyType:Code studyPhase:AliasCode therapeuticAreas[]:Code characteristics[]:Code encounters[]:Encounter activities[]:Activity arms[]:StudyArm! studyCells[]:StudyCell! rationale! epochs[]:StudyEpoch! elements[]:StudyElement estimands[]:Estimand indications[]:Indication studyInterventionIds[] objectives[]:Objective population:StudyDesignPopulation! scheduleTimelines[]:ScheduleTimeline biospecimenRetentions[]:BiospecimenRetention documentVersionIds[] eligibilityCriteria[]:EligibilityCriterion! analysisPopulations[]:AnalysisPopulation notes[]:CommentAnnotation subTypes[]:Code model:Code! intentTypes[]:Code blindingSchema:AliasCode",
  Masking: "text! isMasked:boolean!",
  MedicalDevice:
    "name:name! label description hardwareVersion softwareVersion embeddedProductId sourcing:Code identifiers[]:MedicalDeviceIdentifier notes[]:CommentAnnotation",
  MedicalDeviceIdentifier: "text! scopeId! type:Code!",
  NarrativeContent:
    "name:name! sectionNumber sectionTitle displaySectionNumber:boolean! displaySectionTitle:boolean! childIds[] previousId nextId contentItemId",
  NarrativeContentItem: "name:name! text!",
  Objective:
    "name:name! label description text! dictionaryId notes[]:CommentAnnotation level:Code! endpoints[]:Endpoint",
  ObservationalStudyDesign:
    "name:name! label description studyType:Code studyPhase:AliasCode therapeuticAreas[]:Code characteristics[]:Code encounters[]:Encounter activities[]:Activity arms[]:StudyArm! studyCells[]:StudyCell! rationale! epochs[]:StudyEpoch! elements[]:StudyElement estimands[]:Estimand indications[]:Indication studyInterventionIds[] objectives[]:Objective population:StudyDesignPopulation! scheduleTimelines[]:ScheduleTimeline biospecimenRetentions[]:BiospecimenRetention documentVersionIds[] eligibilityCriteria[]:EligibilityCriterion! analysisPopulations[]:AnalysisPopulation notes[]:CommentAnnotation subTypes[]:Code model:Code! timePerspective:Code! samplingMethod:Code",
  Organization:
    "name:name! label type:Code! identifierScheme! identifier! legalAddress:Address managedSites[]:StudySite",
  ParameterMap: "tag! reference!",
  PersonName: "text familyName givenNames[] prefixes[] suffixes[]",
  Procedure: "name:name! label description procedureType! code:Code! studyInterventionId notes[]:CommentAnnotation",
  ProductOrganizationRole: "name:name! label description code:Code! appliesToIds[] organizationId!",
  Quantity: "value:number! unit:AliasCode",
  Range: "minValue:Quantity! maxValue:Quantity! isApproximate:boolean!",
  ReferenceIdentifier: "text! scopeId! type:Code!",
  ResponseCode: "name:name! label isEnabled:boolean! code:Code!",
  ScheduleTimeline:
    "name:name! label description mainTimeline:boolean! entryCondition! entryId! exits[]:ScheduleTimelineExit timings[]:Timing instances[]:ScheduledActivityInstance|ScheduledDecisionInstance plannedDuration:Duration",
  ScheduleTimelineExit: "",
  ScheduledActivityInstance:
    "name:name! label description defaultConditionId epochId timelineId timelineExitId activityIds[] encounterId",
  ScheduledDecisionInstance:
    "name:name! label description defaultConditionId epochId conditionAssignments[]:ConditionAssignment!",
  Strength: "name:name! label description numerator:Quantity|Range! denominator:Quantity",
  Study: "name:name! description label versions[]:StudyVersion documentedBy[]:StudyDefinitionDocument",
  StudyAmendment:
    "name:name! label description number! summary! primaryReason:StudyAmendmentReason! secondaryReasons[]:StudyAmendmentReason changes[]:StudyChange! impacts[]:StudyAmendmentImpact geographicScopes[]:GeographicScope! enrollments[]:SubjectEnrollment dateValues[]:GovernanceDate previousId notes[]:CommentAnnotation",
  StudyAmendmentImpact: "type:Code! text! isSubstantial:boolean! notes[]:CommentAnnotation",
  StudyAmendmentReason: "code:Code! otherReason",
  StudyArm:
    "name:name! label description type:Code! dataOriginDescription! dataOriginType:Code! populationIds[] notes[]:CommentAnnotation",
  StudyCell: "armId! epochId! elementIds[]!",
  StudyChange: "name:name! label description summary! rationale! changedSections[]:DocumentContentReference!",
  StudyCohort:
    "name:name! label description includesHealthySubjects:boolean! plannedEnrollmentNumber:Quantity|Range plannedCompletionNumber:Quantity|Range plannedSex[]:Code criterionIds[] plannedAge:Range notes[]:CommentAnnotation characteristics[]:Characteristic indicationIds[]",
  StudyDefinitionDocument:
    "name:name! label description language:Code! type:Code! templateName! versions[]:StudyDefinitionDocumentVersion childIds[] notes[]:CommentAnnotation",
  StudyDefinitionDocumentVersion:
    "version! status:Code! dateValues[]:GovernanceDate contents[]:NarrativeContent notes[]:CommentAnnotation",
  StudyDesignPopulation:
    "name:name! label description includesHealthySubjects:boolean! plannedEnrollmentNumber:Quantity|Range plannedCompletionNumber:Quantity|Range plannedSex[]:Code criterionIds[] plannedAge:Range notes[]:CommentAnnotation cohorts[]:StudyCohort",
  StudyElement:
    "name:name! label description transitionStartRule:TransitionRule transitionEndRule:TransitionRule studyInterventionIds[] notes[]:CommentAnnotation",
  StudyEpoch: "name:name! label description type:Code! previousId nextId notes[]:CommentAnnotation",
  StudyIdentifier: "text! scopeId!",
  StudyIntervention:
    "name:name! label description role:Code! type:Code! minimumResponseDuration:Quantity codes[]:Code administrations[]:Administration notes[]:CommentAnnotation",
  StudyRole:
    "name:name! label description code:Code! appliesToIds[] assignedPersons[]:AssignedPerson organizationIds[] masking:Masking notes[]:CommentAnnotation",
  StudySite: "name:name! label description country:Code!",
  StudyTitle: "text! type:Code!",
  StudyVersion:
    "versionIdentifier! rationale! documentVersionIds[] dateValues[]:GovernanceDate amendments[]:StudyAmendment businessTherapeuticAreas[]:Code studyIdentifiers[]:StudyIdentifier! referenceIdentifiers[]:ReferenceIdentifier studyDesigns[]:InterventionalStudyDesign|ObservationalStudyDesign titles[]:StudyTitle! eligibilityCriterionItems[]:EligibilityCriterionItem narrativeContentItems[]:NarrativeContentItem abbreviations[]:Abbreviation roles[]:StudyRole organizations[]:Organization studyInterventions[]:StudyIntervention administrableProducts[]:AdministrableProduct medicalDevices[]:MedicalDevice productOrganizationRoles[]:ProductOrganizationRole biomedicalConcepts[]:BiomedicalConcept bcCategories[]:BiomedicalConceptCategory bcSurrogates[]:BiomedicalConceptSurrogate dictionaries[]:SyntaxTemplateDictionary conditions[]:Condition notes[]:CommentAnnotation",
  SubjectEnrollment:
    "name:name! label description quantity:Quantity! forGeographicScope:GeographicScope forStudyCohortId forStudySiteId",
  Substance: "name:name! label description codes[]:Code strengths[]:Strength! referenceSubstance:Substance",
  SyntaxTemplateDictionary: "name:name! label description parameterMaps[]:ParameterMap!",
  Timing:
    "name:name! label description type:Code! value! valueLabel! relativeToFrom:Code! relativeFromScheduledInstanceId! relativeToScheduledInstanceId windowLower windowUpper windowLabel",
  TransitionRule: "name:name! label description text!",
} as const;

/** The name of a class of USDM. */
export type ClassName = keyof typeof classAttributes;
