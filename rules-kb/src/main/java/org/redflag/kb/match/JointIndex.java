package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The listed names by what two or three neighbouring words of them, or all their words, make when written together. */
final class JointIndex {

    /** So many words of a longer name are looked for as one. */
    static final int MOST_JOINED = 3;

    private final Map<String, Joint> joints = new HashMap<>();
    private final WordFilter filter;

    JointIndex(List<Listed> names) {
        Map<String, List<Integer>> lists = new HashMap<>();
        Map<String, Double> weights = new HashMap<>();
        for (int n = 0; n < names.size(); n++) {
            add(names.get(n), n, lists, weights);
        }
        lists.forEach((joint, list) -> joints.put(
                joint,
                new Joint(list.stream().mapToInt(Integer::intValue).toArray(), weights.getOrDefault(joint, 0.0))));
        filter = new WordFilter(joints.keySet());
    }

    @Nullable
    Joint find(String word) {
        return filter.mayHold(word) ? joints.get(word) : null;
    }

    private static void add(Listed name, int position, Map<String, List<Integer>> lists, Map<String, Double> weights) {
        for (int from = 0; from < name.size(); from++) {
            StringBuilder joint = new StringBuilder(name.word(from));
            double weight = name.weight(from);
            int end = from == 0 ? name.size() : Math.min(name.size(), from + MOST_JOINED);
            for (int to = from + 1; to < end; to++) {
                joint.append(name.word(to));
                weight += name.weight(to);
                boolean whole = from == 0 && to == name.size() - 1;
                if (whole || to - from < MOST_JOINED) {
                    String text = whole ? name.name().joined() : joint.toString();
                    List<Integer> list = lists.computeIfAbsent(text, j -> new ArrayList<>(1));
                    if (list.isEmpty() || list.get(list.size() - 1) != position) {
                        list.add(position);
                    }
                    weights.merge(text, weight, Math::max);
                }
            }
        }
    }
}
