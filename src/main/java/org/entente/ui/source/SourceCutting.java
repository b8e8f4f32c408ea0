package org.entente.ui.source;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.model.TextLines;
import org.entente.ui.attachment.Cutting;
import org.entente.ui.door.Cuts;
import org.entente.ui.door.Sources;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.text.PlaceWords;
import org.jspecify.annotations.Nullable;

/** Makes claims, things and evidence from what is selected in the source beside the register. */
public final class SourceCutting implements Cutting {

    private final SourceInspectorModel inspected;
    private final Cuts cuts;
    private final CaseTools tools;
    private final CutDialogs dialogs;
    private final ObservableValue<@Nullable ClaimId> chosen;
    private final Citing citing;

    public SourceCutting(SourceInspectorModel inspected, Cuts cuts, CaseTools tools) {
        this.inspected = inspected;
        this.cuts = cuts;
        this.tools = tools;
        this.dialogs = new CutDialogs(tools, cuts::find);
        this.chosen = inspected.claimProperty().map(claim -> claim == null ? null : claim.id());
        this.citing = new Citing(cuts, tools);
    }

    @Override
    public List<Made> made() {
        Sources.Page page = inspected.pageProperty().get();
        return page == null
                ? List.of()
                : page.resting().stream().map(this::made).toList();
    }

    private Made made(Sources.Resting claim) {
        Kind kind = kind(claim.made());
        boolean isAbout = kind == Kind.CLAIM;
        return new Made(
                claim.id(),
                claim.locator(),
                kind,
                isAbout ? claim.name() : claim.value(),
                isAbout ? tools.texts().get("ui.source.resting.line", claim.property(), claim.value()) : "",
                claim.grade().isGraded() ? claim.grade().chip() : "",
                claim.portion());
    }

    @Override
    public ObservableValue<@Nullable ClaimId> chosen() {
        return chosen;
    }

    @Override
    public void choose(ClaimId wanted) {
        Sources.Page page = inspected.pageProperty().get();
        if (page != null) {
            page.resting().stream()
                    .filter(claim -> claim.id().equals(wanted))
                    .findFirst()
                    .ifPresent(inspected.claimProperty()::set);
        }
    }

    private static Kind kind(Sources.Made made) {
        return switch (made) {
            case CLAIM -> Kind.CLAIM;
            case EVENT -> Kind.EVENT;
            case EVIDENCE -> Kind.EVIDENCE;
            case ENTITY -> Kind.ENTITY;
        };
    }

    @Override
    public void onMade(Runnable changed) {
        inspected.pageProperty().subscribe(_ -> changed.run());
    }

    @Override
    public void cut(Kind kind, String locator, String text) {
        Sources.Page page = inspected.pageProperty().get();
        if (page != null) {
            ObjectId source = page.row().id();
            String place = PlaceWords.of(tools.texts(), locator, TextLines.of(page.text()));
            tools.background()
                    .run(
                            () -> cuts.choices(source),
                            choices -> ask(kind, choices, new At(source, locator, place, text)));
        }
    }

    /** @param place the locator in words */
    private record At(ObjectId source, String locator, String place, String text) {

        Cuts.Place at(CutDialogs.Terms terms) {
            return new Cuts.Place(source, locator, terms.credibility(), terms.level());
        }
    }

    private void ask(Kind kind, Cuts.Choices choices, At at) {
        switch (kind) {
            case CLAIM ->
                dialogs.claim(
                        choices,
                        at.place(),
                        at.text(),
                        (thing, property, value, terms) ->
                                make(() -> cuts.claim(at.at(terms), thing, property, value)));
            case EVENT ->
                dialogs.thing(
                        kind,
                        choices,
                        choices.events(),
                        at.place(),
                        at.text(),
                        (type, name, terms) -> make(() -> cuts.thing(at.at(terms), type, name)));
            case ENTITY ->
                dialogs.thing(
                        kind,
                        choices,
                        choices.things(),
                        at.place(),
                        at.text(),
                        (type, name, terms) -> make(() -> cuts.thing(at.at(terms), type, name)));
            case EVIDENCE ->
                citing.ask(
                        choices, new Citing.At(at.source(), at.locator(), at.place()), at.text(), inspected::refresh);
        }
    }

    private void make(Runnable work) {
        tools.background()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> inspected.refresh());
    }
}
