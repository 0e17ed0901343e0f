package org.redflag.kb.verify;

import org.redflag.kb.engine.WrittenRule;
import org.redflag.kb.reference.Period;
import org.redflag.kb.rulebook.RuleHeader;

/** One version of a rule whose header can be read. */
record Version(String file, WrittenRule written, RuleHeader header) {

    Problem problem(Fault fault, String word, String message, String found, String expected) {
        return new Problem(fault, file, written.lineOf(word), "'" + header.title() + "' " + message, found, expected);
    }

    boolean overlaps(Version other) {
        return overlap(header.period(), other.header.period());
    }

    static boolean overlap(Period one, Period other) {
        return beginsBefore(one, other) && beginsBefore(other, one);
    }

    private static boolean beginsBefore(Period one, Period other) {
        return one.from() == null || other.until() == null || one.from().isBefore(other.until());
    }
}
