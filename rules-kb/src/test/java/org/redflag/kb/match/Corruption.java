package org.redflag.kb.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * What becomes of a name on its way into a document, by kind; written without looking at what the matcher can undo. In
 * other scripts each letter is written as it sounds, which is seldom how a native would write the name.
 */
enum Corruption {
    OCR {
        @Override
        String of(String name, Random random) {
            return swapped(
                    name, random, "o 0", "O 0", "l 1", "I l", "I 1", "m rn", "rn m", "S 5", "B 8", "d cl", "e c",
                    "u ii");
        }
    },
    KEYBOARD {
        @Override
        String of(String name, Random random) {
            int at = letter(name, random);
            String row = ROWS.stream()
                    .filter(keys -> keys.indexOf(Character.toLowerCase(name.charAt(at))) >= 0)
                    .findFirst()
                    .orElse("");
            int key = row.indexOf(Character.toLowerCase(name.charAt(at)));
            return key < 0
                    ? name
                    : name.substring(0, at)
                            + row.charAt(
                                    key == 0
                                            ? 1
                                            : key == row.length() - 1 ? key - 1 : key + (random.nextBoolean() ? 1 : -1))
                            + name.substring(at + 1);
        }
    },
    DOUBLED {
        @Override
        String of(String name, Random random) {
            int at = letter(name, random);
            return name.substring(0, at + 1) + name.substring(at);
        }
    },
    LOST {
        @Override
        String of(String name, Random random) {
            int at = letter(name, random);
            return name.substring(0, at) + name.substring(at + 1);
        }
    },
    TWO_WORDS_HIT {
        @Override
        String of(String name, Random random) {
            String[] words = name.split(" ", -1);
            if (Arrays.stream(words).filter(word -> word.length() > 4).count() < 2) {
                return name;
            }
            int hit = 0;
            for (int i = 0; i < words.length && hit < 2; i++) {
                if (words[i].length() > 4) {
                    words[i] = LOST.of(words[i], random);
                    hit++;
                }
            }
            return String.join(" ", words);
        }
    },
    SPACE_DROPPED {
        @Override
        String of(String name, Random random) {
            int space = name.indexOf(' ', random.nextInt(name.length()));
            return space < 0 ? name : name.substring(0, space) + name.substring(space + 1);
        }
    },
    WORDS_TURNED {
        @Override
        String of(String name, Random random) {
            List<String> words = new ArrayList<>(List.of(name.replace(",", "").split(" ", -1)));
            Collections.rotate(words, 1);
            return String.join(" ", words);
        }
    },
    PHONETIC {
        @Override
        String of(String name, Random random) {
            return swapped(
                    name.toLowerCase(Locale.ROOT),
                    random,
                    "f ph",
                    "ph f",
                    "k c",
                    "c k",
                    "y i",
                    "i y",
                    "u ou",
                    "ks x",
                    "x ks",
                    "v w",
                    "w v",
                    "kh h",
                    "ee i",
                    "oo u",
                    "sh ch",
                    "j dj",
                    "z s",
                    "ei ey");
        }
    },
    CUT {
        @Override
        String of(String name, Random random) {
            return name.length() < 30
                    ? name
                    : name.substring(0, 24 + random.nextInt(5)).strip();
        }
    },
    INITIALS {
        @Override
        String of(String name, Random random) {
            int comma = name.indexOf(", ");
            if (comma < 0) {
                return name;
            }
            StringBuilder initials = new StringBuilder();
            for (String word : name.substring(comma + 2).split(" ", -1)) {
                initials.append(word, 0, Math.min(1, word.length())).append('.');
            }
            return initials + " " + name.substring(0, comma);
        }
    },
    PAYMENT {
        @Override
        String of(String name, Random random) {
            String account = "" + (1_000_000_000L + random.nextInt(1_000_000_000));
            return switch (random.nextInt(6)) {
                case 0 -> "/BNF/" + name + ", 14 HARBOUR ROAD";
                case 1 -> "/" + account + " " + name;
                case 2 -> "1/" + name + " 2/HARBOUR ROAD 14 3/AE/DUBAI";
                case 3 -> "PAYMENT TO " + name + " INV " + account;
                case 4 -> name + " A/C NO " + account;
                default -> "B/O " + name + " TEL +971 4 123 4567";
            };
        }
    },
    RENAMED {
        @Override
        String of(String name, Random random) {
            String other = "Quarrelwick Ostrander";
            return switch (random.nextInt(5)) {
                case 0 -> other + " (formerly " + name + ")";
                case 1 -> other + " f/k/a " + name;
                case 2 -> other + " (ex " + name + ")";
                case 3 -> name + " now known as " + other;
                default -> other + ", previously known as " + name;
            };
        }
    },
    VESSEL {
        @Override
        String of(String name, Random random) {
            return switch (random.nextInt(4)) {
                case 0 -> "M/V " + name;
                case 1 -> "MT " + name + " IMO 9123456";
                case 2 -> name + ", flag Panama";
                default -> "Vessel: " + name;
            };
        }
    },
    CYRILLIC {
        @Override
        String of(String name, Random random) {
            return !isPerson(name)
                    ? name
                    : written(
                            name, "shch щ", "kh х", "ch ч", "sh ш", "zh ж", "ts ц", "yu ю", "ya я", "ye е", "iy ий",
                            "ey ей", "oy ой", "ay ай", "a а", "b б", "c к", "d д", "e е", "f ф", "g г", "h х", "i и",
                            "j дж", "k к", "l л", "m м", "n н", "o о", "p п", "q к", "r р", "s с", "t т", "u у", "v в",
                            "w в", "x кс", "y ы", "z з", "'");
        }
    },
    GREEK {
        @Override
        String of(String name, Random random) {
            return !isPerson(name)
                    ? name
                    : written(
                            name, "th θ", "ch χ", "kh χ", "ph φ", "ps ψ", "ou ου", "a α", "b μπ", "c κ", "d ντ", "e ε",
                            "f φ", "g γκ", "h χ", "i ι", "j τζ", "k κ", "l λ", "m μ", "n ν", "o ο", "p π", "q κ", "r ρ",
                            "s σ", "t τ", "u ου", "v β", "w ου", "x ξ", "y γι", "z ζ");
        }
    },
    ARABIC {
        @Override
        String of(String name, Random random) {
            if (!isPerson(name)) {
                return name;
            }
            String letters = name.toLowerCase(Locale.ROOT);
            StringBuilder kept = new StringBuilder();
            for (int i = 0; i < letters.length(); i++) {
                boolean inside = i > 0 && Character.isLetter(letters.charAt(i - 1));
                boolean vowel = "aeiou".indexOf(letters.charAt(i)) >= 0;
                kept.append(vowel && inside && random.nextBoolean() ? "" : letters.charAt(i));
            }
            return written(
                    kept.toString(),
                    "al- ال",
                    "al  ال",
                    "kh خ",
                    "sh ش",
                    "th ث",
                    "dh ذ",
                    "gh غ",
                    "a ا",
                    "b ب",
                    "c ك",
                    "d د",
                    "e ي",
                    "f ف",
                    "g ج",
                    "h ه",
                    "i ي",
                    "j ج",
                    "k ك",
                    "l ل",
                    "m م",
                    "n ن",
                    "o و",
                    "p ب",
                    "q ق",
                    "r ر",
                    "s س",
                    "t ت",
                    "u و",
                    "v ف",
                    "w و",
                    "x كس",
                    "y ي",
                    "z ز",
                    "'");
        }
    };

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    abstract String of(String name, Random random);

    /** The corrupted name; none where this kind of thing cannot happen to the name. */
    Optional<String> applied(String name, Random random) {
        if (name.length() < 5 || name.chars().anyMatch(c -> c > '~')) {
            return Optional.empty();
        }
        String corrupted = of(name, random);
        return corrupted.equals(name) ? Optional.empty() : Optional.of(corrupted);
    }

    /** The name with each group of letters written in another script; a group that stands alone is left out. */
    private static String written(String name, String... pairs) {
        StringBuilder out = new StringBuilder();
        String small = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); ) {
            int at = i;
            String pair = Arrays.stream(pairs)
                    .filter(candidate -> small.startsWith(group(candidate), at))
                    .findFirst()
                    .orElse("");
            out.append(
                    pair.isEmpty()
                            ? small.substring(i, i + 1)
                            : pair.substring(Math.min(pair.length(), group(pair).length() + 1)));
            i += pair.isEmpty() ? 1 : group(pair).length();
        }
        return out.toString();
    }

    private static String group(String pair) {
        int blank = pair.lastIndexOf(' ');
        return blank < 0 ? pair : pair.substring(0, blank);
    }

    /** Lists write a surname, a comma and the rest; what a firm is called is translated and not spelt in letters. */
    private static boolean isPerson(String name) {
        return name.indexOf(", ") > 0 && name.indexOf('.') < 0;
    }

    /** Where a letter is that is not the first of the name. */
    private static int letter(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 1);
        while (at < name.length() - 1 && !Character.isLetter(name.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The name with one of the pairs swapped that it has, the first for the second. */
    private static String swapped(String name, Random random, String... pairs) {
        int first = random.nextInt(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            String pair = pairs[(first + i) % pairs.length];
            String from = pair.substring(0, pair.indexOf(' '));
            int at = name.indexOf(from, 1);
            if (at > 0) {
                return name.substring(0, at) + pair.substring(from.length() + 1) + name.substring(at + from.length());
            }
        }
        return name;
    }
}
