package org.redflag.kb.snapshot;

import org.redflag.kb.lists.format.LoadedList;
import org.redflag.kb.packed.PackedInput;
import org.redflag.kb.packed.PackedOutput;
import org.redflag.model.GoodGuy;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListEdition;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.NotScreened;

/** Editions with their entries, problems, and records of who is not listed, as packed values and back. */
final class PackedLists {

    private PackedLists() {}

    static void write(LoadedList list, PackedOutput out) {
        ListEdition edition = list.edition();
        out.text(edition.list());
        out.day(edition.day());
        out.text(edition.digest());
        out.number(edition.entries());
        out.flag(edition.sample());
        out.each(list.parties(), party -> write(party, out));
    }

    static LoadedList list(PackedInput in) {
        ListEdition edition = new ListEdition(in.text(), in.dayOrNull(), in.text(), in.number(), in.flag());
        return new LoadedList(edition, in.each(() -> party(edition.list(), in)), "the snapshot");
    }

    private static void write(ListedParty party, PackedOutput out) {
        out.text(party.id());
        out.constant(party.type());
        out.each(party.names(), name -> {
            out.text(name.name());
            out.constant(name.kind());
        });
        out.sortedTexts(party.programs());
        out.sortedTexts(party.countries());
        out.texts(party.addresses());
        out.each(party.identifiers(), identifier -> {
            out.constant(identifier.type());
            out.text(identifier.value());
            out.text(identifier.country());
        });
        out.texts(party.birthDates());
        out.day(party.listedFrom());
        out.day(party.listedTo());
        out.text(party.licenseRequirement());
        out.text(party.licensePolicy());
        out.sortedTexts(party.footnotes());
        out.text(party.citation());
        out.text(party.remarks());
        out.flag(party.secondarySanctionsRisk());
        out.day(party.carriedFrom());
        out.day(party.carriedTo());
    }

    private static ListedParty party(String list, PackedInput in) {
        return new ListedParty(
                list,
                in.text(),
                in.constant(ListedType.class),
                in.each(() -> new ListedName(in.text(), in.constant(ListedName.Kind.class))),
                in.textSet(),
                in.textSet(),
                in.texts(),
                in.each(() -> new Identifier(in.constant(IdentifierType.class), in.text(), in.textOrNull())),
                in.texts(),
                in.dayOrNull(),
                in.dayOrNull(),
                in.textOrNull(),
                in.textOrNull(),
                in.textSet(),
                in.textOrNull(),
                in.textOrNull(),
                in.flag(),
                in.dayOrNull(),
                in.dayOrNull());
    }

    static void write(NotScreened problem, PackedOutput out) {
        out.text(problem.check());
        out.text(problem.reason());
        out.text(problem.cure());
    }

    static NotScreened problem(PackedInput in) {
        return new NotScreened(in.text(), in.text(), in.text());
    }

    static void write(GoodGuy goodGuy, PackedOutput out) {
        out.text(goodGuy.name());
        out.text(goodGuy.country());
        out.text(goodGuy.list());
        out.text(goodGuy.listedId());
        out.text(goodGuy.reason());
        out.text(goodGuy.author());
        out.day(goodGuy.expires());
        out.text(goodGuy.partyDigest());
        out.text(goodGuy.entryDigest());
    }

    static GoodGuy goodGuy(PackedInput in) {
        return new GoodGuy(
                in.text(), in.textOrNull(), in.text(), in.text(), in.text(), in.text(), in.day(), in.text(), in.text());
    }
}
