package org.entente.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private static final String SOURCE = "source";
    private static final String ASSESSMENT = "assessment";
    private static final String AUDIT = "audit";
    private static final String CREATED = "created";
    private static final String REVISED = "revised";
    private static final String UNSOURCED = "unsourced";
    private static final String ONE_SOURCE = "one-source";
    private static final String SHARED_ORIGIN = "shared-origin";
    private static final String REVIEW_DUE = "review-due";

    private LeftTabs() {}

    /**
     * What is open now.
     *
     * @param spots where one is, or was, in each of them
     */
    public static ScreenLeft of(ShellViewModel shell, Function<Destination, Map<String, String>> spots) {
        TabItem front = shell.selectedProperty().get();
        return new ScreenLeft(
                tabs(shell.tabs().stream().map(TabItem::destination).toList(), spots),
                front == null ? 0 : Math.max(0, shell.tabs().indexOf(front)),
                shell.perspectiveProperty().get().name(),
                tabs(shell.back(), spots),
                tabs(shell.forward(), spots),
                shell.rail().byHand(),
                shell.inspector().byHand());
    }

    private static List<Tab> tabs(List<Destination> all, Function<Destination, Map<String, String>> spots) {
        return all.stream().map(each -> tab(each).at(spots.apply(each))).toList();
    }

    /** Where one was in what was open, and in what one could go back to. */
    public static Map<Destination, Map<String, String>> spots(ScreenLeft left) {
        var spots = new HashMap<Destination, Map<String, String>>();
        Stream.of(left.forward(), left.back(), left.tabs())
                .flatMap(List::stream)
                .forEach(tab -> destination(tab).ifPresent(each -> spots.put(each, tab.spot())));
        return spots;
    }

    /** Opens what was open; the dashboard if that was nothing. */
    public static void restore(ScreenLeft left, ShellViewModel shell) {
        perspective(left.perspective()).ifPresent(shell.perspectiveProperty()::set);
        shell.rail().put(left.rail());
        shell.inspector().put(left.inspector());
        var open = destinations(left.tabs()).distinct().toList();
        if (open.isEmpty()) {
            shell.open(Place.DASHBOARD);
        } else {
            var front = left.front() >= 0 && left.front() < left.tabs().size()
                    ? destination(left.tabs().get(left.front()))
                    : Optional.<Destination>empty();
            shell.restore(
                    open,
                    front.orElse(open.getFirst()),
                    destinations(left.back()).toList(),
                    destinations(left.forward()).toList());
        }
    }

    private static Stream<Destination> destinations(List<Tab> tabs) {
        return tabs.stream().map(LeftTabs::destination).flatMap(Optional::stream);
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
            case Destination.AtSource(ObjectId id) -> new Tab(SOURCE, id.toString());
            case Destination.AtAssessment(ObjectId id) -> new Tab(ASSESSMENT, id.toString());
            case Destination.AtAudit(ObjectId id) -> new Tab(AUDIT, id.toString());
            case Destination.AtListing(Proof proof) ->
                switch (proof) {
                    case Proof.Created(ObjectType.Role role, int after) -> new Tab(CREATED, after + " " + role.name());
                    case Proof.Revised(String by, int after) -> new Tab(REVISED, after + " " + by);
                    case Proof.Unsourced() -> new Tab(UNSOURCED, "");
                    case Proof.OnOneSource() -> new Tab(ONE_SOURCE, "");
                    case Proof.SharedOrigin() -> new Tab(SHARED_ORIGIN, "");
                    case Proof.ReviewDue() -> new Tab(REVIEW_DUE, "");
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
            case SOURCE -> new Destination.AtSource(ObjectId.parse(tab.key()));
            case ASSESSMENT -> new Destination.AtAssessment(ObjectId.parse(tab.key()));
            case AUDIT -> new Destination.AtAudit(ObjectId.parse(tab.key()));
            case CREATED ->
                new Destination.AtListing(new Proof.Created(ObjectType.Role.valueOf(words(tab)), number(tab)));
            case REVISED -> new Destination.AtListing(new Proof.Revised(words(tab), number(tab)));
            case UNSOURCED -> new Destination.AtListing(new Proof.Unsourced());
            case ONE_SOURCE -> new Destination.AtListing(new Proof.OnOneSource());
            case SHARED_ORIGIN -> new Destination.AtListing(new Proof.SharedOrigin());
            case REVIEW_DUE -> new Destination.AtListing(new Proof.ReviewDue());
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
