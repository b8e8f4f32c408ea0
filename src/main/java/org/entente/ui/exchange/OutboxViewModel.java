package org.entente.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.ui.door.Exchange;
import org.entente.ui.exchange.ExchangeViewModel.Part;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** A package on its way out: what would leave and stay, looked over before it is written. Screen's thread only. */
public final class OutboxViewModel {

    private final Exchange exchange;
    private final ExchangeWork work;
    private final Texts texts;
    private final Consumer<Part> go;
    private final Runnable refresh;
    private final ObjectProperty<@Nullable String> recipient = new SimpleObjectProperty<>();
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

    /** Whom the package is for; null while nobody was chosen. */
    public ObjectProperty<@Nullable String> recipientProperty() {
        return recipient;
    }

    /** What would leave and stay; null until it was computed. */
    public ObjectProperty<Exchange.@Nullable Draft> draftProperty() {
        return draft;
    }

    /** Computes what would leave for a partner. */
    public void prepare(String partner) {
        recipient.set(partner);
        draft.set(null);
        go.accept(Part.OUTBOX);
        work.start(
                texts.get("ui.exchange.drafting", partner), progress -> exchange.draft(partner, progress), draft::set);
    }

    /** Signs, encrypts and writes the package that was looked over. */
    public void write(Path target) {
        Exchange.Draft ready = draft.get();
        if (ready != null && ready.leaks().isEmpty()) {
            work.start(
                    texts.get("ui.exchange.writing", ready.partner()),
                    progress -> exchange.write(ready.partner(), target, progress),
                    written -> {
                        draft.set(null);
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

    /** Records why some withheld names may leave all the same, and works the draft out anew. */
    public void acceptLeaks(List<Exchange.Leak> leaks, String reason) {
        Exchange.Draft ready = draft.get();
        if (ready != null) {
            work.start(
                    texts.get("ui.exchange.drafting", ready.partner()),
                    progress -> {
                        exchange.acceptLeaks(ready.partner(), leaks, reason);
                        return exchange.draft(ready.partner(), progress);
                    },
                    draft::set);
        }
    }

    void clear() {
        draft.set(null);
    }
}
