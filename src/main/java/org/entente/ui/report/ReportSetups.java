package org.entente.ui.report;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ObjectId;
import org.entente.report.Template;
import org.entente.ui.door.Reports;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.task.Background;

/** The reports that are set up on this workstation, each kept as soon as it changes. Screen's thread only. */
final class ReportSetups {

    private final Reports reports;
    private final Background background;
    private final ObservableList<Setup> all = FXCollections.observableArrayList();

    ReportSetups(Reports reports, Background background) {
        this.reports = reports;
        this.background = background;
    }

    /** What was worked on last comes first. */
    ObservableList<Setup> all() {
        return all;
    }

    /** The one that is set up already, or a new one that is not kept yet. */
    Setup of(ObjectId assessment, Template template) {
        return all.stream()
                .filter(each -> each.assessment().equals(assessment) && each.template() == template)
                .findFirst()
                .orElseGet(() -> new Setup(
                        nextKey(), assessment, template, template.formats().getFirst(), "", template.leftOutAtFirst()));
    }

    private String nextKey() {
        int highest = all.stream()
                .map(Setup::key)
                .filter(key -> key.matches("\\d{1,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return String.valueOf(highest + 1);
    }

    void keep(Setup changed) {
        int place = all.stream().map(Setup::key).toList().indexOf(changed.key());
        if (place < 0) {
            all.addFirst(changed);
        } else {
            all.set(place, changed);
        }
        inBackground(() -> reports.keep(changed));
    }

    void remove(Setup gone) {
        all.removeIf(each -> each.key().equals(gone.key()));
        inBackground(() -> reports.remove(gone));
    }

    private void inBackground(Runnable work) {
        background.run(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {});
    }

    void show(List<Setup> read) {
        all.setAll(read);
    }
}
