package org.entente.ui.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.entente.app.desk.ObjectPage;
import org.entente.model.ClaimId;
import org.entente.model.Describing;
import org.entente.ui.door.EntityPage;
import org.entente.ui.text.Texts;
import org.entente.ui.text.TypedMoment;
import org.jspecify.annotations.Nullable;

/** What an entity is called besides, and what kind of name each is. */
final class AliasLines {

    /** What something is called. */
    private static final Set<String> NAMES =
            Set.of("name", "name.original", "alias", "handle", "call.sign", "first.name", "last.name", "father.name");

    private static final String SPELLING = "ui.alias.spelling";

    private final Texts texts;

    AliasLines(Texts texts) {
        this.texts = texts;
    }

    List<EntityPage.AliasLine> of(List<EntityPage.Block> blocks, ObjectPage page) {
        var said = new HashMap<ClaimId, ObjectPage.Said>();
        page.properties()
                .forEach(property ->
                        property.live().forEach(each -> said.put(each.held().id(), each)));
        return blocks.stream()
                .filter(block -> NAMES.contains(block.property()))
                .flatMap(block -> block.live().stream()
                        .filter(line -> !line.value().equals(page.line().title()))
                        .map(line -> alias(block, line, said.get(line.id()), page)))
                .sorted(order(Looks.script(page.line().title())))
                .toList();
    }

    /** Names come in no order of their own: what is written otherwise than the shown name is first, then the best grade. */
    private static Comparator<EntityPage.AliasLine> order(String script) {
        return Comparator.comparing(
                        (EntityPage.AliasLine alias) -> alias.script().equals(script))
                .thenComparing(alias -> !alias.claim().grade().isGraded())
                .thenComparing(alias -> alias.claim().grade().chip())
                .thenComparing(alias -> alias.claim().value());
    }

    private EntityPage.AliasLine alias(
            EntityPage.Block block, EntityPage.ClaimLine line, ObjectPage.@Nullable Said said, ObjectPage page) {
        String script = Looks.script(line.value());
        if (said == null || !block.property().equals("alias")) {
            boolean isSpelling =
                    block.property().equals("name.original") || page.spellings().contains(line.id());
            return new EntityPage.AliasLine(line, isSpelling ? texts.get(SPELLING) : block.label(), script, null);
        }
        var statement = said.held().statement();
        String kind = page.kinds().getOrDefault(statement.value(), "");
        boolean isKnown = Describing.ALIAS_KINDS.contains(kind);
        var valid = statement.valid();
        return new EntityPage.AliasLine(
                line,
                isKnown ? texts.get("ui.alias." + kind) : texts.get(SPELLING),
                script,
                new EntityPage.AliasChange(
                        statement.value().plain(),
                        isKnown ? kind : Describing.ALIAS_KINDS.getFirst(),
                        valid == null ? "" : TypedMoment.write(valid.from()),
                        valid == null ? "" : TypedMoment.write(valid.to()),
                        said.isOurs()));
    }
}
