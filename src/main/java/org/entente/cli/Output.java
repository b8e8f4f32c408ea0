package org.entente.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What a command says: sentences for people, or one JSON object a line for scripts. */
final class Output {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final Pattern COMMANDING = Pattern.compile("[\\p{Cc}\\u202A-\\u202E&&[^\n\t]]");

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    Output(PrintWriter out, PrintWriter err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    boolean isJson() {
        return json;
    }

    /** The result: its fields for scripts, the sentence for people. */
    void result(Map<String, ?> fields, String sentence) {
        out.println(json ? JSON.writeValueAsString(fields) : plain(sentence));
        out.flush();
    }

    /** A sentence that only people want to read. */
    void say(String sentence) {
        if (!json) {
            out.println(plain(sentence));
            out.flush();
        }
    }

    /** Something went wrong or needs attention; never on standard output, so that scripts read clean lines. */
    void warn(String sentence) {
        err.println(plain(sentence));
        err.flush();
    }

    /**
     * Names of files, and of things that partners sent, may hold what makes a terminal move, hide or recolour other lines, or turn
     * the order of letters around.
     */
    static String plain(String sentence) {
        return COMMANDING.matcher(sentence).replaceAll("\uFFFD");
    }
}
