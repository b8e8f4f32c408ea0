package org.entente.ui.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.interop.Imported;
import org.entente.interop.Problem;
import org.entente.interop.Said;
import org.entente.interop.TitleProperty;
import org.entente.interop.table.TableTrial;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Period;
import org.entente.model.value.Ref;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Icons;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Entities;
import org.entente.ui.door.Tables;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** The first rows of a table as the objects and links they would become, and what would be refused. */
final class TrialView {

    private static final int VALUES = 6;
    private static final int LONGEST = 80;

    /** The place of a row, its icon and paddings. */
    private static final double BESIDE = 180;

    private final Texts texts;
    private final VBox rows = new VBox();
    private final VBox problems = new VBox(4);
    private final Label sum = Chips.styled("", "strong");
    private final Label mark = Chips.styled("", "portion");
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox root;

    TrialView(Texts texts) {
        this.texts = texts;
        sum.setId("trial-sum");
        rows.setId("trial-rows");
        problems.setId("trial-problems");
        problems.getStyleClass().add("trial-notes");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var refused = new ScrollPane(problems);
        refused.setFitToWidth(true);
        refused.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        refused.getStyleClass().add("trial-problems");
        refused.setMaxHeight(132);
        refused.setMinHeight(72);
        refused.managedProperty().bind(refused.visibleProperty());
        problems.getChildren().addListener((javafx.collections.ListChangeListener<Node>)
                _ -> refused.setVisible(!problems.getChildren().isEmpty()));
        refused.setVisible(false);
        mark.setId("trial-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, sum, Controls.spring(), mark);
        sum.setMinWidth(0);
        head.getStyleClass().add("panel-head");
        root = new VBox(head, scroll, refused);
        root.getStyleClass().add("trial");
    }

    Region node() {
        return root;
    }

    /** @param level how every row will be marked; empty until it was said */
    void mark(String level) {
        mark.setText(level.isEmpty() ? "–" : texts.get("ui.table.trial.mark", level));
    }

    /** @param isLate whether a newer trial is under way, so that this one is shown as the last word but one */
    void show(@Nullable TableTrial trial, Tables.@Nullable Choices choices, int sample, boolean isLate) {
        root.setOpacity(isLate ? 0.6 : 1);
        rows.getChildren().clear();
        problems.getChildren().clear();
        if (trial == null || choices == null) {
            sum.setText("");
            return;
        }
        sum.setText(texts.get(
                "ui.table.trial.sum", sample, trial.objects(), trial.unnamed(), trial.links(), trial.refusals()));
        var looks = new Looks(choices);
        trial.rows().forEach(outcome -> rows.getChildren().add(row(outcome, looks)));
        if (trial.rows().isEmpty()) {
            rows.getChildren()
                    .add(States.empty(
                            "mdi2t-table-off",
                            texts.get("ui.table.trial.none"),
                            texts.get("ui.table.trial.none.hint")));
        }
        trial.refused().forEach(problem -> problems.getChildren().add(problem(problem, true)));
        trial.warnings().forEach(problem -> problems.getChildren().add(problem(problem, false)));
        if (trial.refusals() > trial.refused().size()) {
            problems.getChildren()
                    .add(Chips.styled(
                            texts.get(
                                    "ui.table.trial.more",
                                    trial.refusals() - trial.refused().size()),
                            "muted",
                            "small"));
        }
    }

    /** Labels of what a trial names by its code. */
    private static final class Looks {
        private final Map<String, Entities.Type> types = new HashMap<>();
        private final Map<String, String> kinds = new HashMap<>();
        private final Map<String, String> properties = new HashMap<>();

        Looks(Tables.Choices choices) {
            choices.types().forEach(type -> types.put(type.code(), type));
            choices.kinds().forEach(kind -> kinds.put(kind.code(), kind.label()));
            choices.properties().forEach(property -> properties.put(property.code(), property.label()));
        }
    }

    private Node row(TableTrial.Outcome outcome, Looks looks) {
        var place = Chips.styled(texts.get(outcome.place()), "muted", "small");
        TextScale.exactly(place, 72);
        place.setWrapText(true);
        var what = new VBox(6);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        var names = new HashMap<ObjectId, String>();
        outcome.objects()
                .forEach(object -> names.put(object.id(), object.title().orElse(texts.get("ui.table.trial.unnamed"))));
        outcome.objects().forEach(object -> what.getChildren().add(object(object, looks)));
        outcome.links().forEach(link -> what.getChildren().add(link(link, names, looks)));
        outcome.refused().forEach(why -> what.getChildren().add(told(texts.get(why), true)));
        if (what.getChildren().isEmpty()) {
            what.getChildren().add(Chips.styled(texts.get("ui.table.trial.nothing"), "muted", "small"));
        }
        var row = new HBox(8, place, what);
        row.getStyleClass().addAll("ruled-muted", "trial-row");
        return row;
    }

    private Node object(Imported object, Looks looks) {
        var type = looks.types.get(object.type());
        var title = object.title();
        var name =
                Chips.styled(title.orElse(texts.get("ui.table.trial.unnamed")), title.isPresent() ? "strong" : "muted");
        name.setMinWidth(0);
        var head = new HBox(8, name);
        head.setAlignment(Pos.CENTER_LEFT);
        if (type != null) {
            var label = Chips.styled(type.label(), "muted", "small");
            label.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().addFirst(new SymbolView(type.symbol(), 20));
            head.getChildren().add(label);
        }
        var about = new VBox(2, head);
        about.setMinWidth(0);
        var pairs = pairs(object, looks, said -> !isTitle(said, object));
        if (!pairs.getChildren().isEmpty()) {
            about.getChildren().add(pairs);
        }
        return about;
    }

    /** What it says, each value behind what it is called. */
    private FlowPane pairs(Imported object, Looks looks, Predicate<Said> wanted) {
        var shown = object.said().stream()
                .filter(said -> !said.property().equals("type"))
                .filter(wanted)
                .toList();
        var pairs = new FlowPane(16, 2);
        pairs.prefWrapLengthProperty().bind(rows.widthProperty().subtract(BESIDE)); // what it is high for
        shown.stream()
                .limit(VALUES)
                .forEach(said -> pairs.getChildren()
                        .add(new HBox(
                                4,
                                Chips.styled(label(said.property(), looks), "muted", "small"),
                                Chips.styled(shortened(said.value().plain()), "small"))));
        if (shown.size() > VALUES) {
            pairs.getChildren()
                    .add(Chips.styled(texts.get("ui.table.trial.more", shown.size() - VALUES), "muted", "small"));
        }
        return pairs;
    }

    private Node link(Imported link, Map<ObjectId, String> names, Looks looks) {
        String kind = code(link, "link.kind");
        String words = texts.get(
                "ui.table.trial.link",
                names.getOrDefault(end(link, "link.from"), texts.get("ui.table.trial.other")),
                looks.kinds.getOrDefault(kind, kind),
                names.getOrDefault(end(link, "link.to"), texts.get("ui.table.trial.other")));
        var period = link.said().stream()
                .filter(said -> said.valid() != null)
                .findFirst()
                .map(Said::valid);
        var about = new VBox(2, whole(Chips.styled(words)));
        var pairs = pairs(link, looks, said -> !said.property().startsWith("link."));
        period.map(this::period)
                .filter(when -> !when.isEmpty())
                .ifPresent(when -> pairs.getChildren().add(Chips.styled(when, "muted", "small")));
        if (!pairs.getChildren().isEmpty()) {
            about.getChildren().add(pairs);
        }
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        return new HBox(8, Icons.of("mdi2v-vector-line", "icon-20"), about);
    }

    private String period(Period period) {
        var from = period.from();
        var to = period.to();
        if (from == null) {
            return to == null ? "" : texts.get("ui.period.until", to.plain());
        }
        return to == null
                ? texts.get("ui.period.since", from.plain())
                : texts.get("ui.period.between", from.plain(), to.plain());
    }

    private static @Nullable ObjectId end(Imported link, String property) {
        return link.said().stream()
                .filter(said -> said.property().equals(property))
                .map(said -> said.value() instanceof Ref(ObjectId target) ? target : null)
                .findFirst()
                .orElse(null);
    }

    private static String code(Imported object, String property) {
        return object.said().stream()
                .filter(said -> said.property().equals(property) && said.value() instanceof Code)
                .map(said -> said.value().plain())
                .findFirst()
                .orElse("");
    }

    private static boolean isTitle(Said said, Imported object) {
        return TitleProperty.ALL.contains(said.property())
                && object.title().filter(said.value().plain()::equals).isPresent();
    }

    private String label(String property, Looks looks) {
        String own = property.replaceFirst("^(table\\.)+", "");
        String known = looks.properties.get(own);
        return own.equals(property)
                ? known == null ? property : known
                : known == null ? own.replace('-', ' ') : texts.get("ui.property.as-text", known);
    }

    /** Breaks of lines inside a value would tear its row apart. */
    static String onOneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ↵ ");
    }

    private static String shortened(String value) {
        String text = onOneLine(value);
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
    }

    private Node problem(Problem problem, boolean isRefused) {
        return told(texts.get("ui.import.problem", texts.get(problem.where()), texts.get(problem.why())), isRefused);
    }

    private static Node told(String words, boolean isRefused) {
        var icon = isRefused
                ? Icons.of("mdi2c-close-circle-outline", "icon-16", "danger")
                : Icons.of("mdi2a-alert-outline", "icon-16");
        var label = wrapped(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(6, icon, label);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Label wrapped(String words) {
        return whole(Chips.styled(words, "small", "muted"));
    }

    /** On as many lines as it needs. */
    private static Label whole(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
