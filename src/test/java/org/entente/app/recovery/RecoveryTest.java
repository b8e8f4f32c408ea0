package org.entente.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.app.TestWorkstation;
import org.entente.app.Workstation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.text.Texts;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RecoveryTest {

    private static final Terms SECRET = Terms.marked(Marking.of("generic", "SECRET"));
    private static final char[] NEW = "another long passphrase".toCharArray();

    @TempDir
    Path folder;

    private Workstation workstation;
    private Path vault;
    private ObjectId ada;
    private String code;

    @BeforeEach
    void make() {
        workstation = TestWorkstation.of(folder.resolve("home"), "KST");
        vault = folder.resolve("harbour-lights.vault");
        try (var open = workstation.create(vault, TestWorkstation.PASSPHRASE.clone())) {
            code = open.recovery().code();
            ada = open.claims().create("person", "Ada Test", SECRET);
            open.claims().set(ada, "birth.date", Moment.of("1979"), SECRET);
        }
    }

    private void recover(String typed, char[] passphrase, boolean isNewIdentity) {
        workstation
                .recover(vault, typed.toCharArray(), passphrase, isNewIdentity)
                .close();
    }

    @Test
    void writesASheetThatNamesNoCase() throws IOException {
        var sheet = RecoverySheet.of(code, "Vault 1", LocalDate.of(2024, 3, 13));
        Path file = folder.resolve("sheet.pdf");
        new SheetWriter(new Texts(Locale.ENGLISH)).write(sheet, file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(sheet.groups()).contains("Vault 1", "2024-03-13", "KEEP THIS SHEET LOCKED AWAY");
            assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("harbour");
        }
        assertThat(sheet.toString()).doesNotContain(sheet.groups().getFirst());
    }

    @Test
    void knowsAGroupHoweverItIsTyped() {
        var sheet = new RecoverySheet(List.of("01AB1Z", "222222"), "", LocalDate.EPOCH);
        assertThat(sheet.isGroup(0, " oi ab lz")).isTrue();
        assertThat(sheet.isGroup(0, "01AB12")).isFalse();
        assertThat(sheet.isGroup(1, "01AB1Z")).isFalse();
    }

    @Test
    void opensWithTheCodeAndThePassphraseOfTheIdentity() {
        recover(code.toLowerCase(Locale.ROOT).replace('-', ' '), TestWorkstation.PASSPHRASE.clone(), false);
        workstation.open(vault, TestWorkstation.PASSPHRASE.clone()).close();
    }

    @Test
    void changesNothingForAWrongCode() throws IOException {
        assertThatThrownBy(() -> recover(code.substring(1), NEW.clone(), true)).hasMessage("app.recovery.no-code");
        String other;
        try (var open = workstation.create(folder.resolve("other.vault"), TestWorkstation.PASSPHRASE.clone())) {
            other = open.recovery().code();
        }
        assertThatThrownBy(() -> recover(other, NEW.clone(), true)).hasMessage("app.recovery.wrong");
        assertThat(setAside()).isEmpty();
        assertThatThrownBy(() -> workstation.open(vault, NEW.clone())).hasMessage("app.passphrase.wrong");
    }

    @Test
    void makesANewIdentityOnlyWhenToldTo() throws IOException {
        var before = workstation.identities().summary();
        assertThatThrownBy(() -> recover(code, NEW.clone(), false)).hasMessage("app.recovery.identity");
        assertThat(workstation.identities().summary()).isEqualTo(before);
        assertThat(setAside()).isEmpty();
        recover(code, NEW.clone(), true);
        var after = workstation.identities().summary();
        assertThat(after.person()).isEqualTo(before.person());
        assertThat(after.organisation()).isEqualTo(before.organisation());
        assertThat(after.key()).isNotEqualTo(before.key());
        assertThat(setAside()).hasSize(2);
    }

    private List<Path> setAside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home"))) {
            return files.filter(file -> file.toString().contains(".before-")).toList();
        }
    }

    @Test
    void opensWithTheNewPassphraseFromThenOnAndStillSpeaksForItsOrganisation() {
        recover(code, NEW.clone(), true);
        try (var open = workstation.open(vault, NEW.clone())) {
            open.claims().set(ada, "birth.date", Moment.of("1984"), SECRET);
            assertThat(open.claims().live(ada, "birth.date"))
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.statement().value()).isEqualTo(Moment.of("1984")));
        }
    }
}
