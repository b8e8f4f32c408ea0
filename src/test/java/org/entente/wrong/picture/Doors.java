package org.entente.wrong.picture;

/** Opens every door that this room must keep shut. */
final class Doors {

    private Doors() {}

    record ToProvenance(org.entente.wrong.provenance.Room through) {}

    record ToInterop(org.entente.wrong.interop.Room through) {}

    record ToExchange(org.entente.wrong.exchange.Room through) {}

    record ToReport(org.entente.wrong.report.Room through) {}

    record ToVault(org.entente.wrong.vault.Room through) {}

    record ToStore(org.entente.wrong.store.Room through) {}

    record ToSearch(org.entente.wrong.search.Room through) {}

    record ToAudit(org.entente.wrong.audit.Room through) {}

    record ToApp(org.entente.wrong.app.Room through) {}

    record ToCli(org.entente.wrong.cli.Room through) {}

    record ToUi(org.entente.wrong.ui.Room through) {}
}
