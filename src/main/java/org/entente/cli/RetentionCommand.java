package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.entente.app.Workstation;
import org.entente.app.erasure.RetentionDate;
import org.entente.app.erasure.RetentionDates;
import org.entente.model.ObjectId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente vault retention}: days after which the case or an object in it has to be reviewed or erased. */
@Command(
        name = "retention",
        description =
                "days after which the case, or one entity or source, has to be reviewed or erased; sets them, then lists"
                        + " all with what is due")
final class RetentionCommand extends Session implements Runnable {

    private static final String NONE = "none";

    @Parameters(paramLabel = "VAULT")
    private Path vault = Path.of("");

    @Option(names = "--object", paramLabel = "ID", description = "of the entity or source; without it the whole case")
    private @Nullable String object;

    @Option(names = "--review", paramLabel = "DAY", description = "such as 2027-01-31, or none")
    private @Nullable String review;

    @Option(
            names = "--erase",
            paramLabel = "DAY",
            description = "such as 2027-01-31, or none; nothing is erased by itself")
    private @Nullable String erase;

    RetentionCommand(Workstation workstation, Streams streams) {
        super(workstation, streams);
    }

    @Override
    public void run() {
        inCase(vault, open -> {
            var dates = open.erasures().retention();
            set(dates, RetentionDate.Duty.REVIEW, review);
            set(dates, RetentionDate.Duty.ERASURE, erase);
            var due = new HashSet<>(dates.due());
            dates.all().forEach(each -> tell(each, due.contains(each)));
            return 0;
        });
    }

    private void set(RetentionDates dates, RetentionDate.Duty duty, @Nullable String day) {
        if (day == null) {
            return;
        }
        try {
            dates.set(
                    object == null ? null : ObjectId.parse(object),
                    duty,
                    day.equals(NONE) ? null : LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new CommandFailure("cli.retention.day", e, day);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("cli.erase.id", e, String.valueOf(object));
        }
    }

    private void tell(RetentionDate date, boolean isDue) {
        String object = date.object() == null ? "" : String.valueOf(date.object());
        String duty = date.duty().name().toLowerCase(Locale.ROOT);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("object", object);
        fields.put("duty", duty);
        fields.put("day", date.day().toString());
        fields.put("due", isDue);
        output().result(
                        fields,
                        say(
                                isDue ? "cli.retention.due" : "cli.retention.set",
                                date.day().toString(),
                                duty,
                                object.isEmpty() ? say("cli.retention.case") : object));
    }
}
