package org.entente.ui;

import java.util.List;
import javafx.scene.Node;
import org.entente.model.ClaimId;
import org.entente.model.ObjectId;
import org.entente.ui.door.OpenCase;
import org.entente.ui.entity.EntityDialogs;
import org.entente.ui.entity.EntityInspector;
import org.entente.ui.entity.EntityListView;
import org.entente.ui.entity.EntityListViewModel;
import org.entente.ui.entity.EntityPageView;
import org.entente.ui.entity.EntityPageViewModel;
import org.entente.ui.shell.Destination;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;

/** Makes the screens of one case and knows the ways between them. */
final class CaseScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final ShellViewModel shell;
    private final EntityDialogs dialogs;

    CaseScreens(OpenCase openCase, CaseTools tools, ShellViewModel shell) {
        this.openCase = openCase;
        this.tools = tools;
        this.shell = shell;
        dialogs = new EntityDialogs(tools.dialogs(), tools.texts());
    }

    Screen make(Destination destination) {
        return switch (destination) {
            case Destination.AtPlace(var place) ->
                switch (place) {
                    default -> entities();
                };
            case Destination.AtEntity(ObjectId id) -> page(id);
            case Destination.AtAssessment(ObjectId id) -> page(id);
        };
    }

    void openThing(ObjectId id) {
        shell.open(new Destination.AtEntity(id), true);
    }

    void importFiles() {}

    void acceptFiles(Node window) {}

    void themeChanged() {}

    void countWaiting() {}

    private Screen entities() {
        var model = new EntityListViewModel(
                openCase.entities(), tools.background(), tools.texts(), shell.perspectiveProperty()::get);
        return new EntityListView(
                model,
                inspector(),
                tools.texts(),
                (id, isPreview) -> shell.open(new Destination.AtEntity(id), isPreview),
                this::newEntity);
    }

    private EntityInspector inspector() {
        return new EntityInspector(
                openCase.entities(),
                tools.background(),
                tools.texts(),
                shell.perspectiveProperty()::get,
                this::openThing,
                List.of());
    }

    private Screen page(ObjectId id) {
        var model = new EntityPageViewModel(
                id, openCase.entities(), tools.background(), tools.texts(), shell.perspectiveProperty()::get);
        var ways = new EntityPageView.Ways(
                () -> shell.open(org.entente.ui.shell.Place.ENTITIES),
                this::openThing,
                _ -> {},
                page -> {},
                (block, line) -> dialogs.resolve(block, line, new EntityDialogs.Decision() {
                    @Override
                    public void stands(ClaimId claim, String reason) {
                        model.resolve(block.property(), claim, reason);
                    }

                    @Override
                    public void written(String value, String reason) {
                        model.resolveWith(block.property(), value, reason);
                    }
                }));
        return new EntityPageView(model, inspector(), tools.texts(), ways);
    }

    private void newEntity() {
        tools.background()
                .run(
                        () -> new Choices(
                                openCase.entities().types(), openCase.entities().levels()),
                        choices -> dialogs.create(
                                choices.types(),
                                choices.levels(),
                                (type, name, level) -> tools.background()
                                        .run(() -> openCase.entities().create(type, name, level), this::openThing)));
    }

    private record Choices(List<org.entente.ui.door.Entities.Type> types, List<String> levels) {}
}
