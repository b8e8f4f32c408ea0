package org.entente.app.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.audit.AuditSentences;
import org.entente.app.audit.PlainWording;
import org.entente.app.desk.AuditDesk;
import org.entente.app.desk.AuditDesk.Entry;
import org.entente.catalogue.Catalogue;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The log as a signed file: what it holds, for whom, and that no byte of it can be changed. */
class LogExportTest extends CaseWithASecret {

    private List<Entry> log() {
        return new AuditDesk(open, Catalogue.load(), InstantSource.system()).entries();
    }

    private WrittenLog export(@Nullable String partner, List<Entry> wanted, Path out) {
        var words = new AuditSentences(new PlainWording());
        return open.logs().write(new LogOrder(partner, wanted, log().size(), words, out), Progress.NONE);
    }

    @Test
    void tellsOurOwnOrganisationEveryEntryAndWhoSignedIt() {
        Path out = folder.resolve("log.p7m");
        open.claims().add(karim, "note", new Text("seen at the quay"), SHARED);
        int all = log().size();
        var written = export(null, log(), out);
        assertThat(written.leaves()).isEqualTo(all).isEqualTo(written.of());
        assertThat(written.stays()).isZero();
        assertThat(written.banner()).startsWith("SECRET");
        var file = LogFile.verified(out);
        assertThat(file.key()).isEqualTo(open.person().key());
        assertThat(file.recipient()).isEqualTo("KST");
        assertThat(file.of()).isEqualTo(all);
        assertThat(file.entries()).hasSize(all).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("Entered a new person");
            assertThat(entry.object()).isEqualTo("Harbourmaster Xylo");
            assertThat(entry.marking()).startsWith("(S");
        });
        assertThat(file.entries())
                .as("a partner's card is known to this workstation only")
                .filteredOn(entry -> entry.action().startsWith("Added a partner"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.object()).isEmpty());
        assertThat(log())
                .as("and the log says that it was written")
                .anySatisfy(entry -> assertThat(entry).isInstanceOfSatisfying(Entry.Noted.class, noted -> {
                    assertThat(noted.action()).isEqualTo("export.log");
                    assertThat(noted.detail()).isEqualTo(all + " " + all + " KST");
                }));
    }

    @Test
    void tellsAPartnerOnlyOfWhatItMayHaveAndHowMuchStays() throws IOException {
        Path out = folder.resolve("log.p7m");
        open.claims().add(karim, "note", new Text("seen at the quay"), SHARED);
        var written = export("AVL", log(), out);
        var file = LogFile.verified(out);
        assertThat(file.entries())
                .extracting(entry -> entry.action() + " · " + entry.object())
                .contains("Entered a new person · Yusuf al-Karim", "Added a claim about note · Yusuf al-Karim")
                .noneMatch(said -> said.contains("partner"));
        assertThat(written.leaves() + written.stays()).isEqualTo(written.of());
        assertThat(file.stays()).isEqualTo(written.stays()).isPositive();
        assertThat(written.banner()).startsWith("CONFIDENTIAL");
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1))
                .doesNotContain("Xylo", "Lantern");
    }

    /** A reason is free text: a name in it that stays keeps its entry here. */
    @Test
    void keepsAnEntryWhoseReasonNamesWhatStays() throws IOException {
        var said = open.claims().add(karim, "note", new Text("seen at the quay"), SHARED);
        open.claims().withdraw(said, "It was The Lantern");
        Path out = folder.resolve("log.p7m");
        export("AVL", log(), out);
        assertThat(new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1))
                .doesNotContain("Lantern");
        export(null, log(), out);
        assertThat(LogFile.verified(out).entries())
                .anyMatch(entry -> entry.reason().equals("It was The Lantern"));
    }

    @Test
    void writesOnlyTheWantedEntriesAndSaysOfHowMany() {
        Path out = folder.resolve("log.p7m");
        var written = export(null, log().subList(0, 2), out);
        assertThat(written.leaves()).isEqualTo(2);
        assertThat(LogFile.verified(out).entries()).hasSize(2);
        assertThat(LogFile.verified(out).of()).isEqualTo(written.of()).isGreaterThan(2);
        assertThatThrownBy(() -> export(null, List.of(), folder.resolve("none.p7m")))
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.key()).isEqualTo("app.log.nothing"));
        assertThat(folder.resolve("none.p7m")).doesNotExist();
    }

    @Test
    void refusesAFileOfWhichAnyByteWasChanged() throws IOException {
        Path out = folder.resolve("log.p7m");
        export(null, log().subList(0, 2), out);
        byte[] whole = Files.readAllBytes(out);
        Path changed = folder.resolve("changed.p7m");
        for (int i = 0; i < whole.length; i += 5) {
            byte[] bytes = whole.clone();
            bytes[i] ^= 1;
            Files.write(changed, bytes);
            int at = i;
            assertThatThrownBy(() -> LogFile.verified(changed))
                    .as("byte %d of %d", at, whole.length)
                    .isInstanceOf(AppException.class);
        }
        Files.write(changed, java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> LogFile.verified(changed)).isInstanceOf(AppException.class);
        Files.writeString(changed, "no log at all");
        assertThatThrownBy(() -> LogFile.verified(changed))
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.key()).isEqualTo("app.log.none"));
    }
}
