package org.entente.exchange.cms;

/** Bytes that do not have the one accepted shape, or whose seal does not hold. */
public final class ShapeException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why something was refused. */
    public enum Kind {
        /** Not a package of the accepted shape. */
        SHAPE,
        /** A tag, digest or signature does not hold. */
        ALTERED,
        /** None of the keys it was encrypted for is ours. */
        NOT_FOR_US,
        /** Larger than allowed. */
        TOO_LARGE
    }

    private final Kind kind;

    public ShapeException(Kind kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static ShapeException shape(String reason) {
        return new ShapeException(Kind.SHAPE, reason);
    }

    static ShapeException altered(String reason) {
        return new ShapeException(Kind.ALTERED, reason);
    }
}
