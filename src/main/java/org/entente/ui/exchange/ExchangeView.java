package org.entente.ui.exchange;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.app.exchange.OutboxDraft;
import org.entente.model.ObjectId;
import org.entente.ui.control.Controls;
import org.entente.ui.control.ErrorStrip;
import org.entente.ui.control.FileDrops;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Leak;
import org.entente.ui.door.Partners;
import org.entente.ui.door.Shown;
import org.entente.ui.exchange.ExchangeViewModel.Part;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.References;
import org.entente.ui.shell.Screen;
import org.entente.ui.text.Texts;

/** The exchange with partners: Partners, Outbox, Inbox, Contested, Ledger. */
public final class ExchangeView implements Screen {

    /**
     * What other screens do.
     *
     * @param open opens the page of a thing
     * @param organisation our own code: what we say stands first
     * @param dropped takes files that were dropped on the outbox
     */
    public record Ways(Consumer<ObjectId> open, String organisation, Consumer<List<Path>> dropped) {}

    private final ExchangeViewModel model;
    private final Partners partners;
    private final CaseTools tools;
    private final Texts texts;
    private final VerifyDialog dialog;
    private final Map<Part, Node> panes = new EnumMap<>(Part.class);
    private final Map<Part, ToggleButton> tabs = new EnumMap<>(Part.class);
    private final LedgerPane ledger;
    private final BorderPane root = new BorderPane();

    /** @param ways what other screens do */
    public ExchangeView(ExchangeViewModel model, Partners partners, CaseTools tools, Ways ways) {
        this.model = model;
        this.partners = partners;
        this.tools = tools;
        this.texts = tools.texts();
        dialog = new VerifyDialog(tools.dialogs(), texts);
        panes.put(Part.PARTNERS, new PartnersPane(model, texts, partnerWays()));
        var outbox = new OutboxPane(
                model,
                texts,
                this::write,
                this::discard,
                new LeakStrip.Ways(ways.open(), this::acceptLeaks),
                staysWays(ways.open()));
        FileDrops.accept(outbox, ways.dropped());
        tools.references().take(outbox, _ -> new References.Goal.ToOutbox());
        panes.put(Part.OUTBOX, outbox);
        panes.put(
                Part.INBOX,
                new InboxPane(
                        model, texts, this::chooseIncoming, this::refuse, new AskedRows(model.inbox(), tools, dialog)));
        panes.put(Part.CONTESTED, new ContestedPane(model, texts, ways));
        ledger = new LedgerPane(model.ledger(), texts);
        panes.put(Part.LEDGER, ledger);
        var notes = new ErrorStrip("exchange-error", model.errorProperty(), texts, new Insets(12, 32, 0, 32));
        root.setId("exchange");
        root.setTop(new VBox(tabs(), notes));
        model.partProperty().subscribe(_ -> show());
        model.loadedProperty().subscribe(_ -> show());
        model.inbox().inspectionProperty().subscribe(_ -> show());
        model.contested().values().addListener((InvalidationListener) _ -> show());
        model.partners().addListener((InvalidationListener) _ -> show());
        model.outbox().begun().addListener((InvalidationListener) _ -> show());
        model.inbox().waiting().addListener((InvalidationListener) _ -> show());
        model.doneProperty().subscribe(words -> {
            if (!words.isEmpty()) {
                tools.toasts().done(words);
                model.doneProperty().set("");
            }
        });
    }

    private PartnersPane.Ways partnerWays() {
        return new PartnersPane.Ways(
                () -> tools.choose()
                        .target(texts.get("ui.exchange.card"), "card.txt", "txt")
                        .ifPresent(model::writeCard),
                () -> tools.choose().files(texts.get("ui.exchange.partner.add")).forEach(model::addPartner),
                partner -> model.words(
                        partner.code(),
                        words -> dialog.show(partner.code(), words, heard -> model.verify(partner.code(), heard))),
                this::allow,
                partner -> tools.dialogs()
                        .confirm(
                                texts.get("ui.exchange.stop.title", partner.code()),
                                texts.get("ui.exchange.stop.hint", partner.code()),
                                texts.get("ui.exchange.stop.do", partner.code()),
                                texts.get("ui.exchange.stop.keep"),
                                () -> model.stop(partner.code())));
    }

    private void allow(Partners.Partner partner) {
        tools.background()
                .run(
                        partners::levels,
                        levels -> new AllowDialog(tools.dialogs(), texts)
                                .ask(
                                        partner,
                                        levels,
                                        allowed -> model.allow(
                                                partner.code(),
                                                allowed.level(),
                                                allowed.agreement(),
                                                allowed.lastDay())));
    }

    private DraftLists.Ways staysWays(Consumer<ObjectId> open) {
        return new DraftLists.Ways(
                code -> model.partners().stream()
                        .filter(partner -> partner.code().equals(code))
                        .findFirst()
                        .ifPresent(this::allow),
                () -> model.partProperty().set(Part.PARTNERS),
                model.outbox()::choose,
                open);
    }

    private void acceptLeaks(List<Leak> leaks) {
        dialog.reason(
                texts.get("ui.exchange.leaks.title", leaks.size()),
                texts.get("ui.exchange.leaks.hint"),
                texts.get("ui.exchange.leaks.do"),
                reason -> model.outbox().acceptLeaks(leaks, reason));
    }

    private void refuse(Exchange.Inspection inspection) {
        dialog.reason(
                texts.get("ui.exchange.refuse.title", inspection.number(), inspection.from()),
                texts.get("ui.exchange.refuse.hint"),
                texts.get("ui.exchange.refuse.do"),
                model.inbox()::refuse);
    }

    private void discard(String partner) {
        tools.dialogs()
                .confirm(
                        texts.get("ui.exchange.discard.title", partner),
                        texts.get("ui.exchange.discard.hint"),
                        texts.get("ui.exchange.discard.do"),
                        texts.get("ui.exchange.outbox.keep"),
                        () -> model.outbox().discard(partner));
    }

    private void write() {
        OutboxDraft current = model.outbox().currentProperty().get();
        if (current != null) {
            tools.choose()
                    .target(texts.get("ui.exchange.outbox.write", current.partner()), "package.entente", "entente")
                    .ifPresent(model.outbox()::write);
        }
    }

    private void chooseIncoming() {
        tools.choose().files(texts.get("ui.exchange.inbox.choose")).stream()
                .findFirst()
                .ifPresent(model.inbox()::inspect);
    }

    private HBox tabs() {
        var group = new ToggleGroup();
        for (Part part : Part.values()) {
            tabs.put(
                    part,
                    Controls.tab(
                            "exchange-" + part.name().toLowerCase(java.util.Locale.ROOT),
                            group,
                            part == model.partProperty().get(),
                            () -> model.partProperty().set(part)));
        }
        var row = new HBox(tabs.values().toArray(Node[]::new));
        row.getStyleClass().addAll("under-tabs", "ruled");
        row.setStyle("-fx-padding: 0 32 0 32;");
        return row;
    }

    private void show() {
        Part shown = model.partProperty().get();
        tabs.forEach((part, tab) -> {
            tab.setText(label(part));
            tab.setSelected(part == shown);
        });
        root.setCenter(panes.get(shown));
    }

    private String label(Part part) {
        String key = "ui.exchange.part." + part.name().toLowerCase(java.util.Locale.ROOT);
        return part == Part.LEDGER ? texts.get(key) : texts.get(key, model.count(part));
    }

    @Override
    public Node view() {
        return root;
    }

    /** Its parts stand below each other there. */
    @Override
    public double leastWidth() {
        return 560;
    }

    /** What can be done stands at the foot; what is above it scrolls. */
    @Override
    public double leastHeight() {
        return 190;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper(texts.get("ui.place.exchange"));
    }

    @Override
    public ObservableValue<Shown> shown() {
        return Bindings.createObjectBinding(
                () -> ExchangeMarks.of(model),
                model.partProperty(),
                model.partners(),
                model.ledger().shown(),
                model.loadedProperty(),
                model.contested().values(),
                model.contested().sidesProperty(),
                model.outbox().draftProperty(),
                model.inbox().inspectionProperty());
    }

    @Override
    public ObservableValue<String> selection() {
        return Bindings.createStringBinding(
                () -> ExchangeSelection.of(model, ledger, texts),
                model.partProperty(),
                model.inbox().lookedAtProperty(),
                model.contested().chosenProperty(),
                model.ledger().chosenProperty());
    }

    @Override
    public ObservableValue<String> filter() {
        return Bindings.createStringBinding(
                () -> isLedger() ? model.ledger().filterWords(texts) : "",
                model.partProperty(),
                model.ledger().shown());
    }

    private boolean isLedger() {
        return model.partProperty().get() == Part.LEDGER;
    }

    @Override
    public void find() {
        if (isLedger()) {
            ledger.find();
        }
    }

    @Override
    public void stepBack() {
        if (isLedger()) {
            ledger.stepBack();
        } else if (model.partProperty().get() == Part.INBOX) {
            model.inbox().closePreview();
        }
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        model.clear();
        root.setCenter(null);
    }
}
