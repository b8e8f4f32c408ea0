package org.entente.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.current.Perspective;
import org.entente.ui.door.Begun;
import org.entente.ui.door.Contested;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Ledger;
import org.entente.ui.door.Partners;
import org.entente.ui.task.Background;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The exchange: partners, contested values and ledger, with the outbox and the inbox. Screen's thread only. */
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
    private final Texts texts;
    private final Supplier<Perspective> perspective;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.PARTNERS);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObservableList<Partners.Partner> partners = FXCollections.observableArrayList();
    private final ExchangeWork work;
    private final OutboxViewModel outbox;
    private final InboxViewModel inbox;
    private final ContestedViewModel contested;
    private final LedgerViewModel ledger;
    private final Contested values;

    /** What is behind the screen. */
    public record Doors(Exchange exchange, Contested contested) {}

    public ExchangeViewModel(
            Doors doors, Background background, Tasks tasks, Texts texts, Supplier<Perspective> perspective) {
        this.exchange = doors.exchange();
        this.values = doors.contested();
        this.background = background;
        this.texts = texts;
        this.perspective = perspective;
        work = new ExchangeWork(tasks, texts);
        outbox = new OutboxViewModel(exchange, work, texts, part::set, this::refresh);
        inbox = new InboxViewModel(exchange, work, texts, part::set, this::refresh);
        ledger = new LedgerViewModel(exchange.ledger(), background, work);
        contested = new ContestedViewModel(values, background, work, perspective, this::refresh);
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** What is to leave. */
    public OutboxViewModel outbox() {
        return outbox;
    }

    /** What came. */
    public InboxViewModel inbox() {
        return inbox;
    }

    public ObservableList<Partners.Partner> partners() {
        return partners;
    }

    /** What partners say differently. */
    public ContestedViewModel contested() {
        return contested;
    }

    /** What went out and came in. */
    public LedgerViewModel ledger() {
        return ledger;
    }

    /** Shows the packages of one partner in the ledger: what it holds from us, and we from it. */
    void showLedger(String partner) {
        ledger.filterProperty().set(partner);
        part.set(Part.LEDGER);
    }

    public BooleanProperty busyProperty() {
        return work.busyProperty();
    }

    public StringProperty errorProperty() {
        return work.errorProperty();
    }

    /** What was done last, in words; empty when nothing was. */
    public StringProperty doneProperty() {
        return work.doneProperty();
    }

    /** Whether what there is was read. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** How much there is of a part; negative before that was read. */
    int count(Part part) {
        return loaded.get()
                ? switch (part) {
                    case PARTNERS -> partners.size();
                    case INBOX -> inbox.count();
                    case CONTESTED -> contested.left();
                    case OUTBOX -> outbox.begun().size();
                    case LEDGER -> 0;
                }
                : -1;
    }

    private record Read(
            List<Partners.Partner> partners,
            List<Begun> begun,
            List<Exchange.Waiting> waiting,
            List<Exchange.Asked> asked,
            List<Contested.Value> contested,
            List<Ledger.Entry> ledger,
            boolean isLedgerIncomplete) {}

    public void refresh() {
        background.run(
                () -> new Read(
                        exchange.partners().list(),
                        exchange.begun(),
                        exchange.waiting(),
                        exchange.asked(),
                        values.list(perspective.get()),
                        exchange.ledger().list(),
                        exchange.ledger().isIncomplete()),
                this::show,
                work::failed);
    }

    private void show(Read read) {
        work.errorProperty().set("");
        replace(partners, read.partners());
        replace(outbox.begun(), read.begun());
        replace(inbox.asked(), read.asked());
        replace(inbox.waiting(), read.waiting());
        ledger.show(read.ledger(), read.isLedgerIncomplete());
        contested.show(read.contested());
        loaded.set(true);
    }

    /** Leaves alone what is as it was: whoever shows it would build it anew. */
    private static <T> void replace(ObservableList<T> list, List<T> read) {
        if (!list.equals(read)) {
            list.setAll(read);
        }
    }

    public void writeCard(Path target) {
        background.run(
                () -> {
                    exchange.partners().writeCard(target);
                    return target;
                },
                file -> work.doneProperty()
                        .set(texts.get(
                                "ui.exchange.card.written", file.getFileName().toString())));
    }

    public void addPartner(Path card) {
        background.run(() -> exchange.partners().add(card), partner -> {
            work.doneProperty().set(texts.get("ui.exchange.partner.added", partner.code()));
            refresh();
        });
    }

    /** Reads the twelve words of a partner. */
    public void words(String code, Consumer<List<String>> shown) {
        background.run(() -> exchange.partners().words(code), shown);
    }

    /** Compares the words that the other side read out. */
    public void verify(String code, List<String> words) {
        background.run(() -> exchange.partners().verify(code, words), isSame -> {
            if (isSame) {
                work.doneProperty().set(texts.get("ui.exchange.verified", code));
            } else {
                work.errorProperty().set(texts.get("ui.exchange.mismatch"));
            }
            refreshPartners();
        });
    }

    private void refreshPartners() {
        background.run(exchange.partners()::list, partners::setAll);
    }

    public void stop(String code) {
        act(() -> exchange.partners().stop(code));
    }

    /** @param lastDay of the agreement; null leaves the one that was recorded */
    public void allow(String code, String level, String agreement, @Nullable LocalDate lastDay) {
        act(() -> exchange.partners().allow(code, level, agreement, lastDay));
    }

    private void act(Runnable action) {
        background.run(
                () -> {
                    action.run();
                    return "";
                },
                _ -> refresh());
    }

    /** Lets go of everything, as locking does. */
    public void clear() {
        outbox.clear();
        inbox.clear();
        partners.clear();
        contested.clear();
        ledger.clear();
        loaded.set(false);
    }
}
