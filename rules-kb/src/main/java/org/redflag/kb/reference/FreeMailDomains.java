package org.redflag.kb.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The mail domains under which anybody can have an address. */
public final class FreeMailDomains {

    private final Map<String, Period> domains = new HashMap<>();

    void add(Table table) {
        for (Table.Row row : table.rows()) {
            domains.put(row.text("mail_domain"), row.period());
        }
    }

    public boolean contains(String domain, LocalDate day) {
        Period period = domains.get(domain);
        return period != null && period.contains(day);
    }
}
