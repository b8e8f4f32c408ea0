package org.entente.ui;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a failure happened: kinds and places in the program, never messages, which may hold words of the case. */
final class Trace {

    private Trace() {}

    static String of(Throwable failure) {
        var out = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        @Nullable Throwable each = failure;
        while (each != null && seen.add(each)) {
            out.append(out.isEmpty() ? "" : "caused by ")
                    .append(each.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                out.append("  at ")
                        .append(frame.getClassName())
                        .append('.')
                        .append(frame.getMethodName())
                        .append(':')
                        .append(frame.getLineNumber())
                        .append('\n');
            }
            each = each.getCause();
        }
        return out.toString();
    }
}
