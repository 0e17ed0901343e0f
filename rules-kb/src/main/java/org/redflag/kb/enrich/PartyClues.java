package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.redflag.kb.reference.Reference;
import org.redflag.model.Contact;
import org.redflag.model.MailDomain;
import org.redflag.model.Party;
import org.redflag.model.PartyAge;
import org.redflag.model.PhoneCountry;

/** What a party's age, telephone and e-mail give away. */
final class PartyClues {

    private final Reference reference;

    PartyClues(Reference reference) {
        this.reference = reference;
    }

    void addTo(Facts facts, LocalDate day) {
        for (Party party : facts.transaction().parties()) {
            if (party.incorporated() != null) {
                facts.all().add(new PartyAge(party, ChronoUnit.MONTHS.between(party.incorporated(), day)));
            }
            if (party.contact() != null) {
                contact(party, party.contact(), day, facts.all());
            }
        }
    }

    private void contact(Party party, Contact contact, LocalDate day, List<Object> facts) {
        String domain = contact.mailDomain();
        if (domain != null) {
            facts.add(new MailDomain(party, domain, reference.freeMailDomains().contains(domain, day)));
        }
        String code = contact.phone() == null ? null : reference.callingCodes().codeOf(contact.phone());
        if (code != null) {
            facts.add(new PhoneCountry(party, code, reference.callingCodes().countries(code, day)));
        }
    }
}
