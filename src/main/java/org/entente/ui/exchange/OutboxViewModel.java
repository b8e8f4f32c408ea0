package org.entente.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.exchange.OutboxDraft;
import org.entente.app.exchange.OutboxDraft.Step;
import org.entente.model.ObjectId;
import org.entente.ui.door.Begun;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Leak;
import org.entente.ui.exchange.ExchangeViewModel.Part;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A package on its way out: what would leave and stay, looked over before it is written. What was begun lies on the desk and
 * is taken up again there. Screen's thread only.
 */
public final class OutboxViewModel {

    private final Exchange exchange;
    private final ExchangeWork work;
    private final Texts texts;
    private final Consumer<Part> go;
    private final Runnable refresh;
    private final ObservableList<Begun> begun = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable OutboxDraft> current = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Exchange.@Nullable Draft> draft = new SimpleObjectProperty<>();

    /**
     * @param go shows a part of the exchange
     * @param refresh reads everything again after the case changed
     */
    OutboxViewModel(Exchange exchange, ExchangeWork work, Texts texts, Consumer<Part> go, Runnable refresh) {
        this.exchange = exchange;
        this.work = work;
        this.texts = texts;
        this.go = go;
        this.refresh = refresh;
    }

    /** Packages that were begun. */
    public ObservableList<Begun> begun() {
        return begun;
    }

    /** The one that is worked on; null while none is. */
    public ReadOnlyObjectProperty<@Nullable OutboxDraft> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What would leave and stay; null until it was computed. */
    public ObjectProperty<Exchange.@Nullable Draft> draftProperty() {
        return draft;
    }

    private record Opened(OutboxDraft begun, Exchange.@Nullable Draft draft, List<Begun> all) {}

    /** Begins a package for a partner, or takes up the one that was begun, and computes what would leave. */
    public void prepare(String partner) {
        go.accept(Part.OUTBOX);
        take(partner);
    }

    private void take(String partner) {
        draft.set(null);
        work.start(
                texts.get("ui.exchange.drafting", partner),
                progress -> {
                    OutboxDraft mine = exchange.begin(partner);
                    return new Opened(
                            mine, mine.step() == Step.CHECK ? exchange.draft(mine, progress) : null, exchange.begun());
                },
                this::show);
    }

    private void show(Opened opened) {
        begun.setAll(opened.all());
        current.set(opened.begun());
        draft.set(opened.draft());
    }

    /** Goes back to choosing what it is about. */
    public void choose() {
        OutboxDraft mine = current.get();
        if (mine != null) {
            keep(mine.at(Step.WHAT));
        }
    }

    /**
     * Chooses what it is about and computes what would leave.
     *
     * @param isKeepingThings whether it is about what was added one by one, too
     */
    public void choose(String select, boolean isKeepingThings) {
        OutboxDraft mine = current.get();
        if (mine != null) {
            keep(mine.choosing(select, isKeepingThings));
        }
    }

    private record Packed(Exchange.Added added, List<Begun> all) {}

    /**
     * Adds things to the package for a partner, or begins one about them.
     *
     * @param isShown whether what leaves and stays is to be shown then
     * @param told hears what became of it
     */
    public void add(String partner, List<ObjectId> things, boolean isShown, Consumer<String> told) {
        work.start(
                texts.get("ui.exchange.adding", partner),
                _ -> new Packed(exchange.add(partner, things), exchange.begun()),
                packed -> {
                    begun.setAll(packed.all());
                    told.accept(words(partner, packed.added()));
                    OutboxDraft mine = current.get();
                    if (isShown || mine != null && mine.partner().equals(partner)) {
                        take(partner);
                    }
                });
    }

    private String words(String partner, Exchange.Added added) {
        return added.isEverything()
                ? texts.get("ui.exchange.added.everything", partner)
                : texts.get("ui.exchange.added", added.things(), partner);
    }

    private void keep(OutboxDraft changed) {
        current.set(changed);
        draft.set(null);
        work.start(
                texts.get("ui.exchange.drafting", changed.partner()),
                progress -> {
                    exchange.keep(changed);
                    return new Opened(
                            changed,
                            changed.step() == Step.CHECK ? exchange.draft(changed, progress) : null,
                            exchange.begun());
                },
                this::show);
    }

    /** Goes back to what was begun; the draft stays. */
    public void leave() {
        current.set(null);
        draft.set(null);
    }

    /** Drops what was begun for a partner. */
    public void discard(String partner) {
        work.start(
                texts.get("ui.exchange.discarding"),
                _ -> {
                    exchange.discard(partner);
                    return exchange.begun();
                },
                rest -> {
                    leave();
                    begun.setAll(rest);
                    work.doneProperty().set(texts.get("ui.exchange.discarded", partner));
                });
    }

    /** Signs, encrypts and writes the package that was looked over. */
    public void write(Path target) {
        Exchange.Draft ready = draft.get();
        OutboxDraft mine = current.get();
        if (mine != null && ready != null && isWritable(ready)) {
            work.start(
                    texts.get("ui.exchange.writing", ready.partner()),
                    progress -> exchange.write(mine, target, progress),
                    written -> {
                        leave();
                        work.doneProperty()
                                .set(texts.get(
                                        "ui.exchange.written",
                                        written.file(),
                                        written.number(),
                                        written.leaves(),
                                        written.bytes()));
                        refresh.run();
                    });
        }
    }

    /** Whether a draft may be written: something leaves, and no withheld name with it that nobody accepted. */
    static boolean isWritable(Exchange.Draft draft) {
        return draft.leaves() > 0 && draft.leaks().isEmpty();
    }

    /** Records why some withheld names may leave all the same, and works the draft out anew. */
    public void acceptLeaks(List<Leak> leaks, String reason) {
        OutboxDraft mine = current.get();
        if (mine != null) {
            work.start(
                    texts.get("ui.exchange.drafting", mine.partner()),
                    progress -> {
                        exchange.acceptLeaks(mine, leaks, reason);
                        return exchange.draft(mine, progress);
                    },
                    draft::set);
        }
    }

    /** Lets go of everything, as locking does; what was begun lies on the desk. */
    void clear() {
        leave();
        begun.clear();
    }
}
