package org.redflag.kb.findings;

import org.jspecify.annotations.Nullable;
import org.redflag.model.ComponentOfListed;
import org.redflag.model.Declarations;
import org.redflag.model.FiledLine;
import org.redflag.model.Filing;
import org.redflag.model.Headquarters;
import org.redflag.model.LicenseBreach;
import org.redflag.model.UsPerson;

/** Says in words what the parties declare of an export and told of it, and what follows of persons and licenses. */
final class ExportFactText {

    private ExportFactText() {}

    static @Nullable String of(Object fact) {
        if (fact instanceof UsPerson person) {
            return FactText.person(person.person()) + " is a US person: " + person.basis();
        }
        if (fact instanceof Headquarters headquarters) {
            return FactText.person(headquarters.party()) + " has its headquarters in " + headquarters.country()
                    + (headquarters.declared() ? "" : ", unless it has a parent elsewhere");
        }
        if (fact instanceof LicenseBreach breach) {
            return "license " + breach.license().symbol() + " does not answer for " + FactText.item(breach.item())
                    + ": " + breach.term();
        }
        if (fact instanceof ComponentOfListed component) {
            return FactText.item(component.item()) + " was designed for goods "
                    + (component.certain() ? "on " : "perhaps on ") + component.list() + " by " + component.code();
        }
        if (fact instanceof Declarations declarations) {
            return declarations(declarations);
        }
        if (fact instanceof Filing filing) {
            return filing(filing);
        }
        return fact instanceof FiledLine line ? line(line) : null;
    }

    private static String declarations(Declarations declarations) {
        return "declared: knowledge of a violation "
                + (declarations.violation() == null ? "not asked for" : FactText.words(declarations.violation()))
                + (Boolean.TRUE.equals(declarations.informedByBis()) ? ", informed by BIS" : "")
                + (Boolean.TRUE.equals(declarations.favoredSubsidiary()) ? ", favored subsidiary" : "");
    }

    private static String filing(Filing filing) {
        return "export information "
                + (filing.filed() == null
                        ? "not known to be filed"
                        : Boolean.TRUE.equals(filing.filed()) ? "filed" : "not filed")
                + (filing.exemption() == null ? "" : ", exempt by " + filing.exemption())
                + (filing.destination() == null ? "" : ", destination " + filing.destination())
                + (filing.ultimateConsignee() == null ? "" : ", ultimate consignee " + filing.ultimateConsignee());
    }

    private static String line(FiledLine line) {
        return "filed as " + (line.licenseCode() == null ? "no license code" : line.licenseCode()) + ", "
                + (line.eccn() == null ? "no ECCN" : line.eccn());
    }
}
