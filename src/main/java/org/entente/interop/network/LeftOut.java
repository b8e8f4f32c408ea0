package org.entente.interop.network;

/** What a network file can say and a case does not hold. Told once for a file, with how often. */
enum LeftOut {
    /** Colours, sizes, shapes, positions on a sheet. */
    DRAWING("interop.network.left.drawing"),
    /** What the file says of the network as a whole. */
    NETWORK("interop.network.left.network"),
    /** Places on a node where edges are drawn to. */
    PORT("interop.network.left.port"),
    /** Times that are numbers and no dates. */
    TIMES("interop.network.left.times"),
    /** Markup that no version of the format knows. */
    UNKNOWN("interop.network.left.unknown");

    private final String key;

    LeftOut(String key) {
        this.key = key;
    }

    /** Of a sentence with one place, for the count. */
    String key() {
        return key;
    }
}
