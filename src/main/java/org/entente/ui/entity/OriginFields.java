package org.entente.ui.entity;

import java.util.List;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.ui.control.Fields;
import org.entente.ui.door.EntityPage.SourceMention;
import org.entente.ui.entity.ClaimDialogs.SourceChoice;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/** Where a claim comes from: a registered source, the place in it, and both grades. */
final class OriginFields {

    private static final String NONE = "-";

    private final Texts texts;
    private final ComboBox<@Nullable SourceChoice> source;
    private final TextField locator = Fields.line("claim-locator");
    private final ComboBox<@Nullable String> reliability;
    private final ComboBox<@Nullable String> credibility;

    OriginFields(List<SourceChoice> sources, Texts texts) {
        this.texts = texts;
        source = Fields.choice("claim-source", sources, SourceChoice::label);
        source.getSelectionModel().clearSelection(); // a claim names a source only if somebody says so
        reliability = grades("claim-reliability", "ABCDEF", "reliability");
        credibility = grades("claim-credibility", "123456", "credibility");
    }

    Node node() {
        return new VBox(
                12,
                new HBox(
                        12,
                        Fields.share(labelled("ui.claim.new.source", source)),
                        labelled("ui.claim.new.locator", locator)),
                new HBox(
                        12,
                        Fields.share(labelled("ui.claim.new.reliability", reliability)),
                        Fields.share(labelled("ui.claim.new.credibility", credibility))));
    }

    private VBox labelled(String key, Node field) {
        return Fields.labelled(texts.get(key), field);
    }

    void preset(@Nullable SourceMention mention, Grade grade) {
        if (mention != null) {
            source.getItems().stream()
                    .filter(choice -> choice != null && choice.id().equals(mention.id()))
                    .findFirst()
                    .ifPresent(source::setValue);
            locator.setText(mention.locator());
        }
        reliability.setValue(grade.reliability().mark().replace('–', '-'));
        credibility.setValue(grade.credibility().mark().replace('–', '-'));
    }

    /** Null while none is chosen. */
    ReadOnlyProperty<@Nullable SourceChoice> sourceProperty() {
        return source.valueProperty();
    }

    void focus() {
        source.requestFocus();
    }

    @Nullable
    ObjectId source() {
        SourceChoice chosen = source.getValue();
        return chosen == null ? null : chosen.id();
    }

    String locator() {
        return locator.getText().strip();
    }

    Grade grade() {
        return Grade.admiralty(mark(reliability) + mark(credibility));
    }

    private ComboBox<@Nullable String> grades(String id, String marks, String axis) {
        return Fields.choice(
                id,
                List.of((NONE + marks).split("")),
                mark -> mark.equals(NONE)
                        ? texts.get("ui.grade.axis.none")
                        : texts.get("ui.grade.choice", mark, texts.get("ui.grade." + axis + "." + mark)));
    }

    private static String mark(ComboBox<@Nullable String> box) {
        String mark = box.getValue();
        return mark == null ? NONE : mark;
    }
}
