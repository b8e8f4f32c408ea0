package org.entente.model.work;

import java.util.List;
import java.util.function.Function;

/**
 * What the analyst is told, before it is put into words: the key of a sentence, or of a part of one, in the message bundle,
 * and what fills its places. The edge puts it into the analyst's language.
 *
 * @param arguments texts and numbers of the matter itself, and messages that stand inside this one
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** What fills the places once {@code words} has put the messages among it into words. */
    public Object[] filled(Function<Message, String> words) {
        return arguments.stream()
                .map(argument -> argument instanceof Message inner ? words.apply(inner) : argument)
                .toArray();
    }
}
