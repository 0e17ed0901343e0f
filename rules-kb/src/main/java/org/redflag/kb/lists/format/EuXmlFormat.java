package org.redflag.kb.lists.format;

import java.util.List;

/** The XML of the EU's Financial Sanctions Files, schema 1.1, in which the Commission consolidates all asset freezes. */
final class EuXmlFormat implements ListFormat {

    static final String LIST = "eu/consolidated";

    private static final String ROOT = "export";
    private static final String NAMESPACE = "http://eu.europa.ec/fpi/fsd/export";
    private static final XmlVocabulary VOCABULARY = XmlVocabulary.of("""
            export: @generationDate -@globalFileId -@schemaLocation sanctionEntity
            sanctionEntity: @logicalId @euReferenceNumber @unitedNationId @designationDate @designationDetails \
            @delistingDate remark additionalInformation regulation subjectType nameAlias citizenship birthdate address \
            identification
            additionalInformation: @key @value
            regulation: -@logicalId -@regulationType -@organisationType @publicationDate @entryIntoForceDate @numberTitle \
            @programme -@corrigendum -remark -additionalInformation -publicationUrl -corrigendum
            regulationSummary: -@regulationType @publicationDate -@numberTitle -@publicationUrl
            subjectType: @code @classificationCode
            nameAlias: -@logicalId @firstName @middleName @lastName @wholeName @function -@gender @title -@nameLanguage \
            @strong -@regulationLanguage remark additionalInformation regulationSummary
            citizenship: -@logicalId -@acquisitionDate -@disenfranchisementDate @region @countryIso2Code \
            @countryDescription -@regulationLanguage remark additionalInformation regulationSummary
            birthdate: -@logicalId @circa -@calendarType -@city -@zipCode @birthdate @dayOfMonth @monthOfYear @year \
            @yearRangeFrom @yearRangeTo -@region -@place -@countryIso2Code -@countryDescription -@regulationLanguage \
            remark additionalInformation regulationSummary
            address: -@logicalId @street @poBox @place @city @zipCode @region -@asAtListingTime @countryIso2Code \
            @countryDescription -@regulationLanguage remark additionalInformation regulationSummary -contactInfo
            identification: -@logicalId -@diplomatic -@knownExpired @knownFalse -@reportedLost -@revokedByIssuer \
            -@issueDate -@issuedDate -@issuedBy @latinNumber -@nameOnDocument @number -@validFrom -@validTo -@region \
            @identificationTypeCode @identificationTypeDescription @countryIso2Code @countryDescription \
            -@regulationLanguage remark additionalInformation regulationSummary
            """);

    @Override
    public boolean recognises(PublishedFile file) {
        return XmlEntries.isRoot(file, ROOT, NAMESPACE);
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return XmlEntries.lists(
                files, VOCABULARY, ROOT, "generationDate", LIST, element -> new EuXmlEntry(element).party());
    }
}
