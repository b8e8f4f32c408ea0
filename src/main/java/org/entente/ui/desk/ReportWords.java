package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.outgoing.MadeReport;
import org.entente.app.outgoing.ReportBasis;
import org.entente.app.outgoing.ReportBasis.Dissent;
import org.entente.app.outgoing.ReportBasis.PartlySeen;
import org.entente.app.outgoing.ReportCheck;
import org.entente.report.Section;
import org.entente.ui.door.Reports.Check;
import org.entente.ui.door.Reports.Spot;
import org.entente.ui.door.Reports.Verdict;
import org.entente.ui.text.Texts;

/** What was found in a report, in words, with the way to where it can be mended. */
final class ReportWords {

    /** So many of a kind are named; the count tells the rest. */
    private static final int NAMED = 3;

    private final Looks looks;
    private final Texts texts;

    ReportWords(Looks looks) {
        this.looks = looks;
        this.texts = looks.texts();
    }

    /** Why positions cannot be left out. */
    String locked(ReportBasis basis) {
        var printed = basis.dissents().stream().filter(Dissent::isRead).toList();
        return printed.isEmpty()
                ? texts.get("ui.report.locked")
                : texts.get("ui.report.locked.dissent", dissents("ui.report.dissents", printed));
    }

    List<Check> checks(MadeReport report, ReportBasis basis) {
        var checks = new ArrayList<Check>();
        for (ReportCheck check : report.checks()) {
            if (check instanceof ReportCheck.Terms terms) {
                checks.addAll(terms(terms, basis.recipient()));
            } else {
                words(check, report, basis.recipient(), checks);
            }
        }
        checks.sort(java.util.Comparator.comparing(Check::verdict).reversed());
        return checks;
    }

    private List<Check> terms(ReportCheck.Terms terms, String reader) {
        if (terms.found().isEmpty()) {
            boolean isNeeded = terms.searched() > 0;
            return List.of(new Check(
                    isNeeded ? Verdict.GOOD : Verdict.UNNEEDED,
                    texts.get(isNeeded ? "ui.report.check.terms.good" : "ui.report.check.terms.unneeded"),
                    texts.get("ui.report.check.terms.searched", terms.searched()),
                    List.of()));
        }
        return terms.found().stream().map(found -> found(found, reader)).toList();
    }

    private Check found(ReportCheck.Found found, String reader) {
        var spots = new ArrayList<Spot>();
        if (found.object() != null) {
            spots.add(new Spot.Thing(found.object()));
        }
        if (found.page() > 0) {
            spots.add(new Spot.Page(found.page() - 1));
        }
        String where = found.title().isEmpty()
                ? ""
                : texts.get("ui.report.check.terms.where", looks.propertyInSentence(found.property()), found.title());
        String page = found.page() > 0 ? texts.get("ui.report.check.terms.page", found.page()) : "";
        return new Check(
                Verdict.BAD,
                texts.get("ui.report.check.terms.bad", texts.quote(found.name()), reader),
                (page + " " + where).strip(),
                spots);
    }

    private void words(ReportCheck check, MadeReport report, String reader, List<Check> into) {
        boolean isGood = check.verdict() == ReportCheck.Verdict.GOOD;
        switch (check) {
            case ReportCheck.Readable _ -> {
                if (!isGood) {
                    say(into, check, "ui.report.check.unreadable", texts.get("ui.report.check.unreadable.how"), reader);
                }
            }
            case ReportCheck.Terms _ -> {}
            case ReportCheck.Marks(int of, List<String> unmarked) ->
                say(
                        into,
                        check,
                        isGood ? "ui.report.check.marks.good" : "ui.report.check.marks.bad",
                        isGood
                                ? texts.get("ui.report.check.count", of, of)
                                : unmarked.stream()
                                        .limit(NAMED)
                                        .map(texts::quote)
                                        .collect(Collectors.joining("\n")),
                        unmarked.size());
            case ReportCheck.Ends(int marked, int of) ->
                say(
                        into,
                        check,
                        isGood ? "ui.report.check.ends.good" : "ui.report.check.ends.bad",
                        texts.get(ends(report), marked, of));
            case ReportCheck.Dissents dissents -> dissents(dissents, reader, into);
            case ReportCheck.Evidence(List<PartlySeen> partlySeen) ->
                say(
                        into,
                        check,
                        "ui.report.check.evidence.stays",
                        texts.get(
                                "ui.report.check.evidence.look",
                                partlySeen.stream()
                                        .map(each -> texts.get(
                                                "ui.report.check.evidence.seen",
                                                each.judgement(),
                                                each.seen(),
                                                each.of()))
                                        .collect(Collectors.joining("; "))),
                        partlySeen.size(),
                        reader);
            case ReportCheck.Scales _ -> {
                if (isGood) {
                    say(into, check, "ui.report.check.scales.good", "");
                } else {
                    into.add(new Check(
                            Verdict.DOUBTFUL,
                            texts.get("ui.report.check.scales.bad"),
                            texts.get("ui.report.check.scales.why"),
                            List.of(new Spot.Part(Section.SCALES))));
                }
            }
            case ReportCheck.Properties(List<String> saying) ->
                say(
                        into,
                        check,
                        isGood ? "ui.report.check.properties.good" : "ui.report.check.properties.bad",
                        isGood ? texts.get("ui.report.check.properties.what") : String.join(", ", saying));
            case ReportCheck.Length(int pages, int most) ->
                say(
                        into,
                        check,
                        isGood ? "ui.report.check.length.good" : "ui.report.check.length.bad",
                        texts.get(isGood ? "ui.report.check.length.pages" : "ui.report.check.length.how", pages, most),
                        most);
        }
    }

    /** What carries header and footer in this report. */
    private static String ends(MadeReport report) {
        if (report.register() != null) {
            return "ui.report.check.ends.sheets";
        }
        return report.file() == report.pages() ? "ui.report.check.ends.pages" : "ui.report.check.ends.word";
    }

    private void dissents(ReportCheck.Dissents dissents, String reader, List<Check> into) {
        if (!dissents.staying().isEmpty()) {
            into.add(new Check(
                    Verdict.DOUBTFUL,
                    texts.get(
                            "ui.report.check.dissent.stays", dissents.staying().size(), reader),
                    texts.get("ui.report.check.dissent.ask", dissents("ui.report.dissent", dissents.staying())),
                    List.of()));
        }
        if (!dissents.printed().isEmpty()) {
            into.add(new Check(
                    Verdict.GOOD,
                    texts.get("ui.report.check.dissent.good"),
                    texts.get("ui.report.check.dissent.size", dissents("ui.report.dissent", dissents.printed())),
                    List.of()));
        }
    }

    private void say(List<Check> into, ReportCheck check, String key, String detail, Object... arguments) {
        into.add(new Check(verdict(check.verdict()), texts.get(key, arguments), detail, List.of()));
    }

    private static Verdict verdict(ReportCheck.Verdict verdict) {
        return switch (verdict) {
            case GOOD -> Verdict.GOOD;
            case DOUBTFUL -> Verdict.DOUBTFUL;
            case BAD -> Verdict.BAD;
        };
    }

    private String dissents(String key, List<Dissent> dissents) {
        return dissents.stream()
                .map(each -> texts.get(key, each.organisation(), each.judgement()))
                .collect(Collectors.joining(", "));
    }
}
