package org.entente.ui.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.ui.door.Exchange;
import org.entente.ui.exchange.ExchangeViewModel.Part;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A package that came: verified first, then taken in, refused or put back. Screen's thread only. */
public final class InboxViewModel {

    private final Exchange exchange;
    private final ExchangeWork work;
    private final Texts texts;
    private final Consumer<Part> go;
    private final Runnable refresh;
    private final ObservableList<Exchange.Waiting> waiting = FXCollections.observableArrayList();
    private final ObservableList<Exchange.Asked> asked = FXCollections.observableArrayList();
    private final ObjectProperty<Exchange.@Nullable Inspection> inspection = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable IncomingFilter> preview = new SimpleObjectProperty<>();
    private final StringProperty lookedAt = new SimpleStringProperty("");

    /**
     * @param go shows a part of the exchange
     * @param refresh reads everything again after the case changed
     */
    InboxViewModel(Exchange exchange, ExchangeWork work, Texts texts, Consumer<Part> go, Runnable refresh) {
        this.exchange = exchange;
        this.work = work;
        this.texts = texts;
        this.go = go;
        this.refresh = refresh;
        inspection.subscribe(_ -> preview.set(null));
        preview.subscribe(filter -> {
            if (filter == null) {
                lookedAt.set("");
            }
        });
    }

    /** Packages that wait, still sealed. */
    public ObservableList<Exchange.Waiting> waiting() {
        return waiting;
    }

    /** What partners erased that they had given us, to be decided. */
    public ObservableList<Exchange.Asked> asked() {
        return asked;
    }

    /** Keeps what a partner erased. */
    void keepErased(Exchange.Asked kept, String reason) {
        work.start(
                texts.get("ui.exchange.asked.deciding"),
                _ -> {
                    exchange.keepErased(kept, reason);
                    return kept;
                },
                _ -> refresh.run());
    }

    /** Erases it here too. */
    void eraseToo(Exchange.Asked erased, char[] second) {
        work.start(
                texts.get("ui.exchange.asked.deciding"),
                progress -> {
                    exchange.eraseToo(erased, second, progress);
                    return erased;
                },
                _ -> refresh.run());
    }

    /** How many packages are here: those that wait, and the one that is looked at if it is not among them. */
    public int count() {
        Exchange.Inspection seen = inspection.get();
        boolean isOther =
                seen != null && waiting.stream().noneMatch(one -> one.file().equals(seen.file()));
        return waiting.size() + asked.size() + (isOther ? 1 : 0);
    }

    /** The package that is looked at; null if there is none. */
    public ObjectProperty<Exchange.@Nullable Inspection> inspectionProperty() {
        return inspection;
    }

    /** Which of the things that it would bring are looked at; null while its checks are. */
    ObjectProperty<@Nullable IncomingFilter> previewProperty() {
        return preview;
    }

    /** Which thing of the package is looked at, by its name; empty for none. */
    StringProperty lookedAtProperty() {
        return lookedAt;
    }

    /** Shows the checks of the package again. */
    void closePreview() {
        preview.set(null);
    }

    /** Verifies a package; nothing in the case changes. */
    public void inspect(Path file) {
        inspection.set(null);
        go.accept(Part.INBOX);
        work.start(texts.get("ui.exchange.inspecting"), progress -> exchange.inspect(file, progress), inspection::set);
    }

    /** Takes the package that is looked at into the case. */
    public void accept() {
        Exchange.Inspection verified = inspection.get();
        if (verified != null && verified.isAcceptable()) {
            work.start(
                    texts.get("ui.exchange.accepting", verified.from()),
                    progress -> exchange.accept(verified, progress),
                    accepted -> {
                        inspection.set(null);
                        work.doneProperty()
                                .set((texts.get(
                                                        "ui.exchange.accepted",
                                                        accepted.from(),
                                                        accepted.claims(),
                                                        accepted.fresh())
                                                + " "
                                                + accepted.alarm())
                                        .strip());
                        go.accept(accepted.contested() > 0 ? Part.CONTESTED : Part.INBOX);
                        refresh.run();
                    });
        }
    }

    /** Records why the package is not taken in. */
    public void refuse(String reason) {
        Exchange.Inspection refused = inspection.get();
        if (refused != null) {
            work.start(
                    texts.get("ui.exchange.refusing"),
                    _ -> {
                        exchange.refuse(refused, reason);
                        return refused;
                    },
                    _ -> {
                        inspection.set(null);
                        work.doneProperty().set(texts.get("ui.exchange.refused", refused.from()));
                        refresh.run();
                    });
        }
    }

    /** Lets the package wait, sealed; it stays in the inbox even when its medium leaves. */
    public void hold() {
        Exchange.Inspection held = inspection.get();
        if (held != null) {
            work.start(
                    texts.get("ui.exchange.holding"),
                    _ -> {
                        exchange.hold(held);
                        return held;
                    },
                    _ -> {
                        inspection.set(null);
                        work.doneProperty().set(texts.get("ui.exchange.held"));
                        refresh.run();
                    });
        }
    }

    void clear() {
        inspection.set(null);
        waiting.clear();
    }
}
