package org.entente.interop;

/**
 * Something in a file that the analyst must know: a refusal or a warning.
 *
 * @param where place and foreign id, such as {@code objects[17] (malware--…)} or {@code line 3, column 9}
 * @param why the rule that is broken, as a sentence
 */
public record Problem(String where, String why) {}
