package org.entente.wrong.ui;

/** Opens every door that this room must keep shut. */
final class Doors {

    private Doors() {}

    record ToVault(org.entente.wrong.vault.Room through) {}

    record ToStore(org.entente.wrong.store.Room through) {}

    record ToCli(org.entente.wrong.cli.Room through) {}
}
