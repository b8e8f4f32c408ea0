package org.entente.app.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.app.AppException;
import org.entente.app.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "printing goes through lp, which Windows does not have")
@SuppressWarnings("NullAway.Init")
class SheetPrinterTest {

    private static final RecoverySheet SHEET =
            RecoverySheet.of("01AB1Z-222222-333333", "Vault 1", LocalDate.of(2024, 3, 13));

    @TempDir
    private Path folder;

    private static SheetPrinter printer(String script) {
        return new SheetPrinter(new SheetWriter(new Texts(Locale.ENGLISH)), List.of("/bin/sh", "-c", script));
    }

    @Test
    void handsThePageToThePrintingProgram() throws IOException {
        Path tray = folder.resolve("tray.pdf");
        printer("cat > '" + tray + "'").print(SHEET);
        try (var page = Loader.loadPDF(tray.toFile())) {
            assertThat(new PDFTextStripper().getText(page)).contains(SHEET.groups());
        }
    }

    @Test
    void saysWhyThePrinterRefused() {
        assertThatThrownBy(() -> printer("echo 'lp: Error - no default destination available.' >&2; exit 1")
                        .print(SHEET))
                .isInstanceOfSatisfying(AppException.class, failure -> {
                    assertThat(failure).hasMessage("app.recovery.not-printed");
                    assertThat(failure.arguments()).containsExactly("lp: Error - no default destination available.");
                });
    }

    @Test
    void saysThatThereIsNoPrintingProgram() {
        var none = new SheetPrinter(
                new SheetWriter(new Texts(Locale.ENGLISH)),
                List.of(folder.resolve("lp").toString()));
        assertThatThrownBy(() -> none.print(SHEET)).hasMessage("app.recovery.no-printing");
    }
}
