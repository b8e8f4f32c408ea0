package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.Workstation;
import org.entente.app.assessment.AssessmentRow;
import org.entente.app.assessment.AssessmentService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente assess}: assessments of a case. */
@Command(name = "assess", description = "list, show and score assessments")
final class AssessCommands {

    private AssessCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new AssessCommands())
                .addSubcommand(new ListAll(workstation, streams))
                .addSubcommand(new Show(workstation, streams))
                .addSubcommand(new Score(workstation, streams));
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

    private abstract static class OnAssessment extends Session implements Runnable {
        @Parameters(index = "0", paramLabel = "VAULT")
        private Path vault = Path.of("");

        @Parameters(index = "1", paramLabel = "ID", arity = "0..1", description = "without it: every assessment")
        private @Nullable String id;

        OnAssessment(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        abstract void tell(AssessmentService assessments, @Nullable String id);

        @Override
        public void run() {
            inCase(vault, open -> {
                tell(open.assessments(), id);
                return 0;
            });
        }

        void tell(Map<String, Object> fields, List<String> sentences) {
            output().result(fields, String.join(System.lineSeparator(), sentences));
        }
    }

    @Command(name = "show", description = "question, judgements with likelihood and confidence, positions, evidence")
    private static final class Show extends OnAssessment {
        Show(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        void tell(AssessmentService assessments, @Nullable String id) {
            var fields = new AssessmentFields(workstation().catalogue().markings());
            var words = new AssessmentWords(workstation().texts());
            assessments.views(id).forEach(view -> tell(fields.view(view), words.view(view)));
        }
    }

    @Command(
            name = "score",
            description =
                    "what can be counted: how much speaks against each hypothesis, what each judgement rests on, and"
                            + " what its author should look at")
    private static final class Score extends OnAssessment {
        Score(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        void tell(AssessmentService assessments, @Nullable String id) {
            var fields = new ScoreFields(workstation().texts());
            var words = new ScoreWords(workstation().texts());
            assessments.score(id).forEach(scoring -> tell(fields.scoring(scoring), words.scoring(scoring)));
        }
    }
}
