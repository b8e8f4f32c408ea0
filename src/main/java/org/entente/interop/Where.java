package org.entente.interop;

import org.entente.model.work.Message;

/** The places in a file that problems name. */
public final class Where {

    public static final Message FILE = Message.of("interop.where.file");

    private Where() {}

    /** A place that has a name of its own, such as a file, a sheet or a foreign id. */
    public static Message named(String name) {
        return Message.of("interop.where.named", name);
    }

    /** @param index from 0, as JSON counts */
    public static Message item(String list, int index) {
        return Message.of("interop.where.item", list, index);
    }

    /** @param id of what stands there */
    public static Message object(Message place, String id) {
        return Message.of("interop.where.object", place, id);
    }

    /** @param number from 1 */
    public static Message line(long number) {
        return Message.of("interop.where.line", number);
    }

    /** @param line from 1, as the column */
    public static Message position(int line, int column) {
        return Message.of("interop.where.position", line, column);
    }

    /** @param inner a message, or the name of a part */
    public static Message within(Message outer, Object inner) {
        return Message.of("interop.where.within", outer, inner);
    }
}
