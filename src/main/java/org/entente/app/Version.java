package org.entente.app;

/** Which version of the program this is. A test compares it with the build's. */
public final class Version {

    public static final String NUMBER = "0.1.0";

    private Version() {}
}
