package org.redflag.kb.lists.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OFAC's advanced XML, {@code SDN_ADVANCED.XML} and {@code CONS_ADVANCED.XML}.
 *
 * <p>It alone gives names in other scripts and the day of each listing. Everything in it is a number that points somewhere
 * else in the file; places and documents stand before the parties that need them, so one pass is enough. A delta, which
 * holds changes only, has attributes that are not in the vocabulary and is refused.
 */
final class OfacAdvancedFormat implements ListFormat {

    private static final String ROOT = "Sanctions";
    private static final String NAMESPACE = "http://www.un.org/sanctions/1.0";
    private static final String NEW_NAMESPACE =
            "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML";

    private static final XmlVocabulary VOCABULARY = XmlVocabulary.of("""
            Sanctions: -@Version -@schemaLocation DateOfIssue +ReferenceValueSets +Locations +IDRegDocuments \
            +DistinctParties +ProfileRelationships +SanctionsEntries -SanctionsEntryLinks
            ReferenceValueSets: +AliasTypeValues +AreaCodeValues -AreaCodeTypeValues -CalendarTypeValues +CountryValues \
            -CountryRelevanceValues -DecisionMakingBodyValues +DetailReferenceValues -DetailTypeValues \
            +DocNameStatusValues +EntryEventTypeValues -EntryLinkTypeValues -ExRefTypeValues +FeatureTypeValues \
            -FeatureTypeGroupValues -IDRegDocDateTypeValues +IDRegDocTypeValues -IdentityFeatureLinkTypeValues \
            +LegalBasisValues -LegalBasisTypeValues +ListValues +LocPartTypeValues -LocPartValueStatusValues \
            -LocPartValueTypeValues +NamePartTypeValues -OrganisationValues +PartySubTypeValues +PartyTypeValues \
            -RelationQualityValues +RelationTypeValues -ReliabilityValues -SanctionsProgramValues \
            +SanctionsTypeValues +ScriptValues -ScriptStatusValues -SubsidiaryBodyValues -SupInfoTypeValues \
            -TargetTypeValues -ValidityValues
            AliasTypeValues: AliasType
            AreaCodeValues: AreaCode
            CountryValues: Country
            DetailReferenceValues: DetailReference
            DocNameStatusValues: DocNameStatus
            EntryEventTypeValues: EntryEventType
            FeatureTypeValues: FeatureType
            IDRegDocTypeValues: IDRegDocType
            LegalBasisValues: LegalBasis
            ListValues: List
            LocPartTypeValues: LocPartType
            NamePartTypeValues: NamePartType
            PartySubTypeValues: PartySubType
            PartyTypeValues: PartyType
            RelationTypeValues: RelationType
            SanctionsTypeValues: SanctionsType
            ScriptValues: Script
            AliasType, DocNameStatus, EntryEventType, IDRegDocType, LocPartType, NamePartType, PartyType, SanctionsType: @ID
            AreaCode: @ID @CountryID -@Description -@AreaCodeTypeID
            Country: @ID @ISO2 -@ISO3 -@IS03166-3Code -@Comment
            DetailReference: @ID -@DetailCode
            FeatureType: @ID -@FeatureTypeGroupID
            LegalBasis: @ID -@LegalBasisShortRef -@LegalBasisTypeID -@SanctionsProgramID
            List: @ID -@Comment
            PartySubType: @ID @PartyTypeID
            RelationType: @ID -@Symmetrical
            Script: @ID @ScriptCode
            Locations: Location
            Location: @ID Comment LocationAreaCode LocationCountry LocationPart -FeatureVersionReference \
            -IDRegDocumentReference
            LocationAreaCode: @AreaCodeID
            LocationCountry: @CountryID -@CountryRelevanceID
            LocationPart: @LocPartTypeID LocationPartValue
            LocationPartValue: -@Primary -@LocPartValueTypeID -@LocPartValueStatusID Comment Value
            IDRegDocuments: IDRegDocument
            IDRegDocument: -@ID @IDRegDocTypeID @IdentityID @IssuedBy-CountryID -@IssuedIn-LocationID -@ValidityID \
            Comment IDRegistrationNo -IssuingAuthority -DocumentDate -IDRegDocumentMention -FeatureVersionReference \
            -DocumentedNameReference -ProfileRelationshipReference
            DistinctParties: DistinctParty
            DistinctParty: @FixedRef Comment Profile
            Profile: @ID @PartySubTypeID Comment Identity Feature -SanctionsEntryReference -ExternalReference
            Identity: @ID -@FixedRef @Primary -@False Comment Alias NamePartGroups -IDRegDocumentReference
            Alias: -@FixedRef @AliasTypeID @Primary @LowQuality -Comment -DatePeriod DocumentedName
            DocumentedName: -@ID -@FixedRef @DocNameStatusID -Comment DocumentedNamePart -DocumentedNameCountry \
            -IDRegDocumentReference
            DocumentedNamePart: -@LeadingChars -@TrailingChars NamePartValue
            NamePartValue: @NamePartGroupID @ScriptID -@ScriptStatusID -@Acronym
            NamePartGroups: MasterNamePartGroup
            MasterNamePartGroup: NamePartGroup
            NamePartGroup: @ID @NamePartTypeID
            Feature: -@ID @FeatureTypeID FeatureVersion -IdentityReference
            FeatureVersion: -@ID -@ReliabilityID Comment DatePeriod VersionDetail VersionLocation -IDRegDocumentReference
            VersionDetail: -@DetailTypeID @DetailReferenceID
            VersionLocation: @LocationID
            DatePeriod: -@CalendarTypeID -@YearFixed -@MonthFixed -@DayFixed -Comment Start End -DurationMinimum \
            -DurationMaximum
            Start, End: @Approximate -@YearFixed -@MonthFixed -@DayFixed From To
            From, To: Year Month Day
            Date, DateOfIssue: -@CalendarTypeID Year Month Day
            ProfileRelationships: ProfileRelationship
            ProfileRelationship: -@ID @From-ProfileID @To-ProfileID @RelationTypeID -@RelationQualityID @Former \
            -@SanctionsEntryID Comment -DatePeriod -IDRegDocumentReference
            SanctionsEntries: SanctionsEntry
            SanctionsEntry: @ID @ProfileID @ListID -@EntryProfileRef -@EntryDeltaFlag -Comment LimitationsToListing \
            EntryEvent SanctionsMeasure -SupportingInfo -ProfileRelationshipReference
            EntryEvent: -@ID @EntryEventTypeID @LegalBasisID -Comment Date
            SanctionsMeasure: -@ID @SanctionsTypeID Comment -DatePeriod
            """);

    @Override
    public boolean recognises(PublishedFile file) {
        return XmlEntries.isRoot(file, ROOT, NAMESPACE) || XmlEntries.isRoot(file, ROOT, NEW_NAMESPACE);
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return Reading.ofEach(files, OfacAdvancedFormat::readOne);
    }

    private static Reading readOne(PublishedFile file) {
        OfacReferences references = new OfacReferences();
        OfacPlaces places = new OfacPlaces(references);
        OfacDocuments documents = new OfacDocuments(references);
        OfacAdvancedSet set = new OfacAdvancedSet(file, references);
        XmlEntries.forEach(file, VOCABULARY, ROOT, element -> {
            switch (element.name()) {
                case "DateOfIssue" -> set.issued(day(element));
                case "Location" -> places.add(element);
                case "IDRegDocument" -> documents.add(element);
                case "DistinctParty" ->
                    element.children("Profile")
                            .forEach(profile -> set.add(
                                    profile.required("ID"),
                                    new OfacProfile(element, profile, references, places, documents).draft()));
                case "ProfileRelationship" -> set.relate(element);
                case "SanctionsEntry" -> set.list(element);
                default -> references.add(element);
            }
        });
        return set.reading(places.missing());
    }

    /** A day that is complete; nothing when OFAC gives but a year. */
    static @Nullable LocalDate day(XmlElement date) {
        if (date.text("Month").isEmpty() || date.text("Day").isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(number(date, "Year"), number(date, "Month"), number(date, "Day"));
        } catch (DateTimeException e) {
            throw date.wrong("Day", date.text("Day").orElse(""), "there is no such day; fetch the file again");
        }
    }

    static int number(XmlElement date, String part) {
        String text = date.text(part).orElse("");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw date.wrong(part, text, "it has to be a number; fetch the file again");
        }
    }
}
