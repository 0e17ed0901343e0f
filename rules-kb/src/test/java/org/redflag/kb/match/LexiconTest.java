package org.redflag.kb.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.packed.PackedInput;
import org.redflag.kb.packed.PackedOutput;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;

class LexiconTest {

    private static final List<ListedParty> PARTIES = ListLibrary.embedded().parties();

    @Test
    void whatIsKeptIsWhatWouldBeRead() {
        Lexicon kept = kept();
        for (ListedParty party : PARTIES) {
            for (ListedName published : party.names()) {
                List<Name> names = kept.names(published.name());
                assertThat(names).isEqualTo(Lexicon.EMPTY.names(published.name()));
                for (Name name : names) {
                    for (String word : name.words()) {
                        assertThat(kept.spelling(word)).isEqualTo(Spelling.of(word));
                    }
                }
            }
        }
    }

    @Test
    void whatIsNotKeptIsReadAllTheSame() {
        assertThat(kept().names("Wholly Unlisted Bearings LLC"))
                .isEqualTo(Lexicon.EMPTY.names("Wholly Unlisted Bearings LLC"));
        assertThat(kept().spelling("unlistedword")).isEqualTo(Spelling.of("unlistedword"));
    }

    @Test
    void anIndexMadeWithItHoldsTheSameNames() {
        NameIndex read = new NameIndex(PARTIES);
        NameIndex sooner = new NameIndex(PARTIES, kept(), Vocabulary::new);
        assertThat(sooner.names()).hasSameSizeAs(read.names());
        for (int i = 0; i < read.names().size(); i++) {
            assertThat(sooner.names().get(i).name())
                    .isEqualTo(read.names().get(i).name());
            assertThat(sooner.names().get(i).party())
                    .isEqualTo(read.names().get(i).party());
        }
    }

    private static Lexicon kept() {
        PackedOutput out = new PackedOutput();
        Lexicon.of(PARTIES).write(out);
        PackedInput in = new PackedInput(out.bytes());
        Lexicon kept = Lexicon.read(in);
        in.end();
        return kept;
    }
}
