package org.entente.ui.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.ui.demo.DemoWindow.fire;

import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.entente.ui.door.Charts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The chart and what stands on it, as they are laid out in the window. */
@ExtendWith(ApplicationExtension.class)
class GraphWindowTest {

    @Start
    void start(Stage stage) {
        DemoWindow.show(stage, DemoWorkstation.ready());
    }

    private static GraphCanvas chart(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        fire(robot, "graph-start");
        fire(robot, "graph-fit");
        layOut(robot);
        return robot.lookup("#graph-canvas").queryAs(GraphCanvas.class);
    }

    private static void layOut(FxRobot robot) {
        robot.interact(() -> {
            var chart = (Parent) robot.lookup("#graph").query();
            chart.applyCss();
            chart.layout();
        });
    }

    @Test
    void saysWhereEveryThingOfTheCaseIsAndWhatTheLinesReallyMean(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        robot.interact(() -> {
            model.filter().showStrength(Charts.Strength.TENTATIVE, false);
            model.filter()
                    .showFamily(
                            model.chartProperty()
                                    .get()
                                    .items()
                                    .getFirst()
                                    .symbol()
                                    .family(),
                            false);
        });
        int hidden = model.filter().hidden();
        var foot = robot.from(robot.lookup("#graph-filters")).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(foot)
                .contains(
                        GraphViewModel.START - hidden + " shown",
                        hidden + " items and " + model.filter().hiddenLinks() + " links hidden by filters",
                        model.chartProperty().get().part().inCase() - GraphViewModel.START + " more in the case");
        assertThat(foot)
                .as("what the signs mean, beside the chart, which they would cover")
                .contains("Legend and filters", "Confirmed", "Contested", "From whom to whom");
    }

    @Test
    void offersFiltersOnceThereIsSomethingToHide(FxRobot robot) {
        DemoWindow.unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(robot.lookup("#graph-filters").query().isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#graph-start").query().requestFocus());
        fire(robot, "graph-start");
        layOut(robot);
        assertThat(robot.lookup("#graph-filters").query().isVisible()).isTrue();
        assertThat(robot.lookup("#graph-canvas").query().isFocused())
                .as("its keys work at once")
                .isTrue();
    }

    @Test
    void showsEverythingAgainWhenTheWindowGrowsUnlessOneLookedElsewhere(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        double before = model.viewportProperty().get().scale();
        widen(robot, 300);
        assertThat(model.viewportProperty().get().scale()).isNotEqualTo(before);
        robot.interact(() -> Event.fireEvent(canvas, wheel()));
        var chosen = model.viewportProperty().get();
        widen(robot, -300);
        assertThat(model.viewportProperty().get())
                .as("where the analyst looked")
                .isEqualTo(chosen);
    }

    @Test
    void showsEverythingAgainInTheRoomThatThereIsWhenItComesBack(FxRobot robot) {
        var canvas = chart(robot);
        var everything = canvas.model().viewportProperty().get();
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> {
            var window = robot.listWindows().getFirst();
            window.setWidth(window.getWidth() + 300);
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        layOut(robot);
        layOut(robot);
        var back = robot.lookup("#graph-canvas").queryAs(GraphCanvas.class);
        assertThat(back).isNotSameAs(canvas);
        assertThat(words(robot, "graph-name"))
                .as("what it was begun with")
                .isEqualTo(GraphViewModel.START + " most linked");
        var now = back.model().viewportProperty().get();
        assertThat(now.left()).isNotEqualTo(everything.left());
        fire(robot, "graph-fit");
        assertThat(back.model().viewportProperty().get()).isEqualTo(now);
    }

    @Test
    void saysWhatTheChartWasBegunWithThatItIsKeptAndHowLargeItIsSeen(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        assertThat(words(robot, "graph-name")).isEqualTo(GraphViewModel.START + " most linked");
        assertThat(words(robot, "graph-kept")).isEqualTo("saved");
        assertThat(words(robot, "graph-zoom"))
                .isEqualTo("Zoom %d %%"
                        .formatted(Math.round(
                                ChartPainter.zoom(model.viewportProperty().get()) * 100)));
        var zoom = words(robot, "graph-zoom");
        robot.interact(() -> Event.fireEvent(canvas, wheel()));
        assertThat(words(robot, "graph-zoom")).isNotEqualTo(zoom);
        var one = model.chartProperty().get().items().getFirst();
        robot.interact(model::clear);
        assertThat(words(robot, "graph-name")).isEqualTo("Graph");
        assertThat(robot.lookup("#graph-kept").query().isVisible()).isFalse();
        robot.interact(() -> model.show(java.util.List.of(one.id())));
        assertThat(words(robot, "graph-name")).isEqualTo("Around " + one.name());
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private static void widen(FxRobot robot, double by) {
        robot.interact(() -> {
            var window = robot.lookup("#graph").query().getScene().getWindow();
            window.setWidth(window.getWidth() + by);
            window.setHeight(window.getHeight() + by / 3);
        });
        layOut(robot);
        layOut(robot);
    }

    @Test
    void namesWhatIsSelectedInTheStatusBar(FxRobot robot) {
        var model = chart(robot).model();
        for (var item : model.chartProperty().get().items().subList(0, 12)) {
            robot.interact(() -> model.selection().select(java.util.Set.of(item.id())));
            layOut(robot);
            assertThat(robot.lookup("1 selected: " + item.name()).tryQuery()).isPresent();
        }
    }

    private static java.util.List<org.entente.model.ObjectId> near(GraphViewModel model) {
        var focus = Focus.of(model);
        var chart = model.chartProperty().get();
        return IntStream.range(0, chart.size())
                .filter(focus::isNear)
                .mapToObj(item -> chart.items().get(item).id())
                .toList();
    }

    /** Names that step back make room for them, but they too cover no symbol and stand nearest to their own. */
    @Test
    void namesMostOfWhatTheSelectionIsLinkedWithAndCoversNothing(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var chart = model.chartProperty().get();
        robot.interact(() -> model.viewportProperty() // there is little room
                .set(model.viewportProperty().get().zoomed(0.8, canvas.getWidth() / 2, canvas.getHeight() / 2)));
        var view = model.viewportProperty().get();
        int lit = 0;
        int named = 0;
        for (var item : chart.items()) {
            robot.interact(() -> model.selection().select(java.util.Set.of(item.id())));
            layOut(robot);
            var near = near(model);
            lit += near.size();
            named += (int) near.stream().filter(canvas.named()::containsKey).count();
            canvas.named().forEach((id, name) -> {
                Box own = ChartPainter.box(chart, chart.number(id), view);
                assertThat(IntStream.range(0, chart.size())
                                .filter(other -> other != chart.number(id))
                                .mapToObj(other -> ChartPainter.box(chart, other, view)))
                        .as(item.name())
                        .noneMatch(name::touches)
                        .allMatch(other -> canvas.led().contains(id) || far(name, own) < far(name, other));
            });
        }
        assertThat((double) named / lit).as("named of what is lit").isGreaterThan(0.6);
    }

    private static double far(Box name, Box symbol) {
        double radius = symbol.width() / 2;
        return name.distance(symbol.left() + radius, symbol.top() + radius) - radius;
    }

    @Test
    void namesNearlyEverythingOnAChartOfUsualSize(FxRobot robot) {
        var canvas = chart(robot);
        assertThat(canvas.named()).hasSizeGreaterThanOrEqualTo(GraphViewModel.START - 4);
    }

    @Test
    void movesNoNameWhenSomethingIsSelected(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var before = canvas.named();
        for (var item : model.chartProperty().get().items().subList(0, 12)) {
            robot.interact(() -> model.selection().select(java.util.Set.of(item.id())));
            layOut(robot);
            canvas.named().forEach((id, box) -> {
                if (before.containsKey(id)) {
                    assertThat(box).as(item.name()).isEqualTo(before.get(id));
                }
            });
        }
    }

    /** The name below would cut it, with the ground that keeps links out of it. */
    @Test
    void drawsTheRingAroundWhatIsSelectedWhole(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var chart = model.chartProperty().get();
        robot.interact(() -> model.selection()
                .select(java.util.Set.of(chart.items().getFirst().id())));
        layOut(robot);
        var box = ChartPainter.box(chart, 0, model.viewportProperty().get());
        robot.interact(() -> {
            var pixels = canvas.snapshot(null, null).getPixelReader();
            double x = box.left() + box.width() / 2;
            double middle = ChartPainter.RING - 3; // between the rim and the edge of the ring
            var above = pixels.getColor((int) x, (int) Math.round(box.top() - middle));
            var below = pixels.getColor((int) x, (int) Math.round(box.top() + box.height() + middle) - 1);
            assertThat(below).isEqualTo(above);
            assertThat(above.getSaturation()).isGreaterThan(0.5);
        });
    }

    @Test
    void tellsWhatTheChartHoldsAsLongAsNoOneThingIsSelected(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var chart = model.chartProperty().get();
        assertThat(words(robot)).contains("This chart", "Most linked here", "Worth a second look");
        assertThat(words(robot)).anyMatch(line -> line.startsWith(GraphViewModel.START + " entities · "));
        robot.interact(() -> {
            var first = robot.lookup("#graph-most-linked").queryAll().iterator().next();
            first.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        int most = chart.number(model.selection().idsProperty().get().iterator().next());
        assertThat(IntStream.range(0, chart.size()).map(chart::degree).max()).hasValue(chart.degree(most));
        assertThat(robot.lookup("#graph-summary").tryQuery())
                .as("now there is one thing to tell about")
                .isEmpty();
        robot.interact(() -> model.selection()
                .select(chart.items().subList(0, 3).stream()
                        .map(item -> item.id())
                        .toList()));
        assertThat(words(robot)).contains("3 selected");
    }

    private static java.util.List<String> words(FxRobot robot) {
        return robot.from(robot.lookup("#graph-summary")).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void fadesWhatTheSelectionIsNotAbout(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var chart = model.chartProperty().get();
        var chosen = chart.items().getLast().id();
        robot.interact(() -> model.selection().select(java.util.Set.of(chosen)));
        var focus = Focus.of(model);
        robot.interact(() -> model.selection().select(java.util.Set.of()));
        int far = IntStream.range(0, chart.size())
                .filter(focus::isBehind)
                .findFirst()
                .orElseThrow();
        int near = IntStream.range(0, chart.size())
                .filter(item -> focus.isNear(item) && !focus.isSelected(item))
                .findFirst()
                .orElseThrow();
        double farBefore = brightness(robot, canvas, far);
        double nearBefore = brightness(robot, canvas, near);
        robot.interact(() -> model.selection().select(java.util.Set.of(chosen)));
        layOut(robot);
        assertThat(brightness(robot, canvas, far)).isGreaterThan(farBefore + 0.05);
        assertThat(brightness(robot, canvas, near)).isCloseTo(nearBefore, within(0.03));
    }

    /** Of the square inside a symbol, from 0 for black to 1 for white. */
    private static double brightness(FxRobot robot, GraphCanvas canvas, int item) {
        var sum = new double[1];
        robot.interact(() -> {
            var box = ChartPainter.box(
                    canvas.model().chartProperty().get(),
                    item,
                    canvas.model().viewportProperty().get());
            var pixels = canvas.snapshot(null, null).getPixelReader();
            int count = 0;
            for (double x = box.left() + 5; x < box.left() + box.width() - 5; x++) {
                for (double y = box.top() + 5; y < box.top() + box.height() - 5; y++) {
                    var colour = pixels.getColor((int) x, (int) y);
                    sum[0] += (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
                    count++;
                }
            }
            sum[0] /= count;
        });
        return sum[0];
    }

    /** The outermost pixels of a plate are beside the letters, where the links that cross it would be seen. */
    @Test
    void drawsNoLinkThroughTheNamesOfWhatTheSelectionIsAbout(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var chart = model.chartProperty().get();
        var view = model.viewportProperty().get();
        int crossed = 0;
        for (int chosen = 0; chosen < 6; chosen++) {
            var id = chart.items().get(chosen).id();
            robot.interact(() -> model.selection().select(java.util.Set.of(id)));
            layOut(robot);
            for (Box plate : canvas.plates()) {
                crossed += (int) IntStream.range(0, chart.links().size())
                        .filter(link -> new java.awt.geom.Rectangle2D.Double(
                                        plate.left(), plate.top(), plate.width(), plate.height())
                                .intersectsLine(
                                        view.screenX(chart.x(chart.from(link))),
                                        view.screenY(chart.y(chart.from(link))),
                                        view.screenX(chart.x(chart.to(link))),
                                        view.screenY(chart.y(chart.to(link)))))
                        .count();
            }
            Box ring = ChartPainter.box(chart, chosen, view).wider(ChartPainter.RING + 1);
            assertThat(sides(robot, canvas, ring)).hasSize(1);
        }
        assertThat(crossed).as("links that would be seen").isPositive();
    }

    /** The colours of the leftmost and of the rightmost column of pixels in the plates, but where a ring is drawn over them. */
    private static java.util.Set<javafx.scene.paint.Color> sides(FxRobot robot, GraphCanvas canvas, Box ring) {
        var colours = new java.util.HashSet<javafx.scene.paint.Color>();
        robot.interact(() -> {
            var pixels = canvas.snapshot(null, null).getPixelReader();
            for (Box box : canvas.plates()) {
                for (double y = box.top(); y < box.top() + box.height(); y++) {
                    for (double x : new double[] {box.left(), box.left() + box.width() - 1}) {
                        if (!ring.holds(x, y)) {
                            colours.add(pixels.getColor((int) x, (int) y));
                        }
                    }
                }
            }
        });
        return colours;
    }

    @Test
    void saysOfWhatKindTheLinksOfTheSelectionAreWhereThatCoversNothing(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var chart = model.chartProperty().get();
        var kinds = chart.links().stream().map(Charts.Link::kind).toList();
        assertThat(canvas.said()).as("nothing is selected").isEmpty();
        int said = 0;
        for (int chosen = 0; chosen < 6; chosen++) {
            var id = chart.items().get(chosen).id();
            robot.interact(() -> model.selection().select(java.util.Set.of(id)));
            layOut(robot);
            said += canvas.said().size();
            var view = model.viewportProperty().get();
            for (var words : canvas.said()) {
                assertThat(kinds).anyMatch(words.words()::startsWith);
                assertThat(words.ux()).as("upright").isNotNegative();
                assertThat(words.covered()).allSatisfy(box -> {
                    assertThat(canvas.named().values()).noneMatch(box::touches);
                    assertThat(IntStream.range(0, chart.size()).mapToObj(i -> ChartPainter.box(chart, i, view)))
                            .noneMatch(box::touches);
                });
            }
        }
        assertThat(said).isGreaterThan(20);
        robot.interact(() -> model.viewportProperty().set(new Viewport(2, 300, 300)));
        layOut(robot);
        assertThat(canvas.said()).as("there is no room").isEmpty();
    }

    @Test
    void opensTheMenuOfWhatTheRightButtonClicksButNotAfterMovingTheView(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var item = model.chartProperty().get().items().getFirst();
        var view = model.viewportProperty().get();
        var at = ChartPainter.box(model.chartProperty().get(), 0, view);
        double x = at.left() + at.width() / 2;
        double y = at.top() + at.height() / 2;
        right(robot, canvas, MouseEvent.MOUSE_PRESSED, x, y);
        right(robot, canvas, MouseEvent.MOUSE_DRAGGED, x + 40, y);
        assertThat(canvas.getCursor()).isEqualTo(Cursor.CLOSED_HAND);
        right(robot, canvas, MouseEvent.MOUSE_RELEASED, x + 40, y);
        assertThat(model.viewportProperty().get()).isEqualTo(view.moved(40, 0));
        assertThat(isMenuShown(robot)).isFalse();
        right(robot, canvas, MouseEvent.MOUSE_PRESSED, x + 40, y);
        right(robot, canvas, MouseEvent.MOUSE_RELEASED, x + 40, y);
        assertThat(model.selection().idsProperty().get()).containsExactly(item.id());
        assertThat(isMenuShown(robot)).isTrue();
    }

    private static boolean isMenuShown(FxRobot robot) {
        return robot.listWindows().stream().anyMatch(window -> window instanceof ContextMenu && window.isShowing());
    }

    @Test
    void swapsWhatLeftAndRightButtonDoOnTheGroundAsTheAnalystChose(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        DemoWindow.type(robot, "settings-search", "ground of a chart");
        robot.interact(
                () -> robot.lookup("#setting-drag").queryAs(CheckBox.class).fire());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        layOut(robot);
        var view = model.viewportProperty().get();
        drag(robot, canvas, MouseButton.PRIMARY);
        assertThat(model.viewportProperty().get()).isEqualTo(view.moved(50, 40));
        assertThat(model.selection().idsProperty().get()).isEmpty();
        robot.interact(() -> model.viewportProperty().set(new Viewport(1, 20, 20))); // everything in the box
        drag(robot, canvas, MouseButton.SECONDARY);
        assertThat(model.selection().idsProperty().get())
                .hasSize(model.chartProperty().get().size());
        assertThat(isMenuShown(robot)).isFalse();
    }

    /** From the upper left corner, where nothing stands. */
    private static void drag(FxRobot robot, GraphCanvas canvas, MouseButton button) {
        mouse(robot, canvas, MouseEvent.MOUSE_PRESSED, button, 1, 1);
        mouse(robot, canvas, MouseEvent.MOUSE_DRAGGED, button, 51, 41);
        mouse(robot, canvas, MouseEvent.MOUSE_RELEASED, button, 51, 41);
    }

    @Test
    void takesAMoveBackByNameAndTellsOfNothingThatShows(FxRobot robot) {
        var canvas = chart(robot);
        var model = canvas.model();
        var item = model.chartProperty().get().items().getFirst();
        float was = model.chartProperty().get().x(0);
        var at = ChartPainter.box(
                model.chartProperty().get(), 0, model.viewportProperty().get());
        double x = at.left() + at.width() / 2;
        double y = at.top() + at.height() / 2;
        mouse(robot, canvas, MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, x, y);
        mouse(robot, canvas, MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, x + 30, y);
        mouse(robot, canvas, MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, x + 30, y);
        assertThat(model.chartProperty().get().x(0)).isGreaterThan(was);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(robot.lookup("Taken back: Move " + item.name() + " on the chart")
                        .tryQuery())
                .isPresent();
        assertThat(model.chartProperty().get().x(0)).isEqualTo(was);
    }

    private static void right(FxRobot robot, GraphCanvas canvas, EventType<MouseEvent> kind, double x, double y) {
        mouse(robot, canvas, kind, MouseButton.SECONDARY, x, y);
    }

    private static void mouse(
            FxRobot robot, GraphCanvas canvas, EventType<MouseEvent> kind, MouseButton button, double x, double y) {
        robot.interact(() -> {
            var at = canvas.localToScene(x, y);
            canvas.fireEvent(new MouseEvent(
                    kind, at.getX(), at.getY(), at.getX(), at.getY(), button, 1, false, false, false, false, false,
                    false, true, false, false, false, null));
        });
    }

    /** One notch of the wheel at the upper left corner, which drives everything down and right. */
    private static ScrollEvent wheel() {
        var lines = ScrollEvent.HorizontalTextScrollUnits.NONE;
        var pages = ScrollEvent.VerticalTextScrollUnits.NONE;
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                40,
                0,
                40,
                lines,
                0,
                pages,
                0,
                0,
                null);
    }

    @Test
    void showsWhatOfTheLogTouchedTheOneThingThatIsSelected(FxRobot robot) {
        var canvas = chart(robot);
        var things = canvas.model().chartProperty().get().items();
        robot.interact(() -> canvas.model()
                .selection()
                .select(things.stream().map(item -> item.id()).toList()));
        assertThat(offered(robot, canvas)).as("of many").doesNotContain("graph-menu-audit");
        robot.interact(() -> canvas.model()
                .selection()
                .select(java.util.Set.of(things.getFirst().id())));
        assertThat(offered(robot, canvas)).contains("graph-menu-audit");
        robot.interact(() -> menu(robot).getItems().stream()
                .filter(item -> "graph-menu-audit".equals(item.getId()))
                .forEach(javafx.scene.control.MenuItem::fire));
        assertThat(robot.lookup("#audit-lens").tryQuery()).isPresent();
    }

    private static java.util.List<String> offered(FxRobot robot, GraphCanvas canvas) {
        robot.interact(() -> robot.listWindows().stream()
                .filter(window -> window instanceof ContextMenu)
                .forEach(javafx.stage.Window::hide));
        robot.interact(() -> canvas.fireEvent(
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 400, 300, true, null)));
        return menu(robot).getItems().stream()
                .map(item -> String.valueOf(item.getId()))
                .toList();
    }

    private static ContextMenu menu(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(window -> window instanceof ContextMenu && window.isShowing())
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
