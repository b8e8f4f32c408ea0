package org.entente.ui.dashboard;

import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.ui.dashboard.DashboardViewModel.Card;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Dashboard;
import org.entente.ui.door.Shown;

/** What the cards show, for the marking of the dashboard. */
final class DashboardMarks {

    private DashboardMarks() {}

    static Shown of(DashboardViewModel model) {
        boolean isRead = Stream.of(
                        model.waitingProperty().get(),
                        model.assessmentsProperty().get(),
                        model.changesProperty().get(),
                        model.strengthProperty().get())
                .noneMatch(card -> card instanceof Card.Loading<?>);
        return isRead ? Shown.marked(marks(model)) : Shown.EVERYTHING;
    }

    private static Stream<String> marks(DashboardViewModel model) {
        return Stream.of(
                        marks(
                                model.waitingProperty().get(),
                                waiting -> waiting.stream().map(Dashboard.Waiting::portion)),
                        marks(
                                model.assessmentsProperty().get(),
                                lines -> lines.stream().map(Assessments.Line::portion)),
                        marks(
                                model.changesProperty().get(),
                                changes -> Stream.concat(
                                        Stream.of(changes.portion()),
                                        changes.changes().stream().map(Dashboard.Change::portion))),
                        marks(
                                model.strengthProperty().get(),
                                strength -> Stream.concat(
                                        Stream.of(strength.portion()),
                                        strength.weaknesses().stream().map(Dashboard.Weakness::portion))))
                .flatMap(each -> each);
    }

    private static <T> Stream<String> marks(Card<T> card, Function<T, Stream<String>> marks) {
        return card instanceof Card.Shown<T>(T content) ? marks.apply(content) : Stream.empty();
    }
}
