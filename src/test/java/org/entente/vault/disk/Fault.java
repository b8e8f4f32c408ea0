package org.entente.vault.disk;

import org.entente.vault.disk.MemoryDisk.Call;

/** A call that fails, once or from then on. */
public final class Fault {

    private final Call call;
    private final boolean forEver;
    private long left;
    private boolean struck;

    Fault(Call call, long n, boolean forEver) {
        this.call = call;
        this.left = n;
        this.forEver = forEver;
    }

    boolean strikes(Call made) {
        if (made != call || --left > 0 || (struck && !forEver)) {
            return false;
        }
        struck = true;
        return true;
    }

    /** Whether it has failed anything yet. */
    public boolean hasStruck() {
        return struck;
    }
}
