package org.entente.app.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.app.AppException;
import org.entente.app.account.Accounting;
import org.entente.app.audit.AuditSentences;
import org.entente.app.outgoing.LogRelease.Leaving;
import org.entente.catalogue.Catalogue;
import org.entente.exchange.cms.SignedContent;
import org.entente.exchange.cms.SignerLabel;
import org.entente.model.marking.Marking;
import org.entente.model.work.Progress;
import org.entente.provenance.SignedHead;
import org.entente.provenance.canonical.CanonicalJson;
import org.entente.provenance.canonical.Json;
import org.entente.vault.identity.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Writes the log, or a part of it, to a file that others can check: signed by the person at this workstation in the way packages
 * are, with where the journal stood, so that a rewritten log is found out too.
 */
public final class LogExportService {

    /** Stands where nothing in the file is marked. */
    private static final String NO_LABEL = "UNMARKED";

    private final OfCase open;
    private final Catalogue catalogue;
    private final InstantSource clock;

    /** What belongs to the open case. */
    public record OfCase(
            ReleaseService releases, LeakCheck leaks, Accounting accounting, Identity identity, UUID workstation) {}

    public LogExportService(OfCase open, Catalogue catalogue, InstantSource clock) {
        this.open = open;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Decides what may leave, writes the file, and writes down that it was written.
     *
     * @throws AppException if nothing may leave, or the file cannot be written; nothing is there then
     */
    public WrittenLog write(LogOrder order, Progress progress) {
        open.accounting().trail().checkLeaving();
        String partner = order.partner();
        String recipient = partner == null ? open.releases().organisation() : partner;
        var answer = partner == null
                ? open.releases().decide(null, null)
                : open.releases().decideForDocument(partner);
        progress.checkCancelled();
        Set<String> names = partner == null ? Set.of() : open.leaks().names(answer, recipient);
        var release = new LogRelease(partner, answer, names, catalogue);
        var leaving = order.entries().stream()
                .flatMap(entry -> release.of(entry, order.words().of(entry)).stream())
                .toList();
        progress.checkCancelled();
        if (leaving.isEmpty()) {
            throw new AppException("app.log.nothing", recipient);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var head = open.accounting().checkpoints().atExport(open.workstation());
        String banner = banner(
                leaving.stream().map(Leaving::marking).filter(Objects::nonNull).toList());
        var written = new WrittenLog(
                order.out(), leaving.size(), order.entries().size() - leaving.size(), order.of(), recipient, banner);
        byte[] content = content(written, leaving, head, now);
        FileWriting.write(order.out(), unfinished -> {
            try (OutputStream out = SignedContent.sign(
                    Files.newOutputStream(unfinished),
                    open.identity().card().signingCertificate(),
                    open.identity(),
                    new SignerLabel(now, label(banner)))) {
                out.write(content);
            }
        });
        open.accounting()
                .trail()
                .keep(AuditSentences.EXPORTED, written.leaves() + " " + written.of() + " " + recipient);
        return written;
    }

    private String banner(List<Marking> markings) {
        String banner = markings.isEmpty()
                ? ""
                : catalogue.markings().banner(catalogue.markings().join(markings));
        return banner.isBlank() ? NO_LABEL : banner;
    }

    /** The shorter label that a signature carries; whole characters only. */
    static String label(String banner) {
        return banner.length() <= SignerLabel.LONGEST
                ? banner
                : banner.substring(0, banner.offsetByCodePoints(0, banner.codePointCount(0, SignerLabel.LONGEST - 1)));
    }

    private byte[] content(WrittenLog written, List<Leaving> leaving, SignedHead head, Instant now) {
        var card = open.identity().card();
        var out = new ByteArrayOutputStream();
        write(
                out,
                Json.fields()
                        .with("format", LogFile.FORMAT)
                        .with("organisation", card.organisation())
                        .with("person", card.person())
                        .with("recipient", written.recipient())
                        .with("marking", written.banner())
                        .with("written", now.toString())
                        .with("entries", Integer.toString(written.leaves()))
                        .with("of", Integer.toString(written.of()))
                        .with("stays", Integer.toString(written.stays()))
                        .with("head", head.json())
                        .end());
        leaving.forEach(each -> write(out, line(each)));
        return out.toByteArray();
    }

    private Json line(Leaving each) {
        var told = each.line();
        Marking marking = each.marking();
        return Json.fields()
                .with(
                        "time",
                        each.entry().time().truncatedTo(ChronoUnit.SECONDS).toString())
                .withSome("person", told.who())
                .with("action", told.action())
                .withSome("object", each.object())
                .withSome("others", told.others() == 0 ? "" : Integer.toString(told.others()))
                .withSome("reason", told.reason())
                .withSome("package", told.pack())
                .withSome("marking", portion(marking))
                .end();
    }

    private String portion(@Nullable Marking marking) {
        return marking == null ? "" : catalogue.markings().portion(marking);
    }

    private static void write(ByteArrayOutputStream out, Json line) {
        out.writeBytes(CanonicalJson.write(line));
        out.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
    }
}
