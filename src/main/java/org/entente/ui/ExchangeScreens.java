package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import org.entente.model.ObjectId;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Partners;
import org.entente.ui.exchange.ExchangeView;
import org.entente.ui.exchange.ExchangeViewModel;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.References;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;

/** The exchange with partners, how many things wait there, and the ways in that begin elsewhere. */
final class ExchangeScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final ShellViewModel shell;
    private final Consumer<ObjectId> open;
    private final Consumer<List<Path>> dropped;
    private final ExchangeViewModel exchange;

    /**
     * @param open opens the page of a thing
     * @param dropped takes files that were dropped on the outbox
     */
    ExchangeScreens(
            OpenCase openCase,
            CaseTools tools,
            ShellViewModel shell,
            Consumer<ObjectId> open,
            Consumer<List<Path>> dropped) {
        this.openCase = openCase;
        this.tools = tools;
        this.shell = shell;
        this.open = open;
        this.dropped = dropped;
        exchange = new ExchangeViewModel(
                new ExchangeViewModel.Doors(openCase.exchange(), openCase.contested()),
                tools.background(),
                tools.tasks(),
                tools.texts(),
                shell.perspectiveProperty()::get);
    }

    /**
     * Reads what there is.
     *
     * @param changed told when something else waits for the analyst than before
     */
    void begin(Runnable changed) {
        exchange.contested().values().subscribe(changed);
        exchange.inbox().inspectionProperty().subscribe((_, _) -> changed.run());
        exchange.inbox().waiting().subscribe(changed);
        exchange.refresh();
    }

    Screen make() {
        return new ExchangeView(
                exchange,
                openCase.exchange().partners(),
                tools,
                new ExchangeView.Ways(open, openCase.person().organisation(), dropped));
    }

    /**
     * Adds things to a package: to the one in front, or to that of the partner who is chosen.
     *
     * @param at where in the scene is asked for whom
     */
    void pack(List<ObjectId> things, Point2D at) {
        if (things.isEmpty()) {
            tools.toasts().failed(tools.texts().get("ui.reference.none"));
            return;
        }
        var current = exchange.outbox().currentProperty().get();
        if (current != null && isOutboxInFront()) {
            pack(things, current.partner());
            return;
        }
        tools.background().run(() -> openCase.exchange().partners().list(), partners -> {
            var meanings = partners.stream()
                    .filter(partner -> partner.trust() == Partners.Trust.VERIFIED)
                    .map(partner -> new References.Meaning(
                            "outbox-" + partner.code(),
                            "mdi2t-tray-arrow-up",
                            tools.texts().get("ui.exchange.add", things.size(), partner.code()),
                            () -> pack(things, partner.code())))
                    .toList();
            if (meanings.isEmpty()) {
                tools.toasts().failed(tools.texts().get("ui.exchange.add.nobody"));
            } else {
                tools.references().ask(at, meanings);
            }
        });
    }

    private void pack(List<ObjectId> things, String partner) {
        exchange.outbox().add(partner, things, isOutboxInFront(), tools.toasts()::done);
    }

    private boolean isOutboxInFront() {
        var tab = shell.selectedProperty().get();
        return tab != null
                && tab.destination().place() == Place.EXCHANGE
                && exchange.partProperty().get() == ExchangeViewModel.Part.OUTBOX;
    }

    void show(ExchangeViewModel.Part part) {
        shell.open(Place.EXCHANGE);
        exchange.partProperty().set(part);
    }

    /** Looks at a package that has come. */
    void inspect(Path file) {
        shell.open(Place.EXCHANGE);
        exchange.inbox().inspect(file);
    }

    void addPartner(Path card) {
        shell.open(Place.EXCHANGE);
        exchange.addPartner(card);
    }

    /** The case has changed: reads what waits for the analyst. */
    void changed() {
        exchange.refresh();
    }
}
