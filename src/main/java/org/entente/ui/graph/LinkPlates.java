package org.entente.ui.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.entente.ui.theme.Palette;

/**
 * Says of what kind the links are that the selection has: along them, on a plate that breaks the line, or beside it, where it
 * covers no symbol, no name and no other of these links; elsewhere not at all. Between two things it is said once for all links that they have.
 */
final class LinkPlates {

    /** Of more links the words would be a second network; each costs a look at all others. */
    private static final int MOST = 60;

    /** Of a link that is seen before and after its words, with the arrow's head. */
    private static final double SEEN = 12;

    /** Of the plate before and after the words. */
    private static final double BESIDE = 3;

    /** Between a link and words beside it. */
    private static final double ASIDE = 1;

    /** Along the part of a link on which there is room, from the end that is selected: the middle first, then outwards. */
    private static final double[] PLACES = {0.5, 0.6, 0.4, 0.7, 0.8, 0.3, 0.9, 1, 0.2, 0.1, 0};

    private final List<Said> said = new ArrayList<>();

    /**
     * Words on a link.
     *
     * @param x of their middle
     * @param y likewise
     * @param ux direction in which they are read, of length 1
     * @param uy likewise
     */
    record Said(String words, double x, double y, double ux, double uy, double width, double height) {

        /** Squares that together cover it. */
        List<Box> covered() {
            int squares = Math.max(1, (int) Math.ceil(width / height));
            double far = (width - height) / 2;
            return IntStream.range(0, squares)
                    .mapToDouble(i -> squares == 1 ? 0 : -far + 2 * far * i / (squares - 1))
                    .mapToObj(along -> Box.around(x + ux * along, y + uy * along, height / 2))
                    .toList();
        }

        /** Whether a link goes through it, or so near that it could be taken for what is told of. */
        boolean isCrossed(LinkLine line) {
            return covered().stream()
                    .anyMatch(box -> line.distance(box.left() + height / 2, box.top() + height / 2)
                            < height / 2 + Lettering.CLEAR);
        }
    }

    /** Two things by their numbers, the selected one first. */
    private record Pair(int near, int far) {}

    /** What is to be said of two things, and the line between them. */
    private record Told(LinkLine line, List<String> kinds) {}

    /** What is said, and where. */
    List<Said> said() {
        return List.copyOf(said);
    }

    /**
     * Finds room for the words; names come first, of which a reader misses the greater ones more.
     *
     * @param labels where the names stand
     */
    void place(GraphViewModel model, Focus focus, Box frame, ChartLabels labels) {
        said.clear();
        var chart = model.chartProperty().get();
        if (!focus.isAny() || chart.size() > ChartPainter.MANY) {
            return;
        }
        var view = model.viewportProperty().get();
        var places = new LabelPlaces(frame);
        model.filter().shown().forEach(i -> places.take(ChartPainter.box(chart, i, view)));
        signs(model, focus).forEach(places::take);
        labels.taken().forEach(places::take);
        var told = kinds(model, focus).entrySet().stream()
                .limit(MOST)
                .map(each -> new Told(line(chart, each.getKey(), view, focus), each.getValue()))
                .toList();
        var letters = labels.letters();
        told.forEach(one -> {
            var others =
                    told.stream().filter(other -> other != one).map(Told::line).toList();
            words(one.kinds())
                    .flatMap(words -> along(one.line(), words, letters.width(words) + 2 * BESIDE, letters.lineHeight()))
                    .filter(place -> places.isFree(place.covered()))
                    .filter(place -> others.stream().noneMatch(place::isCrossed))
                    .findFirst()
                    .ifPresent(place -> {
                        said.add(place);
                        place.covered().forEach(places::take);
                    });
        });
    }

    /** Of which kinds the links are that are shown, by what they are between. */
    private static Map<Pair, List<String>> kinds(GraphViewModel model, Focus focus) {
        var chart = model.chartProperty().get();
        return own(model, focus)
                .boxed()
                .collect(Collectors.groupingBy(
                        link -> {
                            int from = chart.from(link);
                            int to = chart.to(link);
                            boolean isFrom = focus.isSelected(from) && (!focus.isSelected(to) || from < to);
                            return isFrom ? new Pair(from, to) : new Pair(to, from);
                        },
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        link -> chart.links().get(link).kind(), Collectors.toList()),
                                all -> all.stream().distinct().toList())));
    }

    private static IntStream own(GraphViewModel model, Focus focus) {
        return IntStream.range(0, model.chartProperty().get().links().size())
                .filter(link -> focus.isOwn(link) && model.filter().isLinkShown(link));
    }

    /** In the middle between the links of two things. */
    private static LinkLine line(ChartState chart, Pair pair, Viewport view, Focus focus) {
        return LinkLine.between(
                LinkLine.End.of(chart, pair.near(), view, focus), LinkLine.End.of(chart, pair.far(), view, focus), 0);
    }

    /** Where it is said that one of the links is contested. */
    private static List<Box> signs(GraphViewModel model, Focus focus) {
        var chart = model.chartProperty().get();
        return own(model, focus)
                .filter(link -> chart.links().get(link).isContested())
                .mapToObj(link ->
                        LinkLine.of(chart, link, model.viewportProperty().get(), focus))
                .map(LinkPainter::sign)
                .toList();
    }

    /** All kinds, or the first where there is no room for more. */
    private static Stream<String> words(List<String> kinds) {
        return kinds.size() == 1
                ? kinds.stream()
                : Stream.of(String.join(", ", kinds), kinds.getFirst() + " +" + (kinds.size() - 1));
    }

    /** All that could be tried on a link; nothing on one that is too short. */
    private static Stream<Said> along(LinkLine line, String words, double width, double height) {
        double first = SEEN + width / 2;
        double room = line.length() - 2 * first;
        double way = line.ux() < 0 ? -1 : 1; // never upside down
        return DoubleStream.of(0, height / 2 + ASIDE, -height / 2 - ASIDE)
                .boxed()
                .flatMap(aside -> DoubleStream.of(room < 0 ? new double[0] : PLACES)
                        .map(place -> first + room * place)
                        .mapToObj(at -> new Said(
                                words,
                                line.x1() + line.ux() * at - line.uy() * aside,
                                line.y1() + line.uy() * at + line.ux() * aside,
                                line.ux() * way,
                                line.uy() * way,
                                width,
                                height)));
    }

    /** Writes what found room. */
    void write(GraphicsContext pen, Palette palette, Lettering letters) {
        pen.setFont(letters.plain());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        for (Said each : said) {
            pen.save();
            pen.translate(each.x(), each.y());
            pen.rotate(Math.toDegrees(Math.atan2(each.uy(), each.ux())));
            pen.setFill(palette.canvas());
            pen.fillRect(-each.width() / 2, -each.height() / 2, each.width(), each.height());
            pen.setFill(palette.text());
            pen.fillText(each.words(), 0, 0);
            pen.restore();
        }
    }

    /** Forgets what was said, as locking does. */
    void forget() {
        said.clear();
    }
}
