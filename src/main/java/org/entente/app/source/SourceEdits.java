package org.entente.app.source;

import java.util.random.RandomGenerator;
import org.entente.app.claim.ClaimService;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.store.Draft;
import org.jspecify.annotations.Nullable;

/** What is said about sources. Each method is one action, durable when it returns. */
public final class SourceEdits {

    private final ClaimService claims;
    private final RandomGenerator random;

    public SourceEdits(ClaimService claims, RandomGenerator random) {
        this.claims = claims;
        this.random = random;
    }

    /**
     * A source to be registered; what is empty or null is not said.
     *
     * @param reference such as S-0142
     * @param kind code, such as {@code interview}
     * @param organisation that it comes from
     * @param information when what it tells happened: a moment, or a period for "between"
     * @param report when it was reported, likewise
     */
    public record NewSource(
            String reference,
            String title,
            String kind,
            String organisation,
            @Nullable Value information,
            @Nullable Value report,
            Marking marking) {}

    public ObjectId register(NewSource source) {
        var id = ObjectId.random(random);
        return claims.commit("source.register", draft -> {
            var said = new Saying(draft, id, Terms.marked(source.marking()));
            said.say("type", new Code("source"));
            said.text("source.reference", source.reference());
            said.text("name", source.title());
            if (!source.kind().isBlank()) {
                said.say("source.kind", new Code(source.kind().strip()));
            }
            said.text("source.organisation", source.organisation());
            said.say("source.information-date", source.information());
            said.say("source.report-date", source.report());
            return id;
        });
    }

    private record Saying(Draft draft, ObjectId object, Terms terms) {

        void text(String property, String text) {
            say(property, text.isBlank() ? null : new Text(text.strip()));
        }

        void say(String property, @Nullable Value value) {
            if (value != null) {
                draft.state(
                        new Core.Statement(object, property, value, null, terms.grade(), terms.marking()),
                        terms.attribution());
            }
        }
    }
}
