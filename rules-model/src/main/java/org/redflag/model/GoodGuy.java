package org.redflag.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's record that one party is not one listed party, for a time.
 *
 * @param name of the party
 * @param country of the party, ISO 3166-1 alpha-2; any when absent
 * @param list id of the list
 * @param listedId number of the entry on it
 * @param reason why they are not the same
 * @param author who decided it
 * @param expires the first day it no longer holds
 * @param partyDigest of name and country, so that the record fits no other party
 * @param entryDigest of the entry as it stood, so that the record falls away when the list changes it
 */
public record GoodGuy(
        String name,
        @Nullable String country,
        String list,
        String listedId,
        String reason,
        String author,
        LocalDate expires,
        String partyDigest,
        String entryDigest) {

    public GoodGuy {
        name = Text.name("name", name, "name the party as on the documents");
        country = Country.normalise("country", country);
        if (reason.isBlank()) {
            throw new InvalidFact("reason", reason, "say why the party is not the listed one");
        }
        if (author.isBlank()) {
            throw new InvalidFact("author", author, "say who decided it");
        }
        if (expires == null) {
            throw new InvalidFact("expires", null, "say until when it holds; nobody is a good guy for ever");
        }
    }
}
