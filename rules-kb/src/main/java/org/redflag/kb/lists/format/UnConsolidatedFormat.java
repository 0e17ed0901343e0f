package org.redflag.kb.lists.format;

import java.util.List;

/** The XML in which the United Nations Security Council publishes its consolidated list. */
final class UnConsolidatedFormat implements ListFormat {

    static final String LIST = "un/consolidated";

    private static final String ROOT = "CONSOLIDATED_LIST";
    private static final XmlVocabulary VOCABULARY = XmlVocabulary.of("""
            CONSOLIDATED_LIST: @dateGenerated -@noNamespaceSchemaLocation -@schemaLocation +INDIVIDUALS +ENTITIES
            INDIVIDUALS: INDIVIDUAL
            ENTITIES: ENTITY
            INDIVIDUAL: DATAID FIRST_NAME SECOND_NAME THIRD_NAME FOURTH_NAME NAME_ORIGINAL_SCRIPT UN_LIST_TYPE \
            REFERENCE_NUMBER LISTED_ON DELISTED_ON COMMENTS1 TITLE DESIGNATION NATIONALITY NATIONALITY2 \
            INDIVIDUAL_ALIAS INDIVIDUAL_ADDRESS INDIVIDUAL_DATE_OF_BIRTH INDIVIDUAL_DOCUMENT \
            -VERSIONNUM -GENDER -SUBMITTED_BY -SUBMITTED_ON -LIST_TYPE -LAST_DAY_UPDATED -INDIVIDUAL_PLACE_OF_BIRTH \
            -SORT_KEY -SORT_KEY_LAST_MOD
            ENTITY: DATAID FIRST_NAME NAME_ORIGINAL_SCRIPT UN_LIST_TYPE REFERENCE_NUMBER LISTED_ON DELISTED_ON \
            COMMENTS1 ENTITY_ALIAS ENTITY_ADDRESS \
            -VERSIONNUM -SUBMITTED_BY -SUBMITTED_ON -LIST_TYPE -LAST_DAY_UPDATED -SORT_KEY -SORT_KEY_LAST_MOD
            TITLE, DESIGNATION, NATIONALITY, NATIONALITY2: VALUE
            INDIVIDUAL_ALIAS: QUALITY ALIAS_NAME NOTE DATE_OF_BIRTH -CITY_OF_BIRTH -COUNTRY_OF_BIRTH
            ENTITY_ALIAS: QUALITY ALIAS_NAME NOTE
            INDIVIDUAL_ADDRESS, ENTITY_ADDRESS: STREET CITY STATE_PROVINCE ZIP_CODE COUNTRY NOTE
            INDIVIDUAL_DATE_OF_BIRTH: TYPE_OF_DATE DATE YEAR FROM_YEAR TO_YEAR NOTE
            INDIVIDUAL_DOCUMENT: TYPE_OF_DOCUMENT TYPE_OF_DOCUMENT2 NUMBER ISSUING_COUNTRY COUNTRY_OF_ISSUE NOTE \
            -DATE_OF_ISSUE -CITY_OF_ISSUE
            """);

    @Override
    public boolean recognises(PublishedFile file) {
        return XmlEntries.isRoot(file, ROOT, "");
    }

    @Override
    public Reading read(List<PublishedFile> files) {
        return XmlEntries.lists(
                files, VOCABULARY, ROOT, "dateGenerated", LIST, element -> new UnEntry(element).party());
    }
}
