package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.app.Workstation;
import org.entente.app.assessment.AssessmentRow;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.JudgementView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente assess}: assessments of a case. */
@Command(name = "assess", description = "list and show assessments")
final class AssessCommands {

    private AssessCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new AssessCommands())
                .addSubcommand(new ListAll(workstation, streams))
                .addSubcommand(new Show(workstation, streams));
    }

    @Command(name = "list", description = "every assessment with its id")
    private static final class ListAll extends Session implements Runnable {
        @Parameters(paramLabel = "VAULT")
        private Path vault = Path.of("");

        ListAll(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            inCase(vault, open -> {
                open.assessments().list().forEach(this::tell);
                return 0;
            });
        }

        private void tell(AssessmentRow row) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("id", row.id().toString());
            fields.put("title", row.title());
            fields.put("judgements", row.judgements());
            fields.put("marking", row.marking());
            output().result(
                            fields,
                            say(
                                    "cli.assess.row",
                                    row.title(),
                                    row.judgements(),
                                    row.marking(),
                                    row.id().toString()));
        }
    }

    @Command(name = "show", description = "judgements with likelihood, confidence and positions")
    private static final class Show extends Session implements Runnable {
        @Parameters(index = "0", paramLabel = "VAULT")
        private Path vault = Path.of("");

        @Parameters(index = "1", paramLabel = "ID", arity = "0..1", description = "without it: every assessment")
        private String id = "";

        Show(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            inCase(vault, open -> {
                open.assessments().list().stream()
                        .filter(row -> id.isEmpty() || row.id().toString().equals(id))
                        .forEach(row -> tell(open.assessments().show(row.id())));
                return 0;
            });
        }

        private void tell(AssessmentView assessment) {
            assessment.judgements().forEach(judgement -> output().result(fields(judgement), sentence(judgement)));
        }

        private String sentence(JudgementView judgement) {
            var likelihood = judgement.likelihood();
            return say(
                    "cli.assess.judgement",
                    judgement.number(),
                    judgement.text(),
                    likelihood == null ? "" : likelihood.plain(),
                    judgement.confidence(),
                    judgement.dissents().size());
        }

        private static Map<String, Object> fields(JudgementView judgement) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("id", judgement.id().toString());
            fields.put("number", judgement.number());
            fields.put("text", judgement.text());
            var likelihood = judgement.likelihood();
            fields.put("likelihood", likelihood == null ? "" : likelihood.plain());
            fields.put("confidence", judgement.confidence());
            fields.put(
                    "positions",
                    judgement.positions().stream()
                            .map(position -> Map.of(
                                    "organisation", position.organisation(),
                                    "stand", position.stand().name().toLowerCase(Locale.ROOT),
                                    "text", position.text()))
                            .toList());
            return fields;
        }
    }
}
