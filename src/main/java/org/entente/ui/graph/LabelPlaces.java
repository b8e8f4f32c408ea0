package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import org.entente.graph.readable.Footprints;
import org.jspecify.annotations.Nullable;

/**
 * Where labels find room: below the symbol, right of it, left, above, in this order, then aside from these; a label without room is left out, so that
 * none ever covers another or a symbol, and none stands where it would be read as the name of something else, be it chosen or not.
 */
final class LabelPlaces {

    /** Between a symbol and a name at its side: a ring around what is selected needs most of it. */
    private static final double BESIDE = 8;

    /** So many times as far from a name as its own must another symbol be, and by so much more, or nobody knows whose name it is. */
    private static final double TIMES_FARTHER = 1.5;

    private static final double FARTHER = 3;

    /** Between two names of which one stands below the other: closer they read as one name of two lines. */
    private static final double APART = 5;

    /** How far from its symbol a name stands to which a line leads. */
    private static final double[] GAPS = {14, 26, 40, 56, 76, 100, 130, 170};

    /** And how far from the symbols of others: where there is no such room, the line alone says whose it is. */
    private static final double[] STRANGE = {16, 5};

    /** Directions that are tried for one. */
    private static final int TURNS = 24;

    /** The sine up to which a link runs as a line of text does. */
    private static final double FLAT = 0.2;

    /** Of its height a name at a symbol's side reaches above the symbol's middle, where half of it has no room. */
    private static final double LIFTED = 0.8;

    private final BoxGrid taken = new BoxGrid();
    private final BoxGrid symbols = new BoxGrid();
    private final BoxGrid labels = new BoxGrid();
    private final List<LinkLine> links = new ArrayList<>();
    private final Box frame;

    /** How sure a reader must be whose name it is. */
    enum Care {
        /** Its own symbol is clearly the nearest, no other name is near, and it could not be read as the word on a link. */
        QUIET,
        /** Its own symbol is clearly the nearest, no other name is near, and no link runs along it. */
        CLEAR,
        /** Its own symbol is clearly the nearest, and no other name is right above or below it. */
        OWN
    }

    /**
     * A place away from a symbol.
     *
     * @param way from the edge of the symbol to the place, a point every few pixels
     */
    record Apart(Box box, List<Point2D> way) {}

    /** Labels stay inside {@code frame}. */
    LabelPlaces(Box frame) {
        this.frame = frame;
    }

    /** Takes room that no label may cover. */
    void take(Box box) {
        taken.add(box);
    }

    /** Takes the room of a symbol, at which no label but its own may stand if there is other room for it. */
    void takeSymbol(Box symbol) {
        taken.add(symbol);
        symbols.add(symbol);
    }

    /** Takes the room of a name. */
    void takeLabel(Box label) {
        taken.add(label);
        labels.add(label);
    }

    /** Takes note of a link, on which no name but those of its ends may stand if there is other room. */
    void takeLink(LinkLine link) {
        links.add(link);
    }

    /** Whether all of it is free and inside the frame. */
    boolean isFree(List<Box> wanted) {
        return wanted.stream().allMatch(box -> frame.holds(box) && taken.isFree(box));
    }

    /** Finds and takes room for a label beside a symbol, the clearest there is; null if there is none. */
    @Nullable
    Box find(double x, double y, double radius, double width, double height) {
        for (Care care : Care.values()) {
            Box place = find(x, y, radius, width, height, care);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** Finds and takes room for a label beside a symbol; null if there is none. */
    @Nullable
    Box find(double x, double y, double radius, double width, double height, Care care) {
        for (Box place : around(x, y, radius, width, height)) {
            if (frame.holds(place) && taken.isFree(place) && isCertain(place, x, y, radius, care)) {
                takeLabel(place);
                return place;
            }
        }
        return null;
    }

    /**
     * Finds and takes room for a label away from a symbol that has none beside it, so near that a line can lead there which meets
     * nothing else; null if there is none.
     */
    @Nullable
    Apart findApart(double x, double y, double radius, double width, double height) {
        for (double strange : STRANGE) {
            for (boolean isQuiet : new boolean[] {true, false}) {
                Apart found = findApart(
                        x,
                        y,
                        radius,
                        width,
                        height,
                        place -> isRoom(place, strange) && (!isQuiet || isOffLinks(place, x, y, radius)));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Apart findApart(
            double x, double y, double radius, double width, double height, Predicate<Box> isRoom) {
        Box own = Box.around(x, y, radius);
        for (double gap : GAPS) {
            for (int turn = 0; turn < TURNS; turn++) {
                Box place = away(x, y, radius + gap, turn * 2 * Math.PI / TURNS, width, height);
                if (isRoom.test(place)) {
                    var way = way(x, y, radius, place);
                    if (way.stream().allMatch(point -> taken.isFree(dot(point), other -> !other.equals(own)))) {
                        takeLabel(place);
                        way.forEach(point -> take(dot(point)));
                        return new Apart(place, way);
                    }
                }
            }
        }
        return null;
    }

    private static Box dot(Point2D point) {
        return Box.around(point.getX(), point.getY(), 1);
    }

    private boolean isRoom(Box place, double strange) {
        return frame.holds(place)
                && taken.isFree(place.wider(FARTHER))
                && symbols.isFree(place.wider(strange))
                && labels.isFree(place.wider(APART));
    }

    /** The box in a direction whose edge is so far from a middle. */
    private static Box away(double x, double y, double far, double angle, double width, double height) {
        double dx = Math.cos(angle);
        double dy = Math.sin(angle);
        double reach = Math.min(width / 2 / Math.max(Math.abs(dx), 1e-6), height / 2 / Math.max(Math.abs(dy), 1e-6));
        return new Box(x + dx * (far + reach) - width / 2, y + dy * (far + reach) - height / 2, width, height);
    }

    private static List<Point2D> way(double x, double y, double radius, Box place) {
        var end = new Point2D(
                Math.clamp(x, place.left(), place.left() + place.width()),
                Math.clamp(y, place.top(), place.top() + place.height()));
        var middle = new Point2D(x, y);
        var step = end.subtract(middle).normalize();
        var way = new ArrayList<Point2D>();
        for (double at = radius + FARTHER; at < end.distance(middle) - 1; at += FARTHER) {
            way.add(middle.add(step.multiply(at)));
        }
        return way;
    }

    private boolean isCertain(Box place, double x, double y, double radius, Care care) {
        return switch (care) {
            case QUIET -> isClear(place, x, y, radius) && isOffLinks(place, x, y, radius);
            case CLEAR -> isClear(place, x, y, radius) && !isOnLink(place, x, y, radius);
            case OWN ->
                isOwn(place, x, y, radius)
                        && labels.isFree(
                                new Box(place.left(), place.top() - APART, place.width(), place.height() + 2 * APART));
        };
    }

    /** Whether the link of others runs through it as through the word that stands on a link. */
    private boolean isOnLink(Box place, double x, double y, double radius) {
        double own = radius + ChartPainter.RING + APART;
        var middle = new Box(place.left() + place.width() / 4, place.top() + 1, place.width() / 2, place.height() - 2);
        return links.stream()
                .anyMatch(link -> Math.abs(link.uy()) < FLAT && link.crosses(middle) && link.endDistance(x, y) > own);
    }

    private boolean isClear(Box place, double x, double y, double radius) {
        return isOwn(place, x, y, radius) && labels.isFree(place.wider(APART));
    }

    /** Whether only links go through it that begin or end at its own symbol. */
    private boolean isOffLinks(Box place, double x, double y, double radius) {
        double own = radius + ChartPainter.RING + APART;
        return links.stream().noneMatch(link -> link.crosses(place) && link.endDistance(x, y) > own);
    }

    /** Whether what stands at {@code x} and {@code y} is clearly nearer to the place than everything else. */
    private boolean isOwn(Box place, double x, double y, double radius) {
        Box own = Box.around(x, y, radius);
        double far = Math.max(0, place.distance(x, y) - radius) * TIMES_FARTHER + FARTHER;
        return symbols.isFree(place.wider(far), other -> !other.equals(own) && distance(place, other) < far);
    }

    /** Between a place and the edge of a symbol, which is about as wide as a circle in its box. */
    private static double distance(Box place, Box symbol) {
        double radius = symbol.width() / 2;
        return place.distance(symbol.left() + radius, symbol.top() + radius) - radius;
    }

    private static Box[] around(double x, double y, double radius, double width, double height) {
        double right = x + radius + BESIDE;
        double left = x - radius - BESIDE - width;
        double below = y + radius + Footprints.GAP;
        double above = y - radius - Footprints.GAP - height;
        double middle = x - width / 2;
        double corner = radius * 0.3;
        double near = width * 0.15;
        double aside = width * 0.3;
        double far = width * 0.45;
        return new Box[] {
            new Box(middle, below, width, height),
            new Box(right, y - height / 2, width, height),
            new Box(left, y - height / 2, width, height),
            new Box(middle, above, width, height),
            new Box(middle + aside, below, width, height),
            new Box(middle - aside, below, width, height),
            new Box(right - corner, below - corner, width, height),
            new Box(left + corner, below - corner, width, height),
            new Box(right - corner, above + corner, width, height),
            new Box(left + corner, above + corner, width, height),
            new Box(middle + aside, above, width, height),
            new Box(middle - aside, above, width, height),
            new Box(middle + far, below, width, height),
            new Box(middle - far, below, width, height),
            new Box(middle + far, above, width, height),
            new Box(middle - far, above, width, height),
            new Box(right, y - height * LIFTED, width, height),
            new Box(left, y - height * LIFTED, width, height),
            new Box(right, y - height * (1 - LIFTED), width, height),
            new Box(left, y - height * (1 - LIFTED), width, height),
            new Box(middle + near, below, width, height),
            new Box(middle - near, below, width, height),
            new Box(middle + near, above, width, height),
            new Box(middle - near, above, width, height)
        };
    }
}
