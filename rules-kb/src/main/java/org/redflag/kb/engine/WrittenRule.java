package org.redflag.kb.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redflag.kb.rulebook.Regime;
import org.redflag.kb.rulebook.RuleHeader;

/**
 * One version of a rule as its author wrote it.
 *
 * @param header its words in their order, a repeated one as often as it stands there
 * @param salience what it says of its order; absent when nothing
 * @param alternatives whether its conditions are joined by "or" somewhere, so that not all of them need be met
 */
public record WrittenRule(
        String packageName,
        String name,
        int line,
        List<WrittenWord> header,
        @Nullable String salience,
        boolean alternatives,
        List<WrittenPattern> patterns) {

    public WrittenRule {
        header = List.copyOf(header);
        patterns = List.copyOf(patterns);
    }

    /**
     * What the header says.
     *
     * @throws UnreadableHeader when it cannot be read
     */
    public RuleHeader read(Regime regime) {
        Map<String, Object> annotations = new TreeMap<>();
        header.forEach(each -> annotations.putIfAbsent(each.word(), each.text()));
        return HeaderReader.read(name, annotations, regime);
    }

    /** The line of a word of the header; that of the rule when it is not there. */
    public int lineOf(String word) {
        return header.stream()
                .filter(each -> each.word().equals(word))
                .mapToInt(WrittenWord::line)
                .reduce((first, last) -> last)
                .orElse(line);
    }
}
