package org.entente.app.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.picture.chart.Banner;
import org.entente.report.Section;
import org.entente.report.Template;
import org.entente.report.check.FileCheck;
import org.entente.report.check.FinishedFile;
import org.entente.report.check.PdfEnds;
import org.entente.report.check.TermSearch;
import org.entente.report.document.Block;
import org.entente.report.document.Document;
import org.entente.report.sheet.Register;
import org.jspecify.annotations.Nullable;

/** Looks through a finished report as its reader will get it. */
final class ReportChecks {

    private static final int SHORT = 2;
    private static final int BEGINNING = 60;
    private static final String UNMARKED = "(UNMARKED";

    private final ReportBasis basis;
    private final List<ReportCheck> checks = new ArrayList<>();

    private ReportChecks(ReportBasis basis) {
        this.basis = basis;
        checks.add(new ReportCheck.Readable(basis.isReadable()));
    }

    /** @param pages a PDF of the same document */
    static List<ReportCheck> of(ReportBasis basis, ReportSetup setup, Document document, byte[] file, byte[] pages) {
        var looked = new ReportChecks(basis);
        looked.file(file, document.banner(), pages);
        looked.checks.add(marks(document));
        looked.dissents();
        if (!basis.partlySeen().isEmpty()) {
            looked.checks.add(new ReportCheck.Evidence(basis.partlySeen()));
        }
        boolean needsScales = setup.template().sections().contains(Section.SCALES)
                && !basis.briefing().yardsticks().isEmpty();
        if (needsScales) {
            looked.checks.add(new ReportCheck.Scales(!setup.without().contains(Section.SCALES)));
        }
        if (setup.template() == Template.BLUF) {
            looked.checks.add(new ReportCheck.Length(PdfEnds.pages(pages).size(), SHORT));
        }
        return looked.checks;
    }

    static List<ReportCheck> of(ReportBasis basis, Register register, byte[] file) {
        var looked = new ReportChecks(basis);
        looked.file(file, register.banner(), null);
        looked.checks.add(marks(register));
        return looked.checks;
    }

    private void file(byte[] file, Banner banner, byte @Nullable [] pages) {
        checks.add(terms(file, pages));
        var finished = FinishedFile.read(file, banner);
        checks.add(new ReportCheck.Ends(finished.marked(), finished.of()));
        checks.add(new ReportCheck.Properties(finished.saying()));
    }

    private ReportCheck terms(byte[] file, byte @Nullable [] pages) {
        Set<String> names = new java.util.TreeSet<>();
        FileCheck.search(file, basis.names()).forEach(hit -> names.add(hit.term()));
        List<String> texts = names.isEmpty() || pages == null ? List.of() : PdfEnds.pages(pages);
        return new ReportCheck.Terms(
                basis.names().size(),
                names.stream().map(name -> found(name, texts)).toList());
    }

    private ReportCheck.Found found(String name, List<String> pages) {
        var search = new TermSearch(List.of(name));
        int page = 0;
        for (int at = 0; at < pages.size() && page == 0; at++) {
            page = search.in(pages.get(at)).isEmpty() ? 0 : at + 1;
        }
        Leak leak = basis.leaks().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
        return leak == null
                ? new ReportCheck.Found(name, page, null, "", "")
                : new ReportCheck.Found(name, page, leak.object(), leak.title(), leak.property());
    }

    private void dissents() {
        if (!basis.dissents().isEmpty()) {
            checks.add(new ReportCheck.Dissents(
                    basis.dissents().stream()
                            .filter(ReportBasis.Dissent::isRead)
                            .toList(),
                    basis.dissents().stream().filter(each -> !each.isRead()).toList()));
        }
    }

    private static ReportCheck marks(Document document) {
        int count = 0;
        var unmarked = new ArrayList<String>();
        for (Block block : document.blocks()) {
            for (Portion portion : portions(block)) {
                count++;
                if (!portion.isMarked()) {
                    unmarked.add(beginning(portion.text()));
                }
            }
        }
        return new ReportCheck.Marks(count, unmarked);
    }

    private static ReportCheck marks(Register register) {
        int count = 0;
        var unmarked = new ArrayList<String>();
        for (Register.Sheet sheet : register.sheets()) {
            for (List<String> row : sheet.rows()) {
                count++;
                if (!new Portion(row.getFirst(), "").isMarked()) {
                    unmarked.add(beginning(String.join(" ", row.subList(1, Math.min(row.size(), 4)))));
                }
            }
        }
        return new ReportCheck.Marks(count, unmarked);
    }

    private record Portion(String mark, String text) {
        boolean isMarked() {
            return !mark.isBlank() && !mark.startsWith(UNMARKED);
        }
    }

    private static List<Portion> portions(Block block) {
        return switch (block) {
            case Block.Heading _ -> List.of();
            case Block.Paragraph paragraph -> List.of(new Portion(paragraph.portion(), paragraph.text()));
            case Block.Entry entry -> List.of(new Portion(entry.portion(), entry.text()));
            case Block.Judgement judgement ->
                with(new Portion(judgement.portion(), judgement.sentence()), judgement.confidence());
            case Block.Position position ->
                with(new Portion(position.portion(), position.lead() + " " + position.text()), position.confidence());
            case Block.Table table -> List.of(new Portion(table.portion(), table.caption()));
            case Block.Picture picture -> List.of(new Portion(picture.portion(), picture.caption()));
        };
    }

    private static List<Portion> with(Portion first, Block.@Nullable Confidence confidence) {
        return confidence == null
                ? List.of(first)
                : List.of(first, new Portion(confidence.portion(), confidence.text()));
    }

    private static String beginning(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING).strip() + "…";
    }
}
