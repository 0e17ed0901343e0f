package org.redflag.kb.match;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Latin letters that a letter of another script stands for.
 *
 * <p>Cyrillic and the special letters of Latin alphabets are this project's own choice, after the romanisations that lists
 * use; so are Korean syllables. Everything else is what ICU makes of the letter or word, asked once for each.
 */
final class Scripts {

    private static final String CYRILLIC =
            "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s"
                    + " т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c"
                    + " ђ dj џ dz қ k ғ g ң n ү u ұ u ө o һ h ә a";
    private static final String LATIN = "ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ n ə a ƒ f";
    private static final String GREEK =
            "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o";

    /** Greek sounds that take two letters, and those that do only at the ends of a word and behind a consonant. */
    private static final String[] GREEK_PAIRS = {"ου ou", "αυ av", "ευ ev", "γγ ng", "γκ g", "μπ b", "τζ j"};

    private static final String GREEK_BESIDE_NO_VOWEL = "ντ";

    private static final String HATZI = "χατζ";
    private static final String GREEK_VOWELS = "αάεέηήιίοόυύωώΑΆΕΈΗΉΙΊΟΌΥΎΩΏ";

    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';
    private static final String[] INITIALS = "k,kk,n,t,tt,r,m,p,pp,s,ss,,j,jj,ch,k,t,p,h".split(",", -1);
    private static final String[] VOWELS = "a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i".split(",", -1);
    private static final String[] FINALS = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",", -1);

    private static final String[] OWN = own();
    private static final ConcurrentHashMap<String, String> ASKED = new ConcurrentHashMap<>();
    private static final int REMEMBERED = 50_000;

    private Scripts() {}

    /** Small Latin letters and digits, none when the letter has no sound. */
    static String latin(int letter) {
        if (letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE) {
            return korean(letter - FIRST_SYLLABLE);
        }
        int small = Character.toLowerCase(letter);
        if (small < OWN.length && OWN[small] != null) {
            return OWN[small];
        }
        String bare = bare(small);
        return bare.isEmpty() ? ask(Character.toString(small)) : bare;
    }

    /** A letter without its accents, when it is one of our alphabets; empty otherwise. */
    private static String bare(int letter) {
        return plain(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD));
    }

    /** The same of a word, in whose script a letter's sound may depend on its neighbours. */
    static String latin(String word) {
        StringBuilder out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            String pair = isGreek(c) && i + 1 < word.length() ? greekPair(word, i) : "";
            if (!pair.isEmpty()) {
                out.append(pair);
                i++;
            } else if (c == 'χ' && isThatOfKhan(word, i)) {
                out.append("kh");
            } else if (c <= '~') {
                out.append(c);
            } else if (c < OWN.length && OWN[c] != null) {
                out.append(OWN[c]);
            } else {
                String bare = bare(c);
                if (bare.isEmpty()) {
                    return ask(word);
                }
                out.append(bare);
            }
        }
        return out.toString();
    }

    /** Names of other peoples are written with it before vowels; those of Greece that begin with Hatzi are romanised with ch. */
    private static boolean isThatOfKhan(String word, int at) {
        return at + 1 < word.length()
                && GREEK_VOWELS.indexOf(word.charAt(at + 1)) >= 0
                && !word.regionMatches(true, at, HATZI, 0, HATZI.length());
    }

    private static boolean isGreek(char c) {
        return c >= 'Ͱ' && c <= 'Ͽ';
    }

    /** The sound of two Greek letters; empty when they stand for two. */
    private static String greekPair(String word, int at) {
        boolean alone = at == 0 || at == word.length() - 2 || GREEK_VOWELS.indexOf(word.charAt(at - 1)) < 0;
        if (alone && word.regionMatches(true, at, GREEK_BESIDE_NO_VOWEL, 0, 2)) {
            return "d";
        }
        for (String pair : GREEK_PAIRS) {
            if (word.regionMatches(true, at, pair, 0, 2)) {
                return pair.substring(3);
            }
        }
        return "";
    }

    private static String ask(String text) {
        String known = ASKED.get(text);
        if (known == null) {
            String latin = Icu.LATIN.transliterate(text).toLowerCase(Locale.ROOT);
            // Outside Chinese, the standard writes x for the sound that lists write kh.
            known = plain(Character.isIdeographic(text.codePointAt(0)) ? latin : latin.replace("x", "kh"));
            if (ASKED.size() < REMEMBERED) {
                ASKED.put(text, known);
            }
        }
        return known;
    }

    static boolean isWrittenInSyllables(int letter) {
        return (letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE) || Character.isIdeographic(letter);
    }

    /** Whether the letter's script leaves vowels out. */
    static boolean isWithoutVowels(int letter) {
        return (letter >= 0x0590 && letter <= 0x07FF) || (letter >= 0xFB1D && letter <= 0xFEFC && letter != 0xFEFF);
    }

    /** After the romanisation in which North Korean names are published: Kim Jong Un, not Gim Jeong-eun. */
    private static String korean(int syllable) {
        int last = syllable % FINALS.length;
        int vowel = syllable / FINALS.length % VOWELS.length;
        int first = syllable / FINALS.length / VOWELS.length;
        return INITIALS[first] + VOWELS[vowel] + FINALS[last];
    }

    /** What is plain Latin of a text whose accents stand apart, or has letters of our own tables. */
    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain.append(c);
            } else if (c < OWN.length && OWN[c] != null) {
                plain.append(OWN[c]);
            }
        }
        return plain.toString();
    }

    private static String[] own() {
        String[] table = new String[0x500];
        for (String alphabet : new String[] {CYRILLIC, LATIN, GREEK}) {
            String[] parts = alphabet.split(" ", -1);
            for (int i = 0; i + 1 < parts.length; i += 2) {
                int letter = parts[i].charAt(0);
                if (letter < table.length) {
                    table[letter] = parts[i + 1];
                }
            }
        }
        return table;
    }

    /** Loaded only when a letter comes that our own tables do not have: it takes a fifth of a second. */
    private static final class Icu {

        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFD; Latin-ASCII; Lower");
    }
}
