package org.redflag.model;

import java.util.List;

/**
 * What one legal system says of a transaction, to be read beside what the others say.
 *
 * @param disposition what its own findings come to
 * @param findings ids of the rules behind them, the gravest first
 * @param binds in words, by what its law binds somebody here; empty when nothing is known that does
 * @param parties how it sees every party and bank that any system lists
 * @param notScreened ids of its lists that were not at hand, or only as a sample
 */
public record JurisdictionAnswer(
        LegalSystem system,
        Disposition disposition,
        List<String> findings,
        List<String> binds,
        List<PartyStanding> parties,
        List<String> notScreened) {

    public JurisdictionAnswer {
        findings = List.copyOf(findings);
        binds = List.copyOf(binds);
        parties = List.copyOf(parties);
        notScreened = List.copyOf(notScreened);
    }
}
