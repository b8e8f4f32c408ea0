package org.entente.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.entente.model.ObjectId;
import org.entente.ui.door.Sources;
import org.entente.ui.entity.EntityWork;
import org.entente.ui.shell.References;
import org.entente.ui.source.SourceActions;
import org.entente.ui.source.SourceDialogs;
import org.entente.ui.source.SourceListViewModel;

/** What can be done with a source, wherever it is listed. */
final class SourceDeeds implements SourceActions {

    private final SourceListViewModel sources;
    private final SourceDialogs dialogs;
    private final EntityWork work;
    private final References references;
    private final Ways ways;

    /**
     * The ways from here.
     *
     * @param open opens a thing of any kind where it is looked at
     * @param attach asks for files that belong to it
     */
    record Ways(Consumer<ObjectId> open, Consumer<ObjectId> attach) {}

    SourceDeeds(SourceListViewModel sources, SourceDialogs dialogs, EntityWork work, References references, Ways ways) {
        this.sources = sources;
        this.dialogs = dialogs;
        this.work = work;
        this.references = references;
        this.ways = ways;
    }

    @Override
    public void open(Sources.Row source) {
        ways.open().accept(source.id());
    }

    @Override
    public void attach(Sources.Row source) {
        ways.attach().accept(source.id());
    }

    @Override
    public void cite(Sources.Row source) {
        references.cite(List.of(source.id()));
    }

    @Override
    public void pack(Sources.Row source) {
        references.pack(List.of(source.id()));
    }

    @Override
    public void carry(Node row, Supplier<List<ObjectId>> dragged) {
        references.carry(row, dragged);
    }

    @Override
    public void copy(Sources.Row source) {
        work.copy(List.of(source.id()));
    }

    @Override
    public void mark(Sources.Row source) {
        work.mark(List.of(source.id()));
    }

    @Override
    public void tag(Sources.Row source) {
        work.tag(List.of(source.id()));
    }

    @Override
    public void note(Sources.Row source) {
        work.note(List.of(source.id()));
    }

    @Override
    public void showInAudit(Sources.Row source) {
        work.showInAudit(source.id());
    }

    @Override
    public void sameOrigin(Sources.Row source) {
        var others = sources.all().stream()
                .filter(other -> !other.id().equals(source.id()))
                .toList();
        dialogs.sameOrigin(source, others, other -> sources.sameOrigin(source, other));
    }

    @Override
    public void delete(Sources.Row source) {
        work.delete(List.of(source.id()));
    }
}
