package org.entente.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Exchange;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Partners, outbox, inbox, contested values and ledger. Screen's thread only. */
public final class ExchangeViewModel {

    /** The parts of the exchange. */
    public enum Part {
        PARTNERS,
        OUTBOX,
        INBOX,
        CONTESTED,
        LEDGER
    }

    private final Exchange exchange;
    private final Background background;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.PARTNERS);
    private final ObservableList<Exchange.Partner> partners = FXCollections.observableArrayList();
    private final ObservableList<Exchange.Contested> contested = FXCollections.observableArrayList();
    private final ObservableList<Exchange.LedgerLine> ledger = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> recipient = new SimpleObjectProperty<>();
    private final ObjectProperty<Exchange.@Nullable Draft> draft = new SimpleObjectProperty<>();
    private final ObjectProperty<Exchange.@Nullable Inspection> inspection = new SimpleObjectProperty<>();
    private final ObjectProperty<Exchange.@Nullable Contested> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty done = new SimpleStringProperty("");

    public ExchangeViewModel(
            Exchange exchange, Background background, Tasks tasks, Texts texts, Supplier<Perspective> perspective) {
        this.exchange = exchange;
        this.background = background;
        this.tasks = tasks;
        this.texts = texts;
        this.perspective = perspective;
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    public ObservableList<Exchange.Partner> partners() {
        return partners;
    }

    public ObservableList<Exchange.Contested> contested() {
        return contested;
    }

    public ObservableList<Exchange.LedgerLine> ledger() {
        return ledger;
    }

    /** Whom the package in the outbox is for; null while nobody was chosen. */
    public ObjectProperty<@Nullable String> recipientProperty() {
        return recipient;
    }

    /** What would leave and stay; null until it was computed. */
    public ObjectProperty<Exchange.@Nullable Draft> draftProperty() {
        return draft;
    }

    /** The package in the inbox; null if there is none. */
    public ObjectProperty<Exchange.@Nullable Inspection> inspectionProperty() {
        return inspection;
    }

    /** The contested value being looked at; null if there is none. */
    public ObjectProperty<Exchange.@Nullable Contested> chosenProperty() {
        return chosen;
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    public StringProperty errorProperty() {
        return error;
    }

    /** What was done last, in words; empty when nothing was. */
    public StringProperty doneProperty() {
        return done;
    }

    /** What waits for the analyst: a package in the inbox and unresolved values. */
    public int waiting() {
        return (inspection.get() == null ? 0 : 1)
                + (int) contested.stream().filter(value -> !value.isResolved()).count();
    }

    private record Read(
            List<Exchange.Partner> partners, List<Exchange.Contested> contested, List<Exchange.LedgerLine> ledger) {}

    public void refresh() {
        background.run(
                () -> new Read(exchange.partners(), exchange.contested(perspective.get()), exchange.ledger()),
                this::show,
                failure -> error.set(texts.failure(failure)));
    }

    private void show(Read read) {
        error.set("");
        var before = chosen.get();
        partners.setAll(read.partners());
        ledger.setAll(read.ledger());
        contested.setAll(read.contested());
        chosen.set(contested.stream()
                .filter(value -> before != null
                        && value.object().equals(before.object())
                        && value.property().equals(before.property()))
                .findFirst()
                .orElse(contested.isEmpty() ? null : contested.getFirst()));
    }

    public void writeCard(Path target) {
        background.run(
                () -> {
                    exchange.writeCard(target);
                    return target;
                },
                file -> done.set(
                        texts.get("ui.exchange.card.written", file.getFileName().toString())));
    }

    public void addPartner(Path card) {
        background.run(() -> exchange.addPartner(card), partner -> {
            done.set(texts.get("ui.exchange.partner.added", partner.code()));
            refresh();
        });
    }

    /** Reads the twelve words of a partner. */
    public void words(String code, Consumer<List<String>> shown) {
        background.run(() -> exchange.words(code), shown);
    }

    /** Compares the words that the other side read out. */
    public void verify(String code, List<String> words) {
        background.run(() -> exchange.verify(code, words), isSame -> {
            if (isSame) {
                done.set(texts.get("ui.exchange.verified", code));
            } else {
                error.set(texts.get("ui.exchange.mismatch"));
            }
            refreshPartners();
        });
    }

    private void refreshPartners() {
        background.run(exchange::partners, partners::setAll);
    }

    public void stop(String code) {
        act(() -> exchange.stop(code));
    }

    public void allow(String code, String level, String agreement) {
        act(() -> exchange.allow(code, level, agreement));
    }

    private void act(Runnable action) {
        background.run(
                () -> {
                    action.run();
                    return "";
                },
                _ -> refresh());
    }

    /** Computes what would leave for a partner. */
    public void prepare(String partner) {
        recipient.set(partner);
        draft.set(null);
        part.set(Part.OUTBOX);
        start(texts.get("ui.exchange.drafting", partner), progress -> exchange.draft(partner, progress), draft::set);
    }

    /** Signs, encrypts and writes the package that was looked over. */
    public void write(Path target) {
        Exchange.Draft ready = draft.get();
        if (ready != null && ready.leaks().isEmpty()) {
            start(
                    texts.get("ui.exchange.writing", ready.partner()),
                    progress -> exchange.write(ready.partner(), target, progress),
                    written -> {
                        draft.set(null);
                        done.set(texts.get(
                                "ui.exchange.written",
                                written.file(),
                                written.number(),
                                written.leaves(),
                                written.bytes()));
                        refresh();
                    });
        }
    }

    /** Records why some withheld names may leave all the same, and works the draft out anew. */
    public void acceptLeaks(List<Exchange.Leak> leaks, String reason) {
        Exchange.Draft ready = draft.get();
        if (ready != null) {
            start(
                    texts.get("ui.exchange.drafting", ready.partner()),
                    progress -> {
                        exchange.acceptLeaks(ready.partner(), leaks, reason);
                        return exchange.draft(ready.partner(), progress);
                    },
                    draft::set);
        }
    }

    /** Verifies a package; nothing in the case changes. */
    public void inspect(Path file) {
        inspection.set(null);
        part.set(Part.INBOX);
        start(texts.get("ui.exchange.inspecting"), progress -> exchange.inspect(file, progress), inspection::set);
    }

    /** Takes the package in the inbox into the case. */
    public void accept() {
        Exchange.Inspection verified = inspection.get();
        if (verified != null && verified.isAcceptable()) {
            start(
                    texts.get("ui.exchange.accepting", verified.from()),
                    progress -> exchange.accept(verified, progress),
                    accepted -> {
                        inspection.set(null);
                        done.set(texts.get("ui.exchange.accepted", accepted.from(), accepted.claims()));
                        part.set(accepted.contested() > 0 ? Part.CONTESTED : Part.INBOX);
                        refresh();
                    });
        }
    }

    /** Records why the package is not taken in; the file stays as it is. */
    public void refuse(String reason) {
        Exchange.Inspection refused = inspection.get();
        if (refused != null) {
            start(
                    texts.get("ui.exchange.refusing"),
                    _ -> {
                        exchange.refuse(refused, reason);
                        return refused;
                    },
                    _ -> {
                        inspection.set(null);
                        done.set(texts.get("ui.exchange.refused", refused.from()));
                    });
        }
    }

    /** Puts the package back; the file stays as it is. */
    public void hold() {
        inspection.set(null);
    }

    private <T> void start(String name, Tasks.Work<T> work, Consumer<T> then) {
        busy.set(true);
        error.set("");
        tasks.start(
                name,
                work,
                result -> {
                    busy.set(false);
                    then.accept(result);
                },
                failure -> {
                    busy.set(false);
                    error.set(texts.failure(failure));
                });
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        draft.set(null);
        inspection.set(null);
        chosen.set(null);
        partners.clear();
        contested.clear();
        ledger.clear();
    }
}
