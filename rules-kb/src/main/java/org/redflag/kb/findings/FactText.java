package org.redflag.kb.findings;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Assurances;
import org.redflag.model.Bank;
import org.redflag.model.Contact;
import org.redflag.model.ControlColumn;
import org.redflag.model.Departure;
import org.redflag.model.Destination;
import org.redflag.model.EarJurisdictionUnknown;
import org.redflag.model.EccnNotListed;
import org.redflag.model.EndUse;
import org.redflag.model.GoodGuy;
import org.redflag.model.GoodGuyMatch;
import org.redflag.model.GovernmentOwner;
import org.redflag.model.Guarantee;
import org.redflag.model.Inquiry;
import org.redflag.model.Item;
import org.redflag.model.ItemOnList;
import org.redflag.model.ItemPerhapsOnList;
import org.redflag.model.LapsedGoodGuy;
import org.redflag.model.LateChange;
import org.redflag.model.License;
import org.redflag.model.LicenseInForce;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.ListedParty;
import org.redflag.model.Location;
import org.redflag.model.MailDomain;
import org.redflag.model.MilitaryIndustrialBase;
import org.redflag.model.Nexus;
import org.redflag.model.OwnershipUnclear;
import org.redflag.model.Party;
import org.redflag.model.PartyAge;
import org.redflag.model.Payment;
import org.redflag.model.Person;
import org.redflag.model.PhoneCountry;
import org.redflag.model.Place;
import org.redflag.model.Region;
import org.redflag.model.ResaleChain;
import org.redflag.model.Route;
import org.redflag.model.SubjectToEar;
import org.redflag.model.Transaction;
import org.redflag.model.Transit;
import org.redflag.model.UnderItar;

/** Says a fact in words. */
final class FactText {

    private FactText() {}

    static String of(Object fact) {
        if (fact instanceof Person person) {
            return person(person);
        }
        if (fact instanceof Item item) {
            return item(item);
        }
        if (fact instanceof ListMatch match) {
            return match(match);
        }
        if (fact instanceof GoodGuyMatch goodGuy) {
            return match(goodGuy.match()) + ", but is another: " + goodGuy(goodGuy.goodGuy());
        }
        if (fact instanceof LapsedGoodGuy lapsed) {
            return match(lapsed.match()) + ", although it was held for another (" + goodGuy(lapsed.goodGuy()) + "): "
                    + lapsed.why();
        }
        if (fact instanceof ListedOwnership ownership) {
            return ownership(ownership);
        }
        String book = BookFactText.of(fact);
        if (book != null) {
            return book;
        }
        String export = ExportFactText.of(fact);
        if (export != null) {
            return export;
        }
        String derived = derived(fact);
        String clue = derived == null ? clue(fact) : derived;
        return clue == null ? given(fact) : clue;
    }

    static String person(Person person) {
        String where = person.country() == null ? "" : " (" + person.country() + ")";
        if (person instanceof Party party) {
            String type = party.type() == null ? "" : ", " + article(words(party.type()));
            return words(party.role()) + " " + party.name() + where + type;
        }
        if (person instanceof Bank bank) {
            String replaces = bank.replaces() == null ? "" : ", in place of " + bank.replaces();
            return words(bank.role()) + " " + bank.name() + where + replaces;
        }
        return "owner " + person.name() + where;
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 || noun.startsWith("uni") ? "a " : "an ") + noun;
    }

    static String item(Item item) {
        String description = item.description() == null ? "" : " " + item.description();
        String hs = item.hsCode() == null ? "no HS code" : "HS " + item.hsCode();
        String placeholder = item.eccnPlaceholder() == null ? "" : ", only '" + item.eccnPlaceholder() + "'";
        String eccn = item.eccn() == null ? "not classified for the US" + placeholder : item.eccn();
        return "item " + item.line() + description + " (" + hs + ", " + eccn + ")";
    }

    private static String match(ListMatch match) {
        String sure = match.certain() ? " is on " : " may be on ";
        String since = since(match.entry());
        String programs = match.programs().isEmpty()
                ? ""
                : " under " + match.programs().stream().sorted().collect(Collectors.joining(", "));
        return person(match.person()) + sure + match.list() + " as "
                + match.entry().name() + programs + since + " [" + match.grounds() + "]";
    }

    private static String goodGuy(GoodGuy goodGuy) {
        return goodGuy.reason() + ", by " + goodGuy.author() + ", until " + goodGuy.expires();
    }

    private static String since(ListedParty entry) {
        if (entry.listedFrom() != null) {
            return ", since " + entry.listedFrom();
        }
        return entry.carriedFrom() == null
                ? ", day of listing not given"
                : ", first seen in the edition of " + entry.carriedFrom();
    }

    private static String ownership(ListedOwnership ownership) {
        String percent = ownership.least().equals(ownership.most())
                ? ownership.least().toString()
                : ownership.least() + " to " + ownership.most();
        String owners = ownership.owners().stream()
                .map(owner -> owner.person().name() + " (" + (owner.certain() ? "" : "perhaps ") + owner.list() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        String control =
                switch (ownership.control()) {
                    case NONE -> "";
                    case PERHAPS -> ", and a listed person may control it";
                    case CERTAIN -> ", and a listed person controls it";
                };
        return person(ownership.person()) + " is owned " + percent + " percent by " + owners + control + " ["
                + String.join("; ", ownership.account()) + "]";
    }

    private static @Nullable String derived(Object fact) {
        if (fact instanceof Destination destination) {
            return "destination " + place(destination.country(), destination.region()) + " ("
                    + String.join(", ", destination.basis()) + ")";
        }
        if (fact instanceof Departure departure) {
            return "departure from " + departure.country();
        }
        if (fact instanceof Transit transit) {
            return "transit through " + place(transit.country(), transit.region());
        }
        if (fact instanceof Location location) {
            return person(location.person()) + " is in " + place(location.country(), location.region());
        }
        if (fact instanceof ItemOnList listed) {
            String group = listed.group() == null ? "" : ", " + listed.group();
            return item(listed.item()) + " is on " + listed.list() + " by " + listed.code() + group;
        }
        if (fact instanceof ItemPerhapsOnList perhaps) {
            return item(perhaps.item()) + " is perhaps on " + perhaps.list() + ": " + perhaps.why();
        }
        if (fact instanceof ControlColumn column) {
            return item(column.item()) + " is controlled for " + column.column()
                    + (column.certain() ? "" : ", if it is what that applies to: " + column.scope());
        }
        if (fact instanceof EccnNotListed unknown) {
            return item(unknown.item()) + ": there is no entry " + unknown.entry();
        }
        if (fact instanceof UnderItar itar) {
            return item(itar.item()) + " is governed by the ITAR: " + itar.why();
        }
        if (fact instanceof SubjectToEar subject) {
            return item(subject.item()) + " is subject to the EAR: " + subject.detail();
        }
        if (fact instanceof EarJurisdictionUnknown unknown) {
            return "whether " + item(unknown.item()) + " is subject to the EAR depends on " + unknown.missing();
        }
        if (fact instanceof LicenseInForce license) {
            return given(license.license()) + " is in force"
                    + (license.item() == null ? "" : " for " + item(license.item()));
        }
        String exception = ExceptionText.of(fact);
        String sanctions = exception == null ? SanctionsText.of(fact) : exception;
        if (sanctions != null) {
            return sanctions;
        }
        if (fact instanceof Nexus nexus) {
            return nexus.jurisdiction() + " law binds: " + String.join("; ", nexus.basis());
        }
        return fact instanceof MilitaryIndustrialBase base
                ? person(base.person()) + " is part of Russia's military-industrial base"
                : null;
    }

    private static @Nullable String clue(Object fact) {
        if (fact instanceof MailDomain mail) {
            return person(mail.party()) + " writes from " + mail.domain()
                    + (mail.free() ? ", where anybody can have an address" : "");
        }
        if (fact instanceof PhoneCountry phone) {
            return person(phone.party()) + " has a telephone under +" + phone.callingCode() + " ("
                    + phone.countries().stream().sorted().collect(Collectors.joining(", ")) + ")";
        }
        if (fact instanceof PartyAge age) {
            return person(age.party()) + " was incorporated on " + age.party().incorporated();
        }
        if (fact instanceof GovernmentOwner government) {
            return person(government.party()) + " belongs at least in part to the government body "
                    + government.owner().name() + " (" + government.country() + ")";
        }
        if (fact instanceof OwnershipUnclear unclear) {
            return "who owns " + unclear.name() + " behind " + person(unclear.person()) + " is unclear: "
                    + unclear.why();
        }
        if (fact instanceof Inquiry inquiry) {
            return "inquiry: " + String.join(", ", inquiry.findings())
                    + (inquiry.paymentCountryBefore() == null
                            ? ""
                            : ", payment before from " + inquiry.paymentCountryBefore())
                    + (inquiry.networkCountry() == null ? "" : ", orders come from " + inquiry.networkCountry());
        }
        if (fact instanceof LateChange change) {
            return words(change.what()) + " was changed " + change.daysBefore() + " days before its day";
        }
        return fact instanceof ResaleChain chain
                ? "between exporter and end user stand " + String.join(", ", chain.intermediaries())
                : null;
    }

    private static String given(Object fact) {
        if (fact instanceof Transaction transaction) {
            return words(transaction.type()) + " of " + transaction.date();
        }
        if (fact instanceof Route route) {
            return "route " + place(route.from()) + " to " + place(route.destination())
                    + (route.previousDestination() == null ? "" : ", before to " + route.previousDestination());
        }
        if (fact instanceof Payment payment) {
            String method = payment.method() == null ? "" : " by " + words(payment.method());
            return "payment of " + (payment.amount() == null ? "an amount" : number(payment.amount())) + " "
                    + (payment.currency() == null ? "in a currency not given" : payment.currency()) + method;
        }
        if (fact instanceof EndUse use) {
            return "end use " + words(use.kind()) + " (" + words(use.knowledge()) + ")"
                    + (use.basis() == null ? "" : ", known from " + use.basis());
        }
        if (fact instanceof License license) {
            return words(license.kind()) + " " + license.symbol() + " of " + license.jurisdiction();
        }
        if (fact instanceof Assurances assurances) {
            return assurances(assurances);
        }
        if (fact instanceof Place place) {
            return place(place);
        }
        if (fact instanceof ListedParty entry) {
            return "entry " + entry.name() + " of " + entry.list();
        }
        if (fact instanceof Guarantee guarantee) {
            return guarantee(guarantee);
        }
        if (fact instanceof Contact contact) {
            return contact(contact);
        }
        throw new IllegalStateException("no words for a " + fact.getClass().getSimpleName());
    }

    private static String assurances(Assurances assurances) {
        Guarantee guarantee = assurances.nonSdnGuarantee();
        return "assurances: no-reexport clause " + told(assurances.noReexportClause()) + ", "
                + (guarantee == null ? "written guarantee not asked for" : guarantee(guarantee))
                + (Boolean.FALSE.equals(assurances.endUseStatement()) ? ", end-use statement missing" : "")
                + (Boolean.TRUE.equals(assurances.endUseDetailsRefused()) ? ", details of the end use refused" : "");
    }

    private static String guarantee(Guarantee guarantee) {
        return "written guarantee " + told(guarantee.given())
                + (guarantee.requestedBy() == null ? "" : ", asked for by " + guarantee.requestedBy());
    }

    /** Not the address and the number themselves: a finding travels further than the transaction does. */
    private static String contact(Contact contact) {
        String mail = contact.mailDomain() == null ? "no e-mail" : "e-mail under " + contact.mailDomain();
        String website = contact.website();
        return mail + ", " + (website == null ? "website not looked for" : website.isBlank() ? "no website" : website);
    }

    static String told(@Nullable Boolean value) {
        return value == null ? "not known" : value ? "given" : "missing";
    }

    private static String place(@Nullable Place place) {
        return place == null || place.country() == null ? "somewhere" : place.country();
    }

    static String place(String country, @Nullable Region region) {
        return region == null ? country : country + " " + region;
    }

    static String number(java.math.BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
