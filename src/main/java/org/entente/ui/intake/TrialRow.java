package org.entente.ui.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.interop.Imported;
import org.entente.interop.Said;
import org.entente.interop.TitleProperty;
import org.entente.interop.table.TableTrial;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Ref;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Icons;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Entities;
import org.entente.ui.door.Tables;
import org.entente.ui.text.MomentWords;
import org.entente.ui.text.Texts;
import org.entente.ui.theme.TextScale;
import org.jspecify.annotations.Nullable;

/** What one row of a table says: the objects and links that it would become, and what of it would be refused. */
final class TrialRow {

    private static final int VALUES = 6;
    private static final int LONGEST = 80;

    /** The place of a row, which grows with the text. */
    private static final double PLACE = 72;

    /** What stands beside it and does not: paddings and the bar that scrolls. */
    private static final double EDGES = 56;

    /** The icon of a link and the gap behind it. */
    private static final double ICON = 28;

    private final Texts texts;
    private final Looks looks;
    private final Shared shared;
    private final ObservableDoubleValue width;

    /**
     * What is the same for all rows.
     *
     * @param source of those that name none themselves; empty if they have none
     * @param portion short form of their marking; empty until it was said
     * @param isGradeSaid whether it was said how they are graded, which may also be that they are not
     */
    record Shared(String source, String portion, boolean isGradeSaid) {}

    /** @param width of the list that the rows stand in */
    TrialRow(Texts texts, Tables.Choices choices, Shared shared, ObservableDoubleValue width) {
        this.texts = texts;
        this.shared = shared;
        this.looks = new Looks(choices);
        this.width = width;
    }

    Node node(TableTrial.Outcome outcome) {
        var place = Chips.styled(texts.get(outcome.place()), "muted", "small");
        TextScale.exactly(place, PLACE);
        place.setWrapText(true);
        var what = new VBox(6);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMinWidth(0);
        var names = new HashMap<ObjectId, String>();
        outcome.objects()
                .forEach(object -> names.put(object.id(), object.title().orElse(texts.get("ui.table.trial.unnamed"))));
        outcome.objects().stream()
                .filter(object -> object.equals(outcome.objects().getFirst()) || !isOnlyNamed(object, outcome))
                .forEach(object -> what.getChildren().add(object(object)));
        outcome.links().forEach(link -> what.getChildren().add(link(link, outcome.objects(), names)));
        if (!outcome.objects().isEmpty()) {
            what.getChildren().add(new TrialOrigin(texts, shared, looks.sources).node(outcome));
        }
        outcome.refused().forEach(why -> what.getChildren().add(told(texts.get(why), true)));
        if (what.getChildren().isEmpty()) {
            what.getChildren().add(Chips.styled(texts.get("ui.table.trial.nothing"), "muted", "small"));
        }
        var row = new HBox(8, place, what);
        row.getStyleClass().addAll("ruled-muted", "trial-row");
        return row;
    }

    /** Whether its name is all that there is, and the links say that. */
    private static boolean isOnlyNamed(Imported object, TableTrial.Outcome outcome) {
        return object.title().isPresent()
                && object.said().stream().allMatch(said -> said.property().equals("type") || isTitle(said, object))
                && outcome.links().stream().anyMatch(link -> link.references().contains(object.id()));
    }

    private Node object(Imported object) {
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
        var pairs = pairs(object, said -> !isTitle(said, object), EDGES);
        if (!pairs.getChildren().isEmpty()) {
            about.getChildren().add(pairs);
        }
        return about;
    }

    /**
     * What it says, each value behind what it is called.
     *
     * @param beside what its place in the list is narrower than the list by, besides the place of the row
     */
    private FlowPane pairs(Imported object, Predicate<Said> wanted, double beside) {
        var shown = object.said().stream()
                .filter(said -> !said.property().equals("type"))
                .filter(wanted)
                .toList();
        var pairs = new FlowPane(16, 2);
        var scale = TextScale.of(pairs);
        pairs.prefWrapLengthProperty() // what it is high for: were it narrower, an empty line would stand below it
                .bind(Bindings.createDoubleBinding(
                        () -> width.get() - beside - PLACE * scale.getValue().doubleValue(), width, scale));
        shown.stream()
                .limit(VALUES)
                .forEach(said -> pairs.getChildren()
                        .add(new HBox(
                                4,
                                Chips.styled(label(said.property()), "muted", "small"),
                                Chips.styled(shortened(value(said)), "small"))));
        if (shown.size() > VALUES) {
            pairs.getChildren()
                    .add(Chips.styled(texts.get("ui.table.trial.more", shown.size() - VALUES), "muted", "small"));
        }
        return pairs;
    }

    /** @param objects of its row; the first stands above its links, which need not name it again */
    private Node link(Imported link, List<Imported> objects, Map<ObjectId, String> names) {
        String code = code(link, "link.kind");
        String kind = looks.kinds.getOrDefault(code, code);
        var from = end(link, "link.from");
        String to = names.getOrDefault(end(link, "link.to"), texts.get("ui.table.trial.other"));
        boolean isOwn = !objects.isEmpty() && objects.getFirst().id().equals(from);
        String words = isOwn
                ? texts.get("ui.table.trial.link.own", kind, to)
                : texts.get(
                        "ui.table.trial.link", names.getOrDefault(from, texts.get("ui.table.trial.other")), kind, to);
        var period = link.said().stream()
                .filter(said -> said.valid() != null)
                .findFirst()
                .map(Said::valid);
        var about = new VBox(2, whole(Chips.styled(words)));
        var pairs = pairs(link, said -> !said.property().startsWith("link."), EDGES + ICON);
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

    /** A day as it will stand in the case, which also shows how it was read. */
    private String value(Said said) {
        return said.value() instanceof Moment moment
                ? moment(moment)
                : said.value().plain();
    }

    private String moment(Moment moment) {
        return new MomentWords(texts).of(moment);
    }

    private String period(Period period) {
        var from = period.from();
        var to = period.to();
        if (from == null) {
            return to == null ? "" : texts.get("ui.period.until", moment(to));
        }
        return to == null
                ? texts.get("ui.period.since", moment(from))
                : texts.get("ui.period.between", moment(from), moment(to));
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

    private String label(String property) {
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

    /** Why something stays out, or what there is to know about what comes in. */
    static Node told(String words, boolean isRefused) {
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

    /** Labels of what a trial names by its code. */
    private static final class Looks {
        private final Map<String, Entities.Type> types = new HashMap<>();
        private final Map<String, String> kinds = new HashMap<>();
        private final Map<String, String> properties = new HashMap<>();
        private final Map<String, String> sources;

        Looks(Tables.Choices choices) {
            sources = choices.sources();
            choices.types().forEach(type -> types.put(type.code(), type));
            choices.kinds().forEach(kind -> kinds.put(kind.code(), kind.label()));
            choices.properties().forEach(property -> properties.put(property.code(), property.label()));
        }
    }
}
