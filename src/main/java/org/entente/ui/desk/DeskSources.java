package org.entente.ui.desk;

import java.util.List;
import java.util.Map;
import org.entente.app.OpenCase;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.desk.SourceDesk;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.value.Value;
import org.entente.ui.door.Sources;
import org.jspecify.annotations.Nullable;

/** The sources of an open case. */
final class DeskSources implements Sources {

    private final OpenCase open;
    private final SourceDesk desk;
    private final DeskSteps steps;
    private final Looks looks;

    DeskSources(OpenCase open, SourceDesk desk, DeskSteps steps, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.steps = steps;
        this.looks = looks;
    }

    @Override
    public List<Row> list(Perspective perspective) {
        return desk.list().stream()
                .map(source -> new Row(
                        source.id(),
                        source.reference(),
                        source.title(),
                        looks.sourceKind(source.kind()),
                        source.origin(),
                        words(source.information()),
                        words(source.report()),
                        source.cited(),
                        looks.portion(source.marking())))
                .toList();
    }

    private String words(@Nullable Value value) {
        return value == null ? "" : looks.value(value, Map.of());
    }

    @Override
    public ObjectId create(String title, String level) {
        return steps.does(
                () -> open.claims().create("source", title, Terms.marked(Looks.marking(level))),
                "ui.step.source",
                title);
    }
}
