package org.redflag.kb.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.engine.Conclusion;
import org.redflag.kb.enrich.Facts;
import org.redflag.kb.reference.ReviewPolicies;
import org.redflag.kb.rulebook.RuleHeader;
import org.redflag.model.Authorization;
import org.redflag.model.BookFact;
import org.redflag.model.ComponentOfListed;
import org.redflag.model.ControlColumn;
import org.redflag.model.EarJurisdictionUnknown;
import org.redflag.model.Effect;
import org.redflag.model.Evidence;
import org.redflag.model.Finding;
import org.redflag.model.GeneralLicenseNotInForce;
import org.redflag.model.GovernmentOwner;
import org.redflag.model.Headquarters;
import org.redflag.model.ItemOnList;
import org.redflag.model.ItemPerhapsOnList;
import org.redflag.model.LicenseBreach;
import org.redflag.model.LicenseExceptionRestriction;
import org.redflag.model.LicenseInForce;
import org.redflag.model.LimitedValue;
import org.redflag.model.ListMatch;
import org.redflag.model.ListedOwnership;
import org.redflag.model.Location;
import org.redflag.model.MailDomain;
import org.redflag.model.MilitaryIndustrialBase;
import org.redflag.model.OpenQuestion;
import org.redflag.model.OwnershipUnclear;
import org.redflag.model.Party;
import org.redflag.model.PartyAge;
import org.redflag.model.PhoneCountry;
import org.redflag.model.SubjectToEar;
import org.redflag.model.UsOwnedParty;
import org.redflag.model.UsPerson;

/** Writes what rules concluded about one transaction's facts. */
public final class FindingWriter {

    private static final String USUAL_STEP =
            "Read the cited law with this transaction in hand and record what you decide.";

    private final Facts facts;
    private final ReviewText reviews;

    /** A writer for the facts and the law of a day. */
    public FindingWriter(Facts facts, ReviewPolicies policies, LocalDate day) {
        this.facts = facts;
        reviews = new ReviewText(policies, day);
    }

    public Finding finding(Conclusion conclusion) {
        RuleHeader header = conclusion.header();
        Effect effect = Objects.requireNonNull(header.effect());
        List<Evidence> evidence = evidence(conclusion);
        return new Finding(
                header.id(),
                header.title(),
                effect,
                header.citation(),
                header.regime().jurisdiction(),
                because(evidence),
                evidence,
                nextStep(header, effect),
                reviews.of(conclusion),
                header.severity(),
                header.family(),
                header.interpretation(),
                header.unverified());
    }

    public Authorization authorization(Conclusion conclusion) {
        RuleHeader header = conclusion.header();
        String step = header.nextStep() == null
                ? "Confirm every term of the authorization and keep the proof with the transaction."
                : header.nextStep();
        List<Evidence> evidence = evidence(conclusion);
        return new Authorization(
                header.id(),
                header.title(),
                header.citation(),
                header.regime().jurisdiction(),
                header.authorizes(),
                because(evidence),
                evidence,
                step);
    }

    /** The question that a license exception leaves open. */
    public OpenQuestion question(Conclusion conclusion) {
        RuleHeader header = conclusion.header();
        List<Evidence> evidence = evidence(conclusion);
        return new OpenQuestion(
                header.id(),
                header.title(),
                header.citation(),
                header.regime().jurisdiction(),
                header.mayAuthorize(),
                because(evidence),
                evidence,
                Objects.requireNonNull(header.nextStep()));
    }

    private String nextStep(RuleHeader header, Effect effect) {
        return header.nextStep() == null
                ? header.regime().nextSteps().getOrDefault(effect, USUAL_STEP)
                : header.nextStep();
    }

    /** One sentence for each fact, but not for one whose words another fact already contains. */
    private static String because(List<Evidence> evidence) {
        List<String> all = evidence.stream().map(Evidence::text).distinct().toList();
        return all.stream()
                        .filter(text -> all.stream().noneMatch(other -> !other.equals(text) && other.startsWith(text)))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private List<Evidence> evidence(Conclusion conclusion) {
        List<Evidence> evidence = new ArrayList<>();
        for (Object fact : conclusion.facts()) {
            String kind = fact.getClass().getSimpleName();
            evidence.add(new Evidence(
                    kind,
                    path(fact),
                    FactText.of(fact),
                    FactValues.of(fact, conclusion.fields().getOrDefault(kind, List.of()), facts)));
        }
        return evidence;
    }

    /** Where a fact stands, or what it is about. */
    private String path(Object fact) {
        String own = facts.path(fact);
        if (!own.isEmpty()) {
            return own;
        }
        if (fact instanceof BookFact book) {
            return BookFactText.path(book);
        }
        Object about = about(fact);
        return about == null ? "" : facts.path(about);
    }

    private static @Nullable Object about(Object fact) {
        if (fact instanceof ListMatch match) {
            return match.person();
        }
        if (fact instanceof ListedOwnership ownership) {
            return ownership.person();
        }
        if (fact instanceof OwnershipUnclear unclear) {
            return unclear.person();
        }
        if (fact instanceof Location location) {
            return location.person();
        }
        if (fact instanceof MilitaryIndustrialBase base) {
            return base.person();
        }
        if (fact instanceof ItemOnList listed) {
            return listed.item();
        }
        if (fact instanceof ItemPerhapsOnList perhaps) {
            return perhaps.item();
        }
        if (fact instanceof ControlColumn column) {
            return column.item();
        }
        if (fact instanceof SubjectToEar subject) {
            return subject.item();
        }
        if (fact instanceof LicenseBreach breach) {
            return breach.item();
        }
        if (fact instanceof ComponentOfListed component) {
            return component.item();
        }
        if (fact instanceof UsPerson usPerson) {
            return usPerson.person();
        }
        if (fact instanceof Headquarters headquarters) {
            return headquarters.party();
        }
        if (fact instanceof LicenseInForce license) {
            return license.item() == null ? license.license() : license.item();
        }
        if (fact instanceof LicenseExceptionRestriction restriction) {
            return restriction.item();
        }
        if (fact instanceof UsOwnedParty owned) {
            return owned.party();
        }
        if (fact instanceof GeneralLicenseNotInForce license) {
            return license.license();
        }
        if (fact instanceof LimitedValue limited) {
            return limited.item();
        }
        return fact instanceof EarJurisdictionUnknown unknown ? unknown.item() : party(fact);
    }

    private static @Nullable Party party(Object fact) {
        if (fact instanceof MailDomain mail) {
            return mail.party();
        }
        if (fact instanceof PhoneCountry phone) {
            return phone.party();
        }
        if (fact instanceof PartyAge age) {
            return age.party();
        }
        return fact instanceof GovernmentOwner government ? government.party() : null;
    }
}
