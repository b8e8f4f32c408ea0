package org.entente.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ObjectId;
import org.entente.model.current.HeldClaim;
import org.entente.model.value.Ref;
import org.entente.model.value.Value;
import org.entente.ui.text.Texts;

/**
 * What things are called whose title is in none of their claims: a link by its ends and its kind, a position by who took
 * it, its stand and the judgement.
 *
 * @param names of what the claims refer to, as far as they may be read
 */
record ClaimedNames(Looks looks, Map<ObjectId, String> names) {

    private static final String STAND = "ui.object.position.";
    private static final Set<String> KNOWN = Set.of("agree", "agree-with-comment", "dissent", "abstain");

    String of(String type, String title, List<HeldClaim> claims) {
        return title.isEmpty()
                ? link(claims).or(() -> position(claims)).orElseGet(() -> looks.unnamed(type))
                : Looks.inOrder(title);
    }

    private Optional<String> link(List<HeldClaim> claims) {
        String from = named(claims, "link.from");
        String to = named(claims, "link.to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var kinds = new LinkWords(looks.catalogue(), texts());
        return Optional.of(value(claims, "link.kind")
                .map(kind -> texts().get("ui.exchange.incoming.link", from, kinds.kind(kind.plain()), to))
                .orElseGet(() -> texts().get("ui.link.towards", from, to)));
    }

    private Optional<String> position(List<HeldClaim> claims) {
        String judgement = named(claims, "position.on");
        var by = value(claims, "position.by").map(Value::plain);
        return judgement.isEmpty()
                ? Optional.empty()
                : by.map(organisation -> {
                    String stand =
                            value(claims, "position.stand").map(Value::plain).orElse("");
                    return texts().get(
                                    KNOWN.contains(stand) ? STAND + stand : STAND + "other", organisation, judgement);
                });
    }

    private String named(List<HeldClaim> claims, String property) {
        return value(claims, property)
                .map(end -> end instanceof Ref(ObjectId target) ? names.getOrDefault(target, "") : "")
                .orElse("");
    }

    private static Optional<Value> value(List<HeldClaim> claims, String property) {
        return claims.stream()
                .map(HeldClaim::statement)
                .filter(statement -> statement.property().equals(property))
                .map(statement -> statement.value())
                .findFirst();
    }

    private Texts texts() {
        return looks.texts();
    }
}
