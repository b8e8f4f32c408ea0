package org.entente.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.EvidenceView;
import org.entente.model.ObjectId;
import org.entente.model.value.Moment;
import org.entente.release.ReleasedFacts;
import org.jspecify.annotations.Nullable;

/** Up to which day the information reaches that an assessment cites: the last of its sources that the reader may see, too. */
final class NewestInformation {

    /** What a source tells of, or else when it was told, which cannot be earlier. */
    private static final List<String> DATES = List.of("source.information-date", "source.report-date");

    private NewestInformation() {}

    /** Null where no source that is cited says when. */
    static @Nullable LocalDate day(AssessmentView view, ReleasedFacts facts) {
        return view.judgements().stream()
                .flatMap(judgement -> judgement.evidence().stream())
                .map(EvidenceView::source)
                .map(source -> source.id())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(source -> dates(source, facts))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<LocalDate> dates(ObjectId source, ReleasedFacts facts) {
        return DATES.stream()
                .map(property -> facts.claims(source, property).stream()
                        .map(claim -> claim.statement().value())
                        .filter(Moment.class::isInstance)
                        .map(Moment.class::cast)
                        .filter(moment -> moment.sense() != Moment.Sense.AFTER) // has no last day
                        .map(NewestInformation::lastDay)
                        .toList())
                .filter(days -> !days.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static LocalDate lastDay(Moment moment) {
        return LocalDate.ofInstant(moment.latest().minusNanos(1), ZoneOffset.UTC);
    }
}
