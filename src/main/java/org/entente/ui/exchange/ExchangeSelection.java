package org.entente.ui.exchange;

import org.entente.ui.door.Contested;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is chosen in the part of the exchange in front, in words; empty where nothing can be. */
final class ExchangeSelection {

    private ExchangeSelection() {}

    static String of(ExchangeViewModel model, LedgerPane ledger, Texts texts) {
        return switch (model.partProperty().get()) {
            case INBOX -> one(model.inbox().lookedAtProperty().get(), texts);
            case CONTESTED -> one(name(model.contested().chosenProperty().get(), texts), texts);
            case LEDGER -> ledger.selection();
            case PARTNERS, OUTBOX -> "";
        };
    }

    private static String name(Contested.@Nullable Value value, Texts texts) {
        return value == null ? "" : texts.get("ui.exchange.contested.line", value.name(), value.label());
    }

    private static String one(String name, Texts texts) {
        return name.isEmpty() ? "" : texts.get("ui.selection.one", name);
    }
}
