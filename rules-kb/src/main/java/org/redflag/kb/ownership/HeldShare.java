package org.redflag.kb.ownership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redflag.model.Control;
import org.redflag.model.Share;

/**
 * What one person is said to hold of another.
 *
 * @param account who says it: statements of one account are about different holdings, those of several about the same
 */
record HeldShare(
        int owner,
        Share least,
        Share most,
        Control control,
        @Nullable String jointArrangement,
        @Nullable String source,
        int account) {

    /** All that is said of one owner, as one. */
    static HeldShare together(List<HeldShare> said) {
        if (said.size() == 1) {
            return said.get(0);
        }
        Map<Integer, List<HeldShare>> accounts =
                new TreeMap<>(said.stream().collect(Collectors.groupingBy(HeldShare::account)));
        List<HeldShare> each =
                accounts.values().stream().map(HeldShare::ofOneAccount).toList();
        Share least = each.stream().map(HeldShare::least).reduce(Share.NONE, Share::max);
        Share most = each.stream().map(HeldShare::most).reduce(Share.ALL, Share::min);
        if (least.compareTo(most) > 0) {
            // They contradict one another, so it may be whatever any of them says.
            least = each.stream().map(HeldShare::least).reduce(Share.ALL, Share::min);
            most = each.stream().map(HeldShare::most).reduce(Share.NONE, Share::max);
        }
        return of(said, least, most);
    }

    /** Two rows of one account may be two holdings or one told twice, so the share is no less than the larger. */
    private static HeldShare ofOneAccount(List<HeldShare> rows) {
        Share least = rows.stream().map(HeldShare::least).reduce(Share.NONE, Share::max);
        Share most = rows.stream().map(HeldShare::most).reduce(Share.NONE, Share::plus);
        return of(rows, least, most);
    }

    private static HeldShare of(List<HeldShare> all, Share least, Share most) {
        Control control = all.stream().map(HeldShare::control).reduce(Control.NONE, Control::or);
        return new HeldShare(
                all.get(0).owner,
                least,
                most,
                control,
                first(all.stream().map(HeldShare::jointArrangement).toList()),
                joined(all.stream().map(HeldShare::source).toList()),
                all.get(0).account);
    }

    private static @Nullable String first(Collection<@Nullable String> texts) {
        return present(texts).stream().findFirst().orElse(null);
    }

    private static @Nullable String joined(Collection<@Nullable String> texts) {
        TreeSet<String> present = present(texts);
        return present.isEmpty() ? null : String.join(" and ", present);
    }

    private static TreeSet<String> present(Collection<@Nullable String> texts) {
        TreeSet<String> present = new TreeSet<>();
        for (@Nullable String text : texts) {
            if (text != null) {
                present.add(text);
            }
        }
        return present;
    }
}
