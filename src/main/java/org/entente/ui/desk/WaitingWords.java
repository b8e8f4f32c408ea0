package org.entente.ui.desk;

import java.util.regex.Pattern;
import org.entente.app.exchange.WaitingPackages;
import org.entente.model.marking.Marking;
import org.entente.ui.door.Exchange.Waiting;

/** A sealed package that waits, in words. */
final class WaitingWords {

    /** As packages are called when they are written; a name proves nothing. */
    private static final Pattern NAME = Pattern.compile("([^-]+)-to-.+-(\\d{1,9})\\.entente");

    private WaitingWords() {}

    /** @param known marking of the case: a sealed package is handled by it until its own is known */
    static Waiting of(WaitingPackages.Waiting waiting, Looks looks, Marking known) {
        String name = waiting.file().getFileName().toString();
        var said = NAME.matcher(name);
        String alleged = said.matches()
                ? looks.texts().get("ui.exchange.waiting.alleged", Long.parseLong(said.group(2)), said.group(1))
                : looks.texts().get("ui.exchange.waiting.sealed");
        return new Waiting(
                waiting.file(),
                alleged,
                name,
                FileSize.words(looks.texts(), waiting.bytes()),
                looks.time(waiting.since()),
                looks.portion(known));
    }
}
