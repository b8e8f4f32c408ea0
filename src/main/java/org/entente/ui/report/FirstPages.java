package org.entente.ui.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.Pages;
import org.entente.app.source.reading.Pixels;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.report.Template;
import org.entente.report.sheet.Register;
import org.entente.ui.door.Reports;
import org.entente.ui.door.Reports.Setup;
import org.entente.ui.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * How each kind of report would begin, made from the case itself for our own organisation, one after the other. They show parts
 * of a case, so they are wiped once a kind was chosen. Screen's thread only.
 */
final class FirstPages {

    /** How wide one stands on the screen. */
    static final int WIDTH = 224;

    /** Pixels for one of ours, so that letters have edges on every screen. */
    private static final int SHARPNESS = 2;

    /** What a report begins with. */
    sealed interface Look {

        /** Above and below which it stands. */
        String marking();

        record Page(Pixels pixels, String marking) implements Look {}

        /** It could not be made; whoever chooses the kind is told why. */
        record None(String marking) implements Look {}

        record Sheets(List<Register.Sheet> sheets, String marking) implements Look {
            public Sheets {
                sheets = List.copyOf(sheets);
            }
        }
    }

    private final Reports reports;
    private final Background background;
    private final Map<Template, ReadOnlyObjectWrapper<@Nullable Look>> looks = new EnumMap<>(Template.class);
    private long round;

    FirstPages(Reports reports, Background background) {
        this.reports = reports;
        this.background = background;
        for (Template template : Template.values()) {
            looks.put(template, new ReadOnlyObjectWrapper<>());
        }
    }

    /** Null while it is not made. */
    ReadOnlyObjectProperty<@Nullable Look> lookProperty(Template template) {
        return of(template).getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<@Nullable Look> of(Template template) {
        return looks.computeIfAbsent(template, _ -> new ReadOnlyObjectWrapper<>());
    }

    /** Makes them anew. */
    void make(ObjectId assessment) {
        letGo();
        make(assessment, 0, round);
    }

    private void make(ObjectId assessment, int at, long mine) {
        var templates = Template.values();
        if (at == templates.length || mine != round) {
            return;
        }
        var template = templates[at];
        var setup = new Setup("", assessment, template, template.formats().getLast(), "", template.leftOutAtFirst());
        background.run(
                () -> look(reports.make(setup, Progress.NONE)),
                look -> {
                    if (mine == round) {
                        of(template).set(look);
                        make(assessment, at + 1, mine);
                    } else {
                        wipe(look);
                    }
                },
                _ -> {
                    if (mine == round) {
                        of(template).set(new Look.None(""));
                        make(assessment, at + 1, mine);
                    }
                });
    }

    private static Look look(Reports.Made made) {
        String marking = made.marking().text();
        if (made.register() != null) {
            return new Look.Sheets(made.register().sheets(), marking);
        }
        if (made.pages() instanceof Content.Paged(Pages pages)) {
            try (pages) {
                return pages.draw(0, WIDTH * SHARPNESS) instanceof Pages.Page.Drawn(Pixels pixels, var _)
                        ? new Look.Page(pixels, marking)
                        : new Look.None("");
            }
        }
        return new Look.None("");
    }

    /** Stops making them and wipes those that are there. */
    void letGo() {
        round++;
        looks.values().forEach(look -> {
            Look before = look.get();
            look.set(null);
            wipe(before);
        });
    }

    private static void wipe(@Nullable Look look) {
        if (look instanceof Look.Page(Pixels pixels, var _)) {
            pixels.wipe();
        }
    }
}
