package org.entente.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.VBox;
import org.entente.ui.attachment.AttachDialog;
import org.entente.ui.attachment.FilesView;
import org.entente.ui.attachment.FilesViewModel;
import org.entente.ui.control.Fields;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Sources;
import org.entente.ui.shell.CaseTools;
import org.entente.ui.shell.Place;
import org.entente.ui.shell.Screen;
import org.entente.ui.shell.ShellViewModel;
import org.entente.ui.source.SourceListView;
import org.entente.ui.source.SourceListViewModel;
import org.entente.ui.text.Texts;

/** The sources of a case, what hangs on them, and what is asked for a new one. */
final class SourceScreens {

    private final OpenCase openCase;
    private final CaseTools tools;
    private final Texts texts;
    private final ShellViewModel shell;
    private final AttachDialog attaching;
    private final EntityScreens entities;
    private final SourceListViewModel sources;

    SourceScreens(
            OpenCase openCase, CaseTools tools, ShellViewModel shell, AttachDialog attaching, EntityScreens entities) {
        this.openCase = openCase;
        this.tools = tools;
        this.texts = tools.texts();
        this.shell = shell;
        this.attaching = attaching;
        this.entities = entities;
        this.sources = new SourceListViewModel(
                openCase.sources(), tools.background(), texts, shell.perspectiveProperty()::get);
    }

    Screen list() {
        return new SourceListView(
                sources,
                entities.inspector(),
                texts,
                entities::open,
                new SourceListView.Ways(this::create, this::chooseFiles),
                reader());
    }

    private SourceListView.Reader reader() {
        var files = new FilesViewModel(openCase.attachments(), tools.background(), texts);
        var view = new FilesView(files, texts, new FilesView.Ways(this::chooseFiles, this::attach));
        return new SourceListView.Reader(files, view.node());
    }

    private void chooseFiles() {
        attach(tools.choose().files(texts.get("ui.source.attach")));
    }

    /** Attaches files to the selected source; without one, says that one has to be chosen. */
    void attach(List<Path> files) {
        Sources.Row selected = sources.selectedProperty().get();
        if (selected == null) {
            shell.open(Place.SOURCES);
            tools.toasts().done(texts.get("ui.source.attach.choose"));
        } else {
            attaching.files(selected.id(), files);
        }
    }

    /** Asks what to call a new one. */
    void create() {
        tools.background().run(openCase.entities()::levels, this::ask);
    }

    private void ask(List<String> levels) {
        var title = Fields.line("source-title");
        var level = Fields.choice("level", levels, each -> each);
        var box = new VBox(
                12,
                Fields.labelled(texts.get("ui.source.title"), title),
                Fields.labelled(texts.get("ui.new.level"), level));
        var button = tools.dialogs().button(texts.get("ui.source.do"), () -> {
            String chosen = level.getValue();
            if (chosen != null) {
                sources.create(title.getText().strip(), chosen);
            }
        });
        button.disableProperty().bind(title.textProperty().map(String::isBlank));
        tools.dialogs().show(texts.get("ui.source.new"), box, tools.dialogs().cancelWord(), button);
        title.requestFocus();
    }
}
