package org.entente.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.dashboard.Since;
import org.entente.ui.demo.DemoDashboard;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class DashboardViewModelTest {

    private final DemoDashboard dashboard = new DemoDashboard();
    private final DashboardViewModel model =
            new DashboardViewModel(dashboard, new Background(Runnable::run, Runnable::run, _ -> {}), Texts.english());

    @Test
    void showsTheLastDaysToWhoeverWasHereAMomentAgo() {
        dashboard.unchangedSince = Since.LAST_VISIT;

        model.refresh();

        assertThat(dashboard.asked).containsExactly(Since.LAST_VISIT, Since.WEEK);
        assertThat(model.sinceProperty().get()).isEqualTo(Since.WEEK);
        model.sinceProperty().set(Since.LAST_VISIT);
        assertThat(model.sinceProperty().get())
                .as("what was chosen stays, though it shows nothing")
                .isEqualTo(Since.LAST_VISIT);
    }

    @Test
    void keepsToTheLastVisitWhenSomethingChangedSince() {
        model.refresh();

        assertThat(dashboard.asked).containsExactly(Since.LAST_VISIT);
    }
}
