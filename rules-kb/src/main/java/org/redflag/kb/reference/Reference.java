package org.redflag.kb.reference;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** All dated tables of a rulebook, each ready for its own question. */
public final class Reference {

    private final GoodsTables goods = new GoodsTables();
    private final DualUseLists dualUseLists = new DualUseLists();
    private final CountryGroups countryGroups = new CountryGroups();
    private final CountryChart countryChart = new CountryChart();
    private final CommerceControlList commerceControlList = new CommerceControlList();
    private final DirectProductInputs directProductInputs = new DirectProductInputs();
    private final LimitedValues limitedValues = new LimitedValues();
    private final EmbargoedPlaces embargoedPlaces = new EmbargoedPlaces();
    private final ReviewPolicies reviewPolicies = new ReviewPolicies();
    private final Regions regions = new Regions();
    private final CallingCodes callingCodes = new CallingCodes();
    private final FreeMailDomains freeMailDomains = new FreeMailDomains();
    private final GeneralLicenses generalLicenses = new GeneralLicenses();
    private final ReportingThresholds reportingThresholds = new ReportingThresholds();

    /** Adds a table; what it is shows in its header. */
    public void add(String id, InputStream in) {
        Table table = Table.read(id, in);
        if (table.hasColumn("code")) {
            goods.add(table);
        } else if (table.hasColumn("eu_code")) {
            dualUseLists.add(table);
        } else if (table.hasColumn("general_license")) {
            generalLicenses.add(table);
        } else if (table.hasColumn("lvs_code")) {
            limitedValues.add(table);
        } else if (table.hasColumn("exception")) {
            embargoedPlaces.add(table);
        } else if (table.hasColumn("policy")) {
            reviewPolicies.add(table);
        } else if (table.hasColumn("group")) {
            countryGroups.add(table);
        } else if (table.hasColumn("columns")) {
            countryChart.add(table);
        } else if (table.hasColumn("row_of")) {
            countryChart.addRows(table);
        } else if (table.hasColumn("input")) {
            directProductInputs.add(table);
        } else if (table.hasColumn("requirement")) {
            commerceControlList.addRequirements(table);
        } else if (table.hasColumn("eccn")) {
            commerceControlList.add(table);
        } else if (table.hasColumn("region")) {
            regions.add(table);
        } else if (table.hasColumn("calling_code")) {
            callingCodes.add(table);
        } else if (table.hasColumn("unreported_up_to")) {
            reportingThresholds.add(table);
        } else if (table.hasColumn("mail_domain")) {
            freeMailDomains.add(table);
        } else {
            throw new IllegalStateException(
                    "table " + id
                            + " has no column that says what it is: code, eu_code, general_license, lvs_code, exception, policy, group,"
                            + " columns, row_of, input, requirement, eccn, region, calling_code, unreported_up_to or mail_domain");
        }
    }

    public GoodsTables goods() {
        return goods;
    }

    public DualUseLists dualUseLists() {
        return dualUseLists;
    }

    public CountryGroups countryGroups() {
        return countryGroups;
    }

    public CountryChart countryChart() {
        return countryChart;
    }

    public CommerceControlList commerceControlList() {
        return commerceControlList;
    }

    public DirectProductInputs directProductInputs() {
        return directProductInputs;
    }

    public LimitedValues limitedValues() {
        return limitedValues;
    }

    public EmbargoedPlaces embargoedPlaces() {
        return embargoedPlaces;
    }

    public ReviewPolicies reviewPolicies() {
        return reviewPolicies;
    }

    public Regions regions() {
        return regions;
    }

    public CallingCodes callingCodes() {
        return callingCodes;
    }

    public FreeMailDomains freeMailDomains() {
        return freeMailDomains;
    }

    public GeneralLicenses generalLicenses() {
        return generalLicenses;
    }

    public ReportingThresholds reportingThresholds() {
        return reportingThresholds;
    }

    /** The ids that rules may name: lists of goods and country groups. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>(goods.ids());
        ids.addAll(countryGroups.ids());
        ids.addAll(dualUseLists.ids());
        return ids;
    }
}
