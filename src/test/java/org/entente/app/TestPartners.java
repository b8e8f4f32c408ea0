package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests between two real workstations, each with a case, that know nothing of each other yet. */
@SuppressWarnings("NullAway.Init")
public abstract class TestPartners {

    @TempDir
    protected Path folder;

    protected Workstation kst;
    protected Workstation avl;
    protected OpenCase ours;
    protected OpenCase theirs;
    private int files;

    @BeforeEach
    void open() throws IOException {
        kst = TestWorkstation.of(folder.resolve("kst-home"), "KST");
        avl = TestWorkstation.of(folder.resolve("avl-home"), "AVL");
        ours = kst.create(folder.resolve("kst.vault"), TestWorkstation.PASSPHRASE);
        theirs = avl.create(folder.resolve("avl.vault"), TestWorkstation.PASSPHRASE);
        Files.writeString(card("kst"), kst.identities().card());
        Files.writeString(card("avl"), avl.identities().card());
    }

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    /** The file with an organisation's card. */
    protected final Path card(String organisation) {
        return folder.resolve(organisation + ".card");
    }

    /** Adds the cards and compares the words on both sides, as people do it. */
    protected final void meet() {
        var avlAsSeen = ours.partners().add(card("avl"));
        var kstAsSeen = theirs.partners().add(card("kst"));
        assertThat(avlAsSeen.words()).isEqualTo(kstAsSeen.words()).hasSize(12);
        ours.partners().verify("AVL", String.join(" ", kstAsSeen.words()));
        theirs.partners().verify("KST", String.join(" ", avlAsSeen.words()));
    }

    protected final Path write(OpenCase from, String partner) {
        Path out = folder.resolve(partner + "-" + ++files + ".entente");
        return Objects.requireNonNull(
                from.outbox().write(partner, null, out, Progress.NONE).file());
    }

    protected static void apply(OpenCase into, Path file) {
        var arrival = into.inbox().apply(file, Progress.NONE);
        assertThat(arrival.isVerified()).as(arrival.reason()).isTrue();
    }
}
