package org.redflag.model;

/** The kinds of software that 15 CFR 746.8(a)(8) names. */
public enum SoftwareType {
    ERP,
    CRM,
    BUSINESS_INTELLIGENCE,
    SUPPLY_CHAIN_MANAGEMENT,
    ENTERPRISE_DATA_WAREHOUSE,
    COMPUTERIZED_MAINTENANCE_MANAGEMENT,
    PROJECT_MANAGEMENT,
    PRODUCT_LIFECYCLE_MANAGEMENT,
    BUILDING_INFORMATION_MODELLING,
    COMPUTER_AIDED_DESIGN,
    COMPUTER_AIDED_MANUFACTURING,
    ENGINEERING_TO_ORDER,
    CNC_OPERATION,
    /** Free and widely available, to exchange personal communications over the Internet (15 CFR 746.6(d)(3)). */
    PERSONAL_COMMUNICATION,
    OTHER
}
