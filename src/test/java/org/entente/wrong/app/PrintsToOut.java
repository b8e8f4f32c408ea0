package org.entente.wrong.app;

/** Speaks past the command line. */
final class PrintsToOut {

    private PrintsToOut() {}

    static void print() {
        System.out.println();
    }
}
