package org.entente.model.work;

/** How long work tells how far it is and hears that it should stop. Safe for several threads. */
public interface Progress {

    /**
     * @param done units finished so far
     * @param total units in all, or a negative number when not known
     */
    void report(long done, long total);

    boolean isCancelled();

    /** Stops the work here if it was cancelled. */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }

    /** Nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** The work was stopped on request; nothing it did remains. */
    final class Cancelled extends EntenteException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("work.cancelled");
        }
    }
}
