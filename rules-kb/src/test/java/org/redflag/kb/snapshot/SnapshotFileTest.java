package org.redflag.kb.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redflag.kb.Knowledge;
import org.redflag.kb.holdings.OwnershipRegister;
import org.redflag.kb.lists.GoodGuys;
import org.redflag.kb.lists.ListLibrary;
import org.redflag.kb.lists.format.LoadedList;
import org.redflag.kb.lists.format.Sha256;
import org.redflag.kb.match.Lexicon;
import org.redflag.kb.packed.PackedOutput;
import org.redflag.model.Identifier;
import org.redflag.model.IdentifierType;
import org.redflag.model.ListedName;
import org.redflag.model.ListedParty;
import org.redflag.model.ListedType;
import org.redflag.model.NotScreened;

class SnapshotFileTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);

    @TempDir
    Path folder;

    @Test
    void whatWasPinnedIsReadBack() throws IOException {
        Snapshot pinned = snapshot();
        Snapshot read = SnapshotFile.read(write(SnapshotFile.bytes(pinned)), null);
        assertThat(read.rulebook()).isEqualTo(pinned.rulebook());
        assertThat(read.pinned()).isEqualTo(DAY);
        assertThat(read.lists().editions()).isEqualTo(pinned.lists().editions());
        assertThat(read.lists().parties()).isEqualTo(pinned.lists().parties());
        assertThat(read.lists().problems()).isEqualTo(pinned.lists().problems());
        assertThat(read.lists().notes()).containsExactly("a note");
        assertThat(read.goodGuys().records()).isEqualTo(pinned.goodGuys().records());
    }

    @Test
    void everyFieldOfAnEntryIsKept() throws IOException {
        ListedParty whole = new ListedParty(
                "private/deny",
                "7",
                ListedType.VESSEL,
                List.of(
                        new ListedName("IMAGINED STAR", ListedName.Kind.PRIMARY),
                        new ListedName("Выдуманная звезда", ListedName.Kind.WEAK_ALIAS)),
                Set.of("RUSSIA-EO14024", "NPWMD", "SDGT"),
                Set.of("RU", "KG"),
                List.of("1 Invented Quay", ""),
                List.of(new Identifier(IdentifierType.IMO, "9187629", "RU")),
                List.of("circa 1970"),
                LocalDate.of(2022, 2, 24),
                LocalDate.of(2025, 1, 1),
                "All items",
                "Presumption of denial",
                Set.of("3", "4"),
                "87 FR 0",
                "A remark",
                true,
                LocalDate.of(2022, 3, 1),
                LocalDate.of(2024, 1, 1));
        ListLibrary library = ListLibrary.of(
                List.of(LoadedList.of("private/deny", null, "00", false, List.of(whole), "here")),
                List.of(),
                List.of("a note"));
        Path file = write(SnapshotFile.bytes(Snapshot.of(library, GoodGuys.NONE, DAY)));
        assertThat(SnapshotFile.read(file, null).lists().parties()).containsExactly(whole);
    }

    @Test
    void theSameKnowledgeGivesTheSameBytes() throws IOException {
        byte[] first = SnapshotFile.bytes(snapshot());
        Snapshot again = SnapshotFile.read(write(first), null);
        assertThat(SnapshotFile.bytes(again)).isEqualTo(first);
    }

    @Test
    void aFileThatWasChangedOrCutAnywhereIsRefused() throws IOException {
        byte[] sound = SnapshotFile.bytes(snapshot());
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            assertRefused(flipped);
            assertRefused(Arrays.copyOf(sound, random.nextInt(sound.length)));
        }
        assertRefused(Arrays.copyOf(sound, sound.length + 1));
    }

    @Test
    void contentThatCannotHaveBeenWrittenIsRefusedWhateverItsDigestSays() throws IOException {
        byte[] content = new PackedOutput().bytes();
        assertRefused(signed(content));
        assertRefused("redflag-knowledge 1\n".getBytes(StandardCharsets.US_ASCII));
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertRefused(signed(noise));
        }
    }

    @Test
    void whatAnotherProgramKeptOfNamesIsNotRead() throws IOException {
        PackedOutput out = new PackedOutput();
        out.text("the rulebook");
        out.day(DAY);
        for (int none = 0; none < 4; none++) {
            out.number(0);
        }
        out.text("another program");
        out.text("words of another program");
        Snapshot opened = SnapshotFile.read(write(signed(out.bytes())), null);
        assertThat(opened.rulebook()).isEqualTo("the rulebook");
        assertThat(opened.lists().lexicon()).isSameAs(Lexicon.EMPTY);
    }

    @Test
    void anotherSnapshotThanTheExpectedOneIsRefused() throws IOException {
        byte[] bytes = SnapshotFile.bytes(snapshot());
        Path file = write(bytes);
        String digest = SnapshotFile.digest(bytes);
        assertThat(SnapshotFile.read(file, digest).pinned()).isEqualTo(DAY);
        assertThatThrownBy(() -> SnapshotFile.read(file, "0".repeat(64)))
                .isInstanceOf(UnusableSnapshot.class)
                .hasMessageContaining(digest);
    }

    @Test
    void aProgramWithAnotherRulebookDoesNotUseIt() {
        Snapshot foreign = new Snapshot("f".repeat(64), DAY, ListLibrary.embedded(), GoodGuys.NONE);
        assertThatThrownBy(() -> Knowledge.open(() -> foreign, DAY, () -> OwnershipRegister.NONE))
                .isInstanceOf(UnusableSnapshot.class)
                .hasMessageContaining("f".repeat(64));
    }

    @Test
    void itsDigestOfKnowledgeIsThatOfTheListsItWasMadeFrom() {
        Snapshot pinned = Snapshot.of(ListLibrary.embedded(), GoodGuys.NONE, DAY);
        assertThat(Knowledge.open(() -> pinned, DAY, () -> OwnershipRegister.NONE)
                        .reference()
                        .digest())
                .isEqualTo(Knowledge.load(ListLibrary::embedded).reference().digest());
    }

    @Test
    void listsGoStaleInASnapshotAsTheyDoOutsideIt() {
        int most = ListLibrary.card("us-ofac/sdn").staleAfterDays();
        ListLibrary library = ListLibrary.of(
                List.of(LoadedList.of("us-ofac/sdn", DAY, "00", false, List.of(), "here")),
                List.of(),
                List.of("a note"));
        Snapshot pinned = Snapshot.of(library, GoodGuys.NONE, DAY);
        assertThat(pinned.listsOn(DAY.plusDays(most)).problems()).isEmpty();
        assertThat(pinned.listsOn(DAY.plusDays(most + 1L)).problems())
                .extracting(NotScreened::check)
                .containsExactly("us-ofac/sdn");
        assertThat(pinned.listsOn(DAY.minusDays(400)).problems()).isEmpty();
    }

    private static Snapshot snapshot() {
        ListLibrary sample = ListLibrary.embedded();
        GoodGuys goodGuys = GoodGuys.of(List.of(GoodGuys.record(
                "Invented Bearings Ltd",
                null,
                sample.parties().get(0),
                "another seat",
                "compliance",
                DAY.plusYears(1))));
        NotScreened problem = new NotScreened("eu/consolidated", "its file was cut", "fetch it again");
        return Snapshot.of(ListLibrary.of(sample.lists(), List.of(problem), List.of("a note")), goodGuys, DAY);
    }

    private void assertRefused(byte[] bytes) throws IOException {
        Path file = write(bytes);
        assertThatThrownBy(() -> SnapshotFile.read(file, null)).isInstanceOf(UnusableSnapshot.class);
    }

    private static byte[] signed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SnapshotFile.FORMAT);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        }
        bytes.writeBytes(
                HexFormat.of().parseHex(new Sha256().add(bytes.toByteArray()).hex()));
        return bytes.toByteArray();
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("knowledge"), bytes);
    }
}
