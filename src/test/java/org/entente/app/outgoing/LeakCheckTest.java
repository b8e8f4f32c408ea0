package org.entente.app.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.AppException;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.exchange.PackageOrder;
import org.entente.app.source.reading.Samples;
import org.entente.model.Attribution;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;

/** A name that stays may not leave in a text, by a package or a document, unless somebody says why. */
class LeakCheckTest extends CaseWithASecret {

    private List<Leak> leaks() {
        return open.outbox().plan("AVL", null).leaks();
    }

    @Test
    void findsTheNameOfWhatStaysInEveryTextThatWouldLeave() throws IOException {
        assertThat(leaks()).isEmpty();
        open.claims().add(karim, "note", new Text("met the harbourmaster  XYLO's driver"), SHARED);
        var cited = new Attribution(null, "p. 3, told by The Lantern", CONFIDENTIAL);
        open.claims().add(karim, "alias", new Text("Joe"), new Terms(Grade.NOT_GRADED, CONFIDENTIAL, cited));
        var alias = open.claims().add(karim, "alias", new Text("Jim"), SHARED);
        open.claims().withdraw(alias, "the lantern denies it");
        Path file = Files.writeString(folder.resolve("photo of Harbourmaster Xylo.txt"), "pixels");
        open.attachments().attach(karim, "attachment", file, SHARED);

        assertThat(leaks())
                .extracting(leak -> leak.name() + " in " + leak.property())
                .containsExactlyInAnyOrder(
                        "Harbourmaster Xylo in note",
                        "The Lantern in locator",
                        "The Lantern in withdraws",
                        "Harbourmaster Xylo in attachment.name");
        assertThat(leaks()).allMatch(leak -> leak.object().equals(karim));
        assertThat(leaks()).allMatch(leak -> leak.title().equals("Yusuf al-Karim"));
    }

    @Test
    void raisesNoFalseAlarms() {
        ObjectId hidden = open.claims().create("person", "Ann", OURS);
        open.claims().add(hidden, "alias", new Text("Yusuf"), OURS);
        open.claims().add(hidden, "note", new Text("a secret note"), OURS);
        open.claims().add(karim, "note", new Text("Ann and Yusuf: a secret note; the Lanternfish"), SHARED);
        assertThat(leaks()).isEmpty();
    }

    @Test
    void doesNotHideFromAPartnerWhatItToldUs() {
        partner.claims().create("vessel", "Grey Heron", SHARED);
        var sent = partner.outbox().write("KST", null, folder.resolve("theirs.entente"), Progress.NONE);
        open.inbox().apply(java.util.Objects.requireNonNull(sent.file()), Progress.NONE);
        open.claims().create("vessel", "Grey Heron", OURS);
        open.claims().add(karim, "note", new Text("crew of the Grey Heron"), SHARED);
        assertThat(leaks()).isEmpty();
    }

    @Test
    void writesNothingUntilEachIsMendedOrAcceptedWithAReason() {
        var note = open.claims().add(karim, "tag", new Text("knows The Lantern"), SHARED);
        Path out = folder.resolve("out.entente");

        var refused = open.outbox().write("AVL", null, out, Progress.NONE);
        assertThat(refused.isWritten()).isFalse();
        assertThat(refused.leaks()).hasSize(1);
        assertThat(out).doesNotExist();
        assertThat(open.ledger()).isEmpty();
        assertThatThrownBy(() -> open.outbox().write(new PackageOrder("AVL", null, " ", out), Progress.NONE))
                .isInstanceOf(AppException.class)
                .hasMessage("app.leak.reason");

        long claims = open.info().claims();
        var written = open.outbox().write(new PackageOrder("AVL", null, "AVL gave us that name", out), Progress.NONE);
        assertThat(written.isWritten()).isTrue();
        assertThat(open.info().claims()).as("the acceptance is local").isEqualTo(claims);
        assertThat(open.audit().entries()).anyMatch(entry -> entry.action().contains("AVL gave us that name"));
        assertThat(leaks()).isEmpty();
        partner.inbox().apply(out, Progress.NONE);
        assertThat(partner.info().digest()).isNotEqualTo(open.info().digest());
        assertThat(partner.search().find("gave", 5)).isEmpty();

        open.claims().add(karim, "tag", new Text("saw The Lantern"), SHARED);
        assertThat(leaks()).as("another text is another leak").hasSize(1);
        assertThat(note).isNotNull();
    }

    private List<Unsearched> unsearched() {
        return open.outbox().plan("AVL", null).unsearched();
    }

    private void attach(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        open.attachments().attach(karim, "attachment", file, SHARED);
    }

    @Test
    void looksIntoTheTextAndThePdfThatGoAlong() throws IOException {
        String noise = "nothing of note. ".repeat(100);
        attach("diary.txt", (noise + "\nTalked to Harbourmaster\nXylo at noon.").getBytes(StandardCharsets.UTF_16));
        attach("scan.pdf", Samples.document(2, "Report on The Lantern, page"));
        attach("clean.txt", noise.getBytes(StandardCharsets.UTF_8));

        assertThat(leaks())
                .extracting(leak -> leak.name() + " in " + leak.property() + " of " + leak.title())
                .containsExactlyInAnyOrder(
                        "Harbourmaster Xylo in attachment of Yusuf al-Karim",
                        "The Lantern in attachment of Yusuf al-Karim");
        assertThat(leaks())
                .extracting(Leak::text)
                .containsExactlyInAnyOrder("diary.txt: Harbourmaster Xylo", "scan.pdf: Report on The Lantern, page 1");
        assertThat(unsearched()).isEmpty();
        Path out = folder.resolve("out.entente");
        assertThat(open.outbox().write("AVL", null, out, Progress.NONE).isWritten())
                .isFalse();
        assertThat(out).doesNotExist();
    }

    @Test
    void countsAnotherFileAsAnotherLeak() throws IOException {
        attach("diary.txt", "Saw The Lantern".getBytes(StandardCharsets.UTF_8));
        open.leaks().accept(leaks(), "AVL", "AVL gave us that name");
        assertThat(leaks()).isEmpty();
        attach("diary.txt", "Saw The Lantern\nand where it sleeps".getBytes(StandardCharsets.UTF_8));
        assertThat(leaks()).extracting(Leak::text).containsExactly("diary.txt: Saw The Lantern");
    }

    @Test
    void saysInWhichAttachmentsItDidNotLook() throws IOException {
        attach("quay.png", Samples.picture(20, 10, "png"));
        attach("table.xlsx", new byte[] {'P', 'K', 3, 4});
        attach("torn.pdf", "%PDF-1.7 torn".getBytes(StandardCharsets.US_ASCII));
        attach("long.txt", "The Lantern ".repeat(400_000).getBytes(StandardCharsets.US_ASCII));
        open.attachments().attach(karim, "attachment", Files.write(folder.resolve("ours.png"), new byte[] {1}), OURS);

        assertThat(unsearched())
                .extracting(file ->
                        file.name() + " of " + file.title() + ": " + file.why().code())
                .containsExactlyInAnyOrder(
                        "quay.png of Yusuf al-Karim: picture",
                        "table.xlsx of Yusuf al-Karim: kind",
                        "torn.pdf of Yusuf al-Karim: broken",
                        "long.txt of Yusuf al-Karim: large");
        assertThat(leaks()).as("what was read of the long one is searched").hasSize(1);
    }

    @Test
    void keepsADocumentBackForTheSameReasons() {
        ObjectId assessment = open.claims().create("assessment", "What does The Lantern plan?", SHARED);
        var order = new ReportOrder(assessment.toString(), "bluf", "AVL", folder.resolve("brief.docx"));
        assertThatThrownBy(() -> open.reports().write(order, Progress.NONE))
                .isInstanceOf(AppException.class)
                .hasMessage("app.report.leak");
        assertThat(leaks()).hasSize(1);
        open.leaks().accept(leaks(), "AVL", "AVL gave us that name");
        open.reports().write(order, Progress.NONE);
        assertThat(folder.resolve("brief.docx")).exists();
    }
}
