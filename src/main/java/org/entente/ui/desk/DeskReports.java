package org.entente.ui.desk;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.app.OpenCase;
import org.entente.app.desk.ReportDesk;
import org.entente.app.desk.ReportSetups;
import org.entente.app.desk.ReportSetups.Kept;
import org.entente.app.exchange.Partner;
import org.entente.app.outgoing.ReportSetup;
import org.entente.model.ObjectId;
import org.entente.model.work.Progress;
import org.entente.report.Format;
import org.entente.report.Section;
import org.entente.report.Template;
import org.entente.ui.door.Reports;

/** The reports of an open case. */
final class DeskReports implements Reports {

    private final OpenCase open;
    private final ReportDesk desk;
    private final ReportSetups setups;
    private final ReportWords words;
    private final Looks looks;

    DeskReports(OpenCase open, ReportDesk desk, Looks looks) {
        this.open = open;
        this.desk = desk;
        this.setups = new ReportSetups(open.desk());
        this.words = new ReportWords(looks);
        this.looks = looks;
    }

    @Override
    public List<Subject> subjects() {
        return open.assessments().list().stream()
                .map(row -> new Subject(row.id(), row.title(), row.marking()))
                .toList();
    }

    @Override
    public List<String> readers() {
        return open.partners().list().stream()
                .filter(partner -> partner.state() == Partner.State.VERIFIED)
                .map(Partner::code)
                .distinct()
                .toList();
    }

    @Override
    public List<Setup> setups() {
        return setups.all().stream().flatMap(kept -> setup(kept).stream()).toList();
    }

    /** What another version wrote and we cannot read is left alone. */
    private static Optional<Setup> setup(Kept kept) {
        var template = Template.find(kept.template());
        var format = Format.find("." + kept.format());
        if (template.isEmpty() || format.isEmpty() || !template.get().formats().contains(format.get())) {
            return Optional.empty();
        }
        return Optional.of(new Setup(
                kept.key(),
                ObjectId.parse(kept.assessment()),
                template.get(),
                format.get(),
                kept.partner(),
                sections(kept.without())));
    }

    private static Set<Section> sections(List<String> keys) {
        return Arrays.stream(Section.values())
                .filter(section -> keys.contains(section.key()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    @Override
    public void keep(Setup setup) {
        setups.keep(new Kept(
                setup.key(),
                setup.assessment().toString(),
                setup.template().key(),
                setup.format().ending(),
                setup.partner(),
                setup.without().stream().sorted().map(Section::key).toList()));
    }

    @Override
    public void remove(Setup setup) {
        setups.remove(setup.key());
    }

    private static ReportSetup order(Setup setup) {
        return new ReportSetup(
                setup.assessment().toString(),
                setup.template(),
                setup.format(),
                setup.partner().isEmpty() ? null : setup.partner(),
                setup.without());
    }

    @Override
    public Made make(Setup setup, Progress progress) {
        var seen = desk.make(order(setup), progress);
        return new Made(
                setup,
                seen.pages(),
                seen.report().register(),
                seen.report().present(),
                words.locked(seen.basis()),
                words.checks(seen.report(), seen.basis()),
                seen.report().count().leaves(),
                seen.staying().stream()
                        .map(staying -> new Staying(
                                staying.rule(),
                                staying.claims(),
                                staying.first().stream().map(looks::name).toList()))
                        .toList(),
                seen.basis().names().size(),
                looks.banner(seen.basis().label().marking()));
    }

    @Override
    public void forget() {
        desk.forget();
    }

    @Override
    public int write(Setup setup, Path target, Progress progress) {
        return open.reports().write(order(setup), target, progress).searched();
    }
}
