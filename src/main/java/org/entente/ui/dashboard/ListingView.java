package org.entente.ui.dashboard;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.app.dashboard.Proof;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Rows;
import org.entente.ui.control.States;
import org.entente.ui.control.SymbolView;
import org.entente.ui.door.Dashboard;
import org.entente.ui.door.Shown;
import org.entente.ui.peek.Peek;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;

/** The things that a count of the dashboard counts, and how it was counted. */
public final class ListingView implements Screen {

    private final DashboardViewModel model;
    private final Texts texts;
    private final Proof proof;
    private final Consumer<ObjectId> open;
    private final ReadOnlyStringWrapper title;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.EVERYTHING);
    private final BorderPane root = new BorderPane();

    public ListingView(DashboardViewModel model, Texts texts, Proof proof, Consumer<ObjectId> open) {
        this.model = model;
        this.texts = texts;
        this.proof = proof;
        this.open = open;
        this.title = new ReadOnlyStringWrapper(texts.get("ui.place.dashboard"));
        root.setId("listing");
        root.setCenter(States.loading(texts.get("ui.dashboard.loading")));
    }

    private void show(Dashboard.Listing listing) {
        title.set(listing.title());
        shown.set(Shown.marked(listing.items().stream().map(Dashboard.Item::portion)));
        var how = Chips.styled(listing.explanation(), "muted");
        how.setWrapText(true);
        var head = new VBox(
                4,
                new HBox(
                        8,
                        Chips.styled(listing.title(), "title"),
                        Chips.styled(
                                texts.get(
                                        listing.isCut() ? "ui.dashboard.list.first" : "ui.dashboard.number",
                                        listing.items().size()),
                                "muted")),
                how);
        head.setPadding(new Insets(20, 32, 12, 32));
        root.setTop(head);
        var rows = new ArrayList<Region>();
        listing.items().forEach(item -> rows.add(row(item)));
        Rows.walkable(rows);
        if (rows.isEmpty()) {
            root.setCenter(States.empty("mdi2c-check-circle-outline", texts.get("ui.dashboard.list.none"), ""));
            return;
        }
        var box = new VBox(rows.toArray(Node[]::new));
        box.setPadding(new Insets(0, 20, 24, 20));
        var scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
    }

    private Region row(Dashboard.Item item) {
        var name = Chips.styled(item.name(), "strong");
        var second = Chips.styled(item.second(), "muted", "small");
        second.setMinWidth(0);
        HBox.setHgrow(second, Priority.ALWAYS);
        var row = Rows.opening(
                "listing-row",
                item.name(),
                () -> open.accept(item.id()),
                new SymbolView(item.symbol(), 24),
                name,
                second,
                Controls.spring(),
                Chips.styled(item.symbol().label(), "muted", "small"),
                Chips.styled(item.portion(), "portion"));
        Peek.on(row, item.id());
        return row;
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> filter() {
        return title.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void refresh() {
        model.listing(
                proof,
                this::show,
                failure -> root.setCenter(States.failed(
                        texts.failure(failure),
                        Controls.button("listing-retry", texts.get("ui.retry"), this::refresh))));
    }

    @Override
    public void close() {
        root.setCenter(null);
        root.setTop(null);
    }
}
