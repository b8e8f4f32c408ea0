package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.ObjectId;
import org.entente.ui.door.OpenCase;
import org.entente.ui.exchange.ExchangeView;
import org.entente.ui.exchange.ExchangeViewModel;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Place;
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

    /** Counts what waits for the analyst, from now on. */
    void begin() {
        exchange.contested().values().subscribe(this::countWaiting);
        exchange.inbox().inspectionProperty().subscribe(_ -> countWaiting());
        exchange.inbox().waiting().subscribe(this::countWaiting);
        exchange.refresh();
    }

    private void countWaiting() {
        shell.badge(Place.EXCHANGE).set(exchange.waiting());
    }

    Screen make() {
        return new ExchangeView(
                exchange,
                openCase.exchange().partners(),
                tools,
                new ExchangeView.Ways(open, openCase.person().organisation(), dropped));
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
