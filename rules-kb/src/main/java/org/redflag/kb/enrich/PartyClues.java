package org.redflag.kb.enrich;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.redflag.kb.reference.Reference;
import org.redflag.model.Contact;
import org.redflag.model.GovernmentOwner;
import org.redflag.model.MailDomain;
import org.redflag.model.Owner;
import org.redflag.model.Party;
import org.redflag.model.PartyAge;
import org.redflag.model.PartyType;
import org.redflag.model.PhoneCountry;

/** What a party's age, owners, telephone and e-mail give away. */
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
            governments(party, party.owners(), facts.all());
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

    private static void governments(Party party, List<Owner> owners, List<Object> facts) {
        for (Owner owner : owners) {
            if (owner.type() == PartyType.GOVERNMENT) {
                facts.add(new GovernmentOwner(party, owner));
            }
            governments(party, owner.owners(), facts);
        }
    }
}
