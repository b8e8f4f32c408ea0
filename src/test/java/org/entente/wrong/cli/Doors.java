package org.entente.wrong.cli;

/** Opens every door that this room must keep shut. */
final class Doors {

    private Doors() {}

    record ToVault(org.entente.wrong.vault.Room through) {}

    record ToStore(org.entente.wrong.store.Room through) {}

    record ToUi(org.entente.wrong.ui.Room through) {}
}
