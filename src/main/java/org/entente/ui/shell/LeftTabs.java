package org.entente.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.app.dashboard.Proof;
import org.entente.app.desk.ScreenLeft;
import org.entente.app.desk.ScreenLeft.Tab;
import org.entente.catalogue.ObjectType;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.jspecify.annotations.Nullable;

/** Writes down what is open in a case, and opens it again. What another version wrote and we cannot read stays closed. */
public final class LeftTabs {

    private static final String PLACE = "place";
    private static final String ENTITY = "entity";
    private static final String ASSESSMENT = "assessment";
    private static final String CREATED = "created";
    private static final String REVISED = "revised";
    private static final String UNSOURCED = "unsourced";
    private static final String ONE_SOURCE = "one-source";
    private static final String SHARED_ORIGIN = "shared-origin";

    private LeftTabs() {}

    /** What is open now. */
    public static ScreenLeft of(ShellViewModel shell) {
        TabItem front = shell.selectedProperty().get();
        return new ScreenLeft(
                shell.tabs().stream().map(tab -> tab(tab.destination())).toList(),
                front == null ? 0 : Math.max(0, shell.tabs().indexOf(front)),
                shell.perspectiveProperty().get().name());
    }

    /** Opens what was open; the dashboard if that was nothing. */
    public static void restore(ScreenLeft left, ShellViewModel shell) {
        perspective(left.perspective()).ifPresent(shell.perspectiveProperty()::set);
        var open = left.tabs().stream()
                .map(LeftTabs::destination)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (open.isEmpty()) {
            shell.open(Place.DASHBOARD);
        } else {
            var front = left.front() >= 0 && left.front() < left.tabs().size()
                    ? destination(left.tabs().get(left.front()))
                    : Optional.<Destination>empty();
            shell.restore(open, front.orElse(open.getFirst()));
        }
    }

    private static Optional<Perspective> perspective(String name) {
        return List.of(Perspective.values()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    static Tab tab(Destination destination) {
        return switch (destination) {
            case Destination.AtPlace(Place place) -> new Tab(PLACE, place.key());
            case Destination.AtEntity(ObjectId id) -> new Tab(ENTITY, id.toString());
            case Destination.AtAssessment(ObjectId id) -> new Tab(ASSESSMENT, id.toString());
            case Destination.AtListing(Proof proof) ->
                switch (proof) {
                    case Proof.Created(ObjectType.Role role, int after) -> new Tab(CREATED, after + " " + role.name());
                    case Proof.Revised(String by, int after) -> new Tab(REVISED, after + " " + by);
                    case Proof.Unsourced() -> new Tab(UNSOURCED, "");
                    case Proof.OnOneSource() -> new Tab(ONE_SOURCE, "");
                    case Proof.SharedOrigin() -> new Tab(SHARED_ORIGIN, "");
                };
        };
    }

    static Optional<Destination> destination(Tab tab) {
        try {
            return Optional.ofNullable(read(tab));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // no place, thing or number of ours
        }
    }

    private static @Nullable Destination read(Tab tab) {
        return switch (tab.kind()) {
            case PLACE -> new Destination.AtPlace(Place.valueOf(tab.key().toUpperCase(Locale.ROOT)));
            case ENTITY -> new Destination.AtEntity(ObjectId.parse(tab.key()));
            case ASSESSMENT -> new Destination.AtAssessment(ObjectId.parse(tab.key()));
            case CREATED ->
                new Destination.AtListing(new Proof.Created(ObjectType.Role.valueOf(words(tab)), number(tab)));
            case REVISED -> new Destination.AtListing(new Proof.Revised(words(tab), number(tab)));
            case UNSOURCED -> new Destination.AtListing(new Proof.Unsourced());
            case ONE_SOURCE -> new Destination.AtListing(new Proof.OnOneSource());
            case SHARED_ORIGIN -> new Destination.AtListing(new Proof.SharedOrigin());
            default -> null;
        };
    }

    private static int number(Tab tab) {
        return Integer.parseInt(tab.key().substring(0, Math.max(0, tab.key().indexOf(' '))));
    }

    private static String words(Tab tab) {
        return tab.key().substring(tab.key().indexOf(' ') + 1);
    }
}
