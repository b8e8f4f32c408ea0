package org.entente.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.app.exchange.Arrival;
import org.entente.app.exchange.Preview;
import org.entente.ui.door.Exchange.Check;
import org.entente.ui.door.Exchange.Outcome;
import org.entente.ui.text.Texts;

/**
 * What was checked on a package, in words. The reader stops at the first check that fails: then that one is shown with what
 * must have passed before it, and nothing else of the package was read.
 */
final class ArrivalChecks {

    private final Looks looks;
    private final Texts texts;
    private final String workstation;

    ArrivalChecks(Looks looks, String workstation) {
        this.looks = looks;
        this.texts = looks.texts();
        this.workstation = workstation;
    }

    List<Check> of(Arrival arrival, long bytes) {
        var checks = new ArrayList<Check>();
        Preview.Check failed = arrival.failed();
        if (failed != null) {
            if (failed.compareTo(Preview.Check.WHOLE) > 0) {
                checks.add(sealed());
            }
            checks.add(new Check(
                    Outcome.FAILED,
                    texts.get("ui.exchange.check.failed." + failed.name().toLowerCase(java.util.Locale.ROOT)),
                    arrival.reason()));
            return checks;
        }
        checks.add(passed("signed", arrival.from(), signer(arrival.preview())));
        checks.add(sealed());
        checks.add(new Check(
                Outcome.PASSED,
                texts.get("ui.exchange.check.whole", FileSize.words(texts, bytes)),
                texts.get("ui.exchange.check.whole.detail", arrival.from())));
        checks.add(stream(arrival));
        Preview preview = arrival.preview();
        if (preview != null) {
            checks.add(marking(preview));
            checks.add(new Check(Outcome.PASSED, texts.get("ui.exchange.check.format"), ""));
            checks.add(attachments(preview));
            checks.add(fresh(arrival));
        }
        return checks;
    }

    private String signer(org.entente.app.exchange.@org.jspecify.annotations.Nullable Preview preview) {
        return preview == null ? texts.get("ui.exchange.check.signed.detail") : preview.person();
    }

    private Check passed(String name, String from, String detail) {
        return new Check(Outcome.PASSED, texts.get("ui.exchange.check." + name, from), detail);
    }

    private Check sealed() {
        return new Check(Outcome.PASSED, texts.get("ui.exchange.check.sealed"), workstation);
    }

    private Check stream(Arrival arrival) {
        if (arrival.reasonKey().equals("already-here")) {
            return new Check(Outcome.NEEDS_EYE, texts.get("ui.exchange.check.again"), arrival.reason());
        }
        if (arrival.missing().isEmpty()) {
            return passed("stream", arrival.from(), "");
        }
        if (arrival.missing().size() == 1) {
            String number = texts.get("ui.exchange.number", arrival.missing().getFirst());
            return new Check(
                    Outcome.NEEDS_EYE,
                    texts.get("ui.exchange.check.missing.one", number),
                    texts.get("ui.exchange.check.missing.one.detail", number));
        }
        String numbers = arrival.missing().stream()
                .map(number -> texts.get("ui.exchange.number", number))
                .collect(Collectors.joining(", "));
        return new Check(
                Outcome.NEEDS_EYE,
                texts.get("ui.exchange.check.missing", arrival.missing().size()),
                texts.get("ui.exchange.check.missing.detail", numbers));
    }

    private Check fresh(Arrival arrival) {
        long before = arrival.sequence() - 1;
        String what = before < 1 || arrival.missing().contains(before)
                ? texts.get("ui.exchange.check.new")
                : texts.get("ui.exchange.check.newer", texts.get("ui.exchange.number", before));
        return new Check(Outcome.PASSED, what, "");
    }

    private Check marking(Preview preview) {
        String banner = looks.catalogue().markings().banner(preview.marking());
        boolean isKnown = looks.catalogue().markings().understands(preview.marking());
        return isKnown
                ? new Check(Outcome.PASSED, texts.get("ui.exchange.check.marking", banner), "")
                : new Check(
                        Outcome.NEEDS_EYE,
                        texts.get("ui.exchange.check.marking.unknown", banner),
                        texts.get("ui.exchange.check.marking.unknown.detail"));
    }

    private Check attachments(Preview preview) {
        if (preview.mismatched().isEmpty()) {
            return new Check(Outcome.PASSED, texts.get("ui.exchange.check.files", preview.attachments()), "");
        }
        return new Check(
                Outcome.NEEDS_EYE,
                texts.get("ui.exchange.check.files.other", preview.mismatched().size()),
                texts.get("ui.exchange.check.files.other.detail", String.join(", ", preview.mismatched())));
    }
}
