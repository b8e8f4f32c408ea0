package org.entente.wrong.ui;

/** Speaks past the command line. */
final class PrintsToErr {

    private PrintsToErr() {}

    static void print() {
        System.err.println();
    }
}
