package org.redflag.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction does beside moving goods, and what is known of its circumstances; every one absent when nobody asked.
 *
 * @param services supplied to the parties abroad
 * @param instruments securities and debt that are bought, sold or issued
 * @param newInvestment whether capital is committed to a new investment
 * @param projectStart the day on which the project began that the goods or services are for
 * @param similarPayments how many payments of the kind there were in the last twelve months
 * @param managementAware whether the management of the bank knew of it
 * @param concealed whether somebody hid, or tried to hide, who or what is in it
 * @param eu what only EU law asks about
 */
public record Dealing(
        List<Service> services,
        List<Instrument> instruments,
        @Nullable Boolean newInvestment,
        @Nullable LocalDate projectStart,
        @Nullable Integer similarPayments,
        @Nullable Boolean managementAware,
        @Nullable Boolean concealed,
        EuTerms eu) {

    public static final Dealing NONE = new Dealing(List.of(), List.of(), null, null, null, null, null, EuTerms.NONE);

    private static final LocalDate WORLDWIDE_PROJECTS = LocalDate.of(2018, 1, 29);

    public Dealing {
        services = services == null ? List.of() : List.copyOf(services);
        instruments = instruments == null ? List.of() : List.copyOf(instruments);
        eu = Objects.requireNonNullElse(eu, EuTerms.NONE);
    }

    /** Whether the project began on or after 29 January 2018, from when Directive 4 reaches it anywhere. */
    public boolean projectReachedAnywhere() {
        return projectStart != null && !projectStart.isBefore(WORLDWIDE_PROJECTS);
    }
}
