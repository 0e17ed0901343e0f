package org.redflag.kb.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Disposition;
import org.redflag.model.GoodGuy;
import org.redflag.model.Holding;
import org.redflag.model.ListedParty;
import org.redflag.model.Transaction;

/**
 * A transaction and what the rules must say of it.
 *
 * @param file path of the scenario file below the rulebook
 * @param name a sentence
 * @param listed the only parties that are listed in it
 * @param goodGuys the user's records of who is not one of them
 * @param register what the user's ownership data say beside the transaction
 * @param expect ids of the rules that must conclude something; a rule of the same file that is not named must not
 * @param disposition what all findings together must make of it, where the scenario says so
 * @param source the official worked example it repeats
 * @param book a book of transactions in place of one, for the rules that look at books
 */
public record Scenario(
        String file,
        String name,
        Transaction transaction,
        List<ListedParty> listed,
        List<GoodGuy> goodGuys,
        List<Holding> register,
        Set<String> expect,
        @Nullable Disposition disposition,
        @Nullable String source,
        ScenarioBook book) {

    public Scenario {
        listed = List.copyOf(listed);
        goodGuys = List.copyOf(goodGuys);
        register = List.copyOf(register);
        expect = Set.copyOf(expect);
    }

    /** The id of the rule it stands beside. */
    public String rule() {
        return file.substring(0, file.length() - ScenarioReader.SUFFIX.length()).replace('/', '-');
    }
}
