package org.entente.vault.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.entente.vault.disk.ChannelOpener.Access;
import org.entente.vault.disk.FileOpener;
import org.entente.vault.key.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed file, byte by byte. */
class SealedFileTest {

    private static final byte[] CONTEXT = {1, 2, 3};

    @TempDir
    private Path folder;

    private final FileOpener files = new FileOpener();
    private final Secret key = Secret.random(new SecureRandom());

    private SealedOutput writing() throws IOException {
        return new SealedOutput(files.open(folder.resolve("file"), Access.CREATE), key, CONTEXT, new SecureRandom());
    }

    private SealedInput reading() throws IOException {
        return new SealedInput(files.open(folder.resolve("file"), Access.READ), key, CONTEXT);
    }

    @Test
    void takesAndGivesSingleBytes() throws IOException {
        try (var out = writing()) {
            for (int i = 0; i < 256; i++) {
                out.write(i);
            }
            assertThat(out.size()).isEqualTo(256);
        }
        try (var in = reading()) {
            for (int i = 0; i < 256; i++) {
                assertThat(in.read()).isEqualTo(i);
            }
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[1])).isEqualTo(-1);
            assertThat(in.read(new byte[0])).isZero();
        }
    }

    @Test
    void givesAFileOfExactlyOneRecordAndOneByteMoreBack() throws IOException {
        for (int size : new int[] {0, SealedForm.RECORD, SealedForm.RECORD + 1}) {
            byte[] content = new byte[size];
            new SecureRandom().nextBytes(content);
            try (var out = writing()) {
                out.write(content);
            }
            var read = new ByteArrayOutputStream();
            try (var in = reading()) {
                in.transferTo(read);
            }
            assertThat(read.toByteArray()).isEqualTo(content);
            Files.delete(folder.resolve("file"));
        }
    }

    @Test
    void doesNotReadWhatWasAbandoned() throws IOException {
        var out = writing();
        out.write(new byte[SealedForm.RECORD + 1]);
        out.abandon();
        assertThatThrownBy(() -> out.write(1)).isInstanceOf(IOException.class);
        out.close(); // changes nothing any more
        assertThatThrownBy(() -> reading().readAllBytes()).isInstanceOf(IOException.class);
    }
}
