package org.redflag.app.input.iso20022;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Address;
import org.redflag.model.Bank;
import org.redflag.model.BankRole;
import org.redflag.model.Contact;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.InvalidFact;
import org.redflag.model.Party;
import org.redflag.model.PartyRole;
import org.redflag.model.PartyType;

/**
 * Everybody in the elements of a transfer.
 *
 * <p>What an element holds shows whether it is a party or an institution, and its name only the part it has, so that nobody
 * is lost in a place or a version of the message that was not foreseen. What is neither, and no code, is a text in which
 * somebody may be named.
 */
final class Persons {

    /** Signatures hold keys, and names of nobody in the payment. */
    private static final String SIGNATURE = "Sgntr";

    private static final Set<String> PARTY_FIELDS = Set.of("Nm", "Id", "CtryOfRes");
    private static final Set<String> AGENT_FIELDS = Set.of("Nm");
    private static final String ACCOUNT = "Acct";

    private final List<Party> parties = new ArrayList<>();
    private final Chain chain = new Chain();
    private final Map<PartyRole, Bank> ends = new LinkedHashMap<>();
    private final Mentions mentions = new Mentions();
    private final Deque<String> path = new ArrayDeque<>();

    /** Adds everybody in an element. */
    void visit(Element element) {
        visit(element, "", null);
    }

    private void visit(Element element, String inherited, @Nullable Element account) {
        if (element.isBlank() || element.name().equals(SIGNATURE)) {
            return;
        }
        path.addLast(element.name());
        String role = Roles.isKnown(element.name()) ? element.name() : inherited;
        try {
            if (element.has("FinInstnId")) {
                agent(element, role);
            } else if (isParty(element)) {
                party(element, role, account);
            } else {
                children(element, role, Set.of());
            }
        } catch (InvalidFact e) {
            throw new UnreadableMessage(element.line(), String.join("/", path) + ": " + e.getMessage());
        }
        path.removeLast();
    }

    private static boolean isParty(Element element) {
        boolean identified = element.child("Id")
                .filter(id -> id.has("OrgId") || id.has("PrvtId"))
                .isPresent();
        boolean reachable = Stream.of("PstlAdr", "Adr", "CtryOfRes", "CtctDtls").anyMatch(element::has);
        return identified
                || (element.has("Nm") && reachable)
                || (Roles.isParty(element.name()) && (element.has("Nm") || reachable));
    }

    /** Texts that come in several elements of one name are one text: a name may go on in the next. */
    private void children(Element element, String role, Set<String> taken) {
        Map<String, List<Element>> texts = new LinkedHashMap<>();
        if (!element.text().isEmpty()) {
            mentions.add(element.text(), element.line());
        }
        for (Element child : element.children()) {
            if (taken.contains(child.name()) || belongsToParty(child, element)) {
                continue;
            }
            if (!child.children().isEmpty()) {
                Optional<Element> account = element.child(child.name() + ACCOUNT);
                visit(child, role, account.orElse(null));
            } else if (child.name().equals("IBAN")) {
                Identifier.of(IdentifierType.IBAN, child.text());
            } else if (Mentions.mayBeIn(child, element)) {
                texts.computeIfAbsent(child.name(), name -> new ArrayList<>()).add(child);
            }
        }
        texts.values()
                .forEach(several -> mentions.add(
                        String.join("\n", several.stream().map(Element::text).toList()),
                        several.get(0).line()));
    }

    private static boolean belongsToParty(Element account, Element parent) {
        return account.name().endsWith(ACCOUNT)
                && parent.child(account.name().substring(0, account.name().length() - ACCOUNT.length()))
                        .filter(owner -> !owner.has("FinInstnId") && isParty(owner))
                        .isPresent();
    }

    private void party(Element element, String role, @Nullable Element account) {
        Identification identification = Identification.of(element.child("Id"));
        List<Identifier> identifiers = new ArrayList<>(identification.identifiers());
        Optional<Element> held = Optional.ofNullable(account);
        held.flatMap(each -> each.text("Id", "IBAN"))
                .ifPresent(iban -> identifiers.add(Identifier.of(IdentifierType.IBAN, iban)));
        Address address = element.child("PstlAdr")
                .or(() -> element.child("Adr"))
                .flatMap(PostalAddress::of)
                .orElse(null);
        String residence = element.text("CtryOfRes").orElse(null);
        String name = element.text("Nm")
                .or(() -> identifiers.stream().map(Identifier::value).findFirst())
                .orElse("");
        Party party = new Party(
                Roles.party(role),
                name,
                identification.type(),
                held.flatMap(each -> each.text("Nm")).stream().toList(),
                address == null || address.country() == null ? residence : null,
                address,
                null,
                identification.birthDate(),
                null,
                null,
                contact(element),
                identifiers,
                List.of(),
                null,
                null);
        parties.add(party);
        if (residence != null && !residence.equals(party.country())) {
            // It is in two countries, and the law of either may ask.
            parties.add(Party.of(party.role(), party.name(), residence));
        }
        children(element, role, PARTY_FIELDS);
    }

    private static @Nullable Contact contact(Element element) {
        return element.child("CtctDtls")
                .map(details -> new Contact(
                        details.text("EmailAdr").orElse(null),
                        details.text("PhneNb").or(() -> details.text("MobNb")).orElse(null),
                        null))
                .orElse(null);
    }

    private void agent(Element element, String role) {
        BankRole bankRole = Roles.bank(role);
        for (Bank bank : Agents.of(bankRole, element)) {
            chain.add(Roles.placeInChain(role), bank);
            if (Roles.isParty(role)) {
                ends.putIfAbsent(Roles.party(role), bank);
            }
        }
        for (Element part : element.children()) {
            children(part, role, AGENT_FIELDS);
        }
    }

    /** Parties in the order of the message, then whoever may be mentioned. */
    List<Party> parties() {
        List<Party> all = new ArrayList<>(parties);
        // Money that institutions move for themselves is paid and received by them.
        ends.forEach((role, bank) -> {
            if (all.stream().noneMatch(party -> party.role() == role)) {
                all.add(asParty(role, bank));
            }
        });
        all.addAll(mentions.parties());
        return all;
    }

    private static Party asParty(PartyRole role, Bank bank) {
        return new Party(
                role,
                bank.name(),
                PartyType.BANK,
                bank.alsoKnownAs(),
                bank.country(),
                null,
                null,
                null,
                null,
                null,
                null,
                bank.identifiers(),
                List.of(),
                null,
                null);
    }

    List<Bank> banks() {
        return chain.banks();
    }
}
