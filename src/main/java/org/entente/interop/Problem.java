package org.entente.interop;

import org.entente.model.work.Message;

/**
 * Something in a file that the analyst must know: a refusal or a warning. Both parts are put into words at the edge.
 *
 * @param where place and foreign id ({@link Where}), such as {@code objects[17] (malware--…)} or {@code line 3, column 9}
 * @param why the rule that is broken, as a sentence
 */
public record Problem(Message where, Message why) {

    /** @param key of the sentence that says why */
    public Problem(Message where, String key, Object... arguments) {
        this(where, Message.of(key, arguments));
    }
}
