package org.redflag.kb.lists.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackerTest {

    private static final int LARGEST = 100_000;
    private static final byte[] TEXT = "list,id,type,name\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void plainGzipAndZipGiveTheSameBytes() throws IOException {
        for (byte[] packed : new byte[][] {TEXT, Fixtures.gzip(TEXT), Fixtures.zip("own.csv", TEXT)}) {
            Path file = Files.write(folder.resolve("own.zip"), packed);
            assertThat(new Unpacker().open(file, "own.zip"))
                    .singleElement()
                    .satisfies(opened -> assertThat(opened.bytes()).isEqualTo(TEXT));
        }
    }

    @Test
    void whatSwellsBeyondReasonIsRefused() throws IOException {
        byte[] zeros = new byte[50 * LARGEST];
        for (byte[] bomb : new byte[][] {Fixtures.gzip(zeros), Fixtures.zip("own.csv", zeros)}) {
            assertThat(bomb).hasSizeLessThan(LARGEST);
            Path file = Files.write(folder.resolve("bomb.zip"), bomb);
            assertThatThrownBy(() -> new Unpacker(LARGEST).open(file, "bomb.zip"))
                    .isInstanceOf(UnreadableList.class)
                    .hasMessageContaining("unpacks to more than " + LARGEST);
        }
    }

    @Test
    void aDownloadThatBrokeOffIsRefused() throws IOException {
        byte[] whole = Fixtures.gzip(Fixtures.bytes("screening-list.csv"));
        Path file = Files.write(folder.resolve("csl.csv.gz"), Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(() -> new Unpacker().open(file, "csl.csv.gz"))
                .isInstanceOf(UnreadableList.class)
                .hasMessageContaining("csl.csv.gz");
    }
}
