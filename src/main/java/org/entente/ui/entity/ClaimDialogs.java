package org.entente.ui.entity;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.ui.control.Chips;
import org.entente.ui.door.Entities;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityPage.AliasLine;
import org.entente.ui.door.EntityPage.ClaimLine;
import org.entente.ui.door.NewClaim;
import org.entente.ui.shell.Dialogs;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** The questions asked about claims: what else is claimed, what a name is, where a value comes from. */
public final class ClaimDialogs {

    private final Dialogs dialogs;
    private final Texts texts;

    public ClaimDialogs(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** A source as the list offers it. */
    public record SourceChoice(ObjectId id, String label) {}

    /**
     * What can be chosen.
     *
     * @param levels of marking, the lowest first
     */
    public record Choices(List<SourceChoice> sources, List<String> levels) {
        public Choices {
            sources = List.copyOf(sources);
            levels = List.copyOf(levels);
        }
    }

    /** What was told. */
    @FunctionalInterface
    public interface Told {
        /** @param kind code of what kind of name is claimed; null for other properties */
        void accept(NewClaim claim, @Nullable String kind);
    }

    /**
     * Asks for another claim.
     *
     * @param proposed property that is chosen at first; empty for the first of all
     */
    public void claim(EntityPage page, String proposed, Choices choices, Told told) {
        var form = new ClaimForm(page.addable(), choices, texts);
        form.propose(proposed);
        show(form, texts.get("ui.claim.new.title", page.name()), texts.get("ui.claim.new.do"), told);
    }

    /** Asks what is to be said of another name in place of what is said now. */
    public void changeAlias(AliasLine alias, Choices choices, Told told) {
        var form = new ClaimForm(Map.of("alias", ""), choices, texts);
        form.show(alias);
        show(
                form,
                texts.get("ui.alias.change.title", texts.quote(alias.claim().value())),
                texts.get("ui.alias.change.do"),
                told);
    }

    private void show(ClaimForm form, String title, String verb, Told told) {
        var button = dialogs.button(verb, () -> told.accept(form.claim(), form.kind()));
        button.disableProperty().bind(form.isBlank());
        dialogs.show(title, form.node(), dialogs.cancelWord(), button);
        form.focus();
    }

    /** Asks where a value comes from. */
    public void source(ClaimLine line, Choices choices, Consumer<Entities.Sourcing> told) {
        var origin = new OriginFields(choices.sources(), texts);
        origin.preset(null, line.grade());
        var value = Chips.styled(line.value(), "strong");
        value.setId("sourced-value");
        value.setWrapText(true);
        var button = dialogs.button(texts.get("ui.claim.source.add"), () -> {
            ObjectId source = origin.source();
            if (source != null) {
                told.accept(new Entities.Sourcing(source, origin.locator(), origin.grade()));
            }
        });
        button.disableProperty().bind(origin.sourceProperty().map(_ -> false).orElse(true));
        dialogs.show(
                texts.get("ui.claim.source.title"), new VBox(12, value, origin.node()), dialogs.cancelWord(), button);
        origin.focus();
    }
}
