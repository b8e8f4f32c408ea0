package org.entente.wrong.app;

/** Opens every door that this room must keep shut. */
final class Doors {

    private Doors() {}

    record ToCli(org.entente.wrong.cli.Room through) {}

    record ToUi(org.entente.wrong.ui.Room through) {}
}
