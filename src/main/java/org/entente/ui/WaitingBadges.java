package org.entente.ui;

import java.util.EnumMap;
import java.util.List;
import org.entente.ui.dashboard.DashboardViewModel;
import org.entente.ui.dashboard.DashboardViewModel.Card;
import org.entente.ui.door.Dashboard;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.ShellViewModel;

/** Counts in the rail, place by place, what the dashboard lists as waiting: the two add up. */
final class WaitingBadges {

    private final ShellViewModel shell;

    private WaitingBadges(ShellViewModel shell) {
        this.shell = shell;
    }

    /** Shows them from now on. */
    static void show(DashboardViewModel dashboard, ShellViewModel shell) {
        var badges = new WaitingBadges(shell);
        dashboard
                .waitingProperty()
                .subscribe(card -> badges.count(
                        card instanceof Card.Shown<List<Dashboard.Waiting>>(var waiting) ? waiting : List.of()));
    }

    private void count(List<Dashboard.Waiting> waiting) {
        var counts = new EnumMap<Place, Integer>(Place.class);
        waiting.forEach(each -> counts.merge(place(each.goal()), each.count(), Integer::sum));
        for (Place place : Place.values()) {
            shell.badge(place).set(counts.getOrDefault(place, 0));
        }
    }

    private static Place place(Dashboard.Goal goal) {
        return switch (goal) {
            case Dashboard.Goal.Assessment _ -> Place.ASSESSMENTS;
            case Dashboard.Goal.Contested _,
                    Dashboard.Goal.Partners _,
                    Dashboard.Goal.Inbox _,
                    Dashboard.Goal.Outbox _ -> Place.EXCHANGE;
            case Dashboard.Goal.Audit _ -> Place.AUDIT;
            case Dashboard.Goal.Thing _, Dashboard.Goal.Listed _ -> Place.ENTITIES;
        };
    }
}
