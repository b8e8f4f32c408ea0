package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.app.AppException;
import org.entente.app.OpeningProgress;
import org.entente.app.source.reading.Content;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.report.Format;
import org.entente.report.Section;
import org.entente.report.Template;
import org.entente.report.check.PdfEnds;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Reports;
import org.entente.ui.door.Reports.Made;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.door.Reports.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of the sample case, made for their readers. */
class DeskReportsTest extends SampleDesk {

    @TempDir
    Path out;

    private Reports reports() {
        return open.reports();
    }

    private ObjectId assessment() {
        return reports().subjects().getFirst().id();
    }

    private Setup setup(Template template, Format format, String partner, Section... without) {
        return new Setup("1", assessment(), template, format, partner, Set.of(without));
    }

    private Made make(Setup setup) {
        return reports().make(setup, Progress.NONE);
    }

    private static List<String> titles(Made made, Verdict verdict) {
        return made.checks().stream()
                .filter(check -> check.verdict() == verdict)
                .map(Reports.Check::title)
                .toList();
    }

    @Test
    void makesTheRealDocumentInMemoryAndLooksItThrough() {
        for (Format format : List.of(Format.PDF, Format.DOCX)) {
            var made = make(setup(Template.FULL, format, ""));
            assertThat(made.pages()).isInstanceOf(Content.Paged.class);
            assertThat(made.mayGo()).isTrue();
            assertThat(titles(made, Verdict.GOOD))
                    .contains(
                            "Marking above and below every page",
                            "No names in file properties",
                            "Yardstick and grades are explained",
                            "Dissent printed beside its judgement");
            assertThat(titles(made, Verdict.UNNEEDED))
                    .as("no name stays from ourselves")
                    .containsExactly("Search for withheld names: not needed");
            assertThat(made.leaves()).isPositive();
            assertThat(made.present()).contains(Section.JUDGEMENTS, Section.EVIDENCE, Section.SCALES);
        }
    }

    @Test
    void leavesOutWhatWasUntickedButNeverPositions() throws IOException {
        var whole = pages(setup(Template.FULL, Format.PDF, ""));
        assertThat(whole).contains("Evidence", "Scales used", "dissents");
        var short_ = pages(new Setup("1", assessment(), Template.FULL, Format.PDF, "", EnumSet.allOf(Section.class)));
        assertThat(short_).doesNotContain("Scales used", "items of evidence").contains("KJ1", "dissents");
    }

    private String pages(Setup setup) throws IOException {
        Path file = out.resolve("pages.pdf");
        reports().write(setup, file, Progress.NONE);
        return String.join("\n", PdfEnds.pages(Files.readAllBytes(file)));
    }

    @Test
    void warnsOfRangesWithoutTheirYardstick() {
        var made = make(setup(Template.BLUF, Format.PDF, "", Section.SCALES));
        assertThat(titles(made, Verdict.DOUBTFUL)).contains("The yardstick is missing");
        assertThat(made.checks()).anyMatch(check -> check.spots().contains(new Reports.Spot.Part(Section.SCALES)));
    }

    @Test
    void aBriefOfTheSampleCaseKeepsToItsTwoPagesForEveryReader() throws IOException {
        var readers = new ArrayList<>(reports().readers());
        readers.add("");
        for (String reader : readers) {
            var brief = setup(Template.BLUF, Format.PDF, reader, Section.PICTURES);
            Path file = out.resolve("brief.pdf");
            reports().write(brief, file, Progress.NONE);
            assertThat(PdfEnds.pages(Files.readAllBytes(file))).as(reader).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void countsTheClaimsOfItsAssessmentAndNamesTheNewestInformation() throws IOException {
        var document = make(setup(Template.FULL, Format.PDF, "AVL"));
        var register = make(setup(Template.REGISTER, Format.XLSX, "AVL"));
        assertThat(all(document)).as("a small part of the case").isBetween(50L, all(register) / 4);
        assertThat(all(register)).isGreaterThan(1_000);
        assertThat(pages(setup(Template.BLUF, Format.PDF, "AVL"))).containsPattern("information up to \\d+ \\w+ 2024");
    }

    private static long all(Made made) {
        return made.leaves()
                + made.stays().stream().mapToLong(Reports.Staying::claims).sum();
    }

    @Test
    void countsWhatStaysByRuleAndShowsEveryPartnerItsOwnDissent() throws IOException {
        for (String partner : reports().readers()) {
            var made = make(setup(Template.FULL, Format.PDF, partner));
            assertThat(made.stays()).isNotEmpty();
            assertThat(made.stays())
                    .allMatch(staying -> staying.claims() > 0 && !staying.rule().isEmpty());
            assertThat(made.terms()).isPositive();
            assertThat(made.mayGo()).as(partner + titles(made, Verdict.BAD)).isTrue();
            for (var judgement : open.assessments()
                    .open(assessment(), org.entente.model.current.Perspective.OURS)
                    .view()
                    .judgements()) {
                boolean isTheirs = judgement.dissents().stream()
                        .anyMatch(dissent -> dissent.organisation().equals(partner));
                if (isTheirs) {
                    assertThat(pages(setup(Template.FULL, Format.PDF, partner))).contains(partner + " dissents");
                }
            }
        }
    }

    @Test
    void ticksTheSearchForNamesWhereNamesStay() {
        assertThat(titles(make(setup(Template.BLUF, Format.PDF, "AVL")), Verdict.GOOD))
                .contains("No withheld name found in the text");
    }

    @Test
    void saysOfWhichJudgementsEvidenceStaysThatTheirWordsMayCount() {
        assertThat(make(setup(Template.FULL, Format.PDF, "AVL")).checks())
                .filteredOn(check -> check.title().endsWith("evidence that AVL may not read"))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.verdict()).isEqualTo(Verdict.DOUBTFUL);
                    assertThat(check.detail()).startsWith("KJ1: 2 of 3 leave; ");
                });
        assertThat(titles(make(setup(Template.FULL, Format.PDF, "")), Verdict.DOUBTFUL))
                .noneMatch(title -> title.contains("evidence"));
    }

    @Test
    void writesTheFileTellsHowManyNamesWereLookedForAndNotesItInTheAudit() {
        String partner = reports().readers().getFirst();
        for (Format format : Template.BLUF.formats()) {
            var wanted = setup(Template.BLUF, format, partner);
            Path file = out.resolve("report." + format.ending());
            assertThat(reports().write(wanted, file, Progress.NONE))
                    .isEqualTo(make(wanted).terms())
                    .isPositive();
            assertThat(file).exists();
        }
        assertThat(open.audit().entries(Progress.NONE))
                .anyMatch(entry -> entry.action().equals("Wrote a report for " + partner + ": BLUF brief, PDF")
                        && entry.who().equals("KST M. Oduya"));
    }

    @Test
    void keepsTheRegisterWithTheNameThatTheSampleHides() {
        var made = make(setup(Template.REGISTER, Format.XLSX, "AVL"));
        assertThat(made.register()).isNotNull();
        assertThat(made.mayGo()).isFalse();
        assertThat(made.checks().getFirst().title()).endsWith("is not for AVL");
        assertThat(made.checks().getFirst().spots()).hasOnlyElementsOfType(Reports.Spot.Thing.class);
        Path file = out.resolve("register.xlsx");
        assertThatThrownBy(() -> reports().write(setup(Template.REGISTER, Format.XLSX, "AVL"), file, Progress.NONE))
                .hasMessage("app.report.leak");
        assertThat(file).doesNotExist();
        assertThat(reports().write(setup(Template.REGISTER, Format.XLSX, ""), file, Progress.NONE))
                .isEqualTo(make(setup(Template.REGISTER, Format.XLSX, "")).terms());
    }

    @Test
    void leavesNothingBehindWhereAFileCannotBeWritten() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "in the way").resolve("report.pdf");
        assertThatThrownBy(() -> reports().write(setup(Template.BLUF, Format.PDF, ""), file, Progress.NONE))
                .isInstanceOf(AppException.class)
                .hasMessage("app.file.not-written");
        try (var left = Files.list(out)) {
            assertThat(left.map(path -> path.getFileName().toString())).isEqualTo(List.of("file"));
        }
    }

    @Test
    void keepsSetupsOnTheDeskUntilTheVaultIsOpenedAgain() {
        var first = setup(Template.FULL, Format.DOCX, "AVL", Section.PICTURES);
        var second = new Setup("2", assessment(), Template.REGISTER, Format.XLSX, "", Set.of());
        reports().keep(first);
        reports().keep(second);
        reports().keep(first);
        open.close();
        open = ((Opening.Opened) workstation.open(vault, PASSPHRASE.clone(), null, OpeningProgress.NONE)).openCase();
        assertThat(reports().setups()).containsExactly(first, second);
        reports().remove(first);
        assertThat(reports().setups()).containsExactly(second);
        reports().remove(second);
    }
}
