package org.entente.ui.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** One way through the sample case that passes everything that is promised. */
final class CaseWalk {

    static final String TABLE = """
            name;geb;phone
            Ines Calder;1981-04-02;+00 555 0911
            Tomas Brandt;1975;+00 555 0912
            Petra Lind;soon;+00 555 0913
            """;

    private final Hands hands;
    private final LockCard card;
    private final EntityTablePart table;
    private Duration locking = Duration.ZERO;

    CaseWalk(Hands hands, LockCard card) {
        this.hands = hands;
        this.card = card;
        this.table = new EntityTablePart(hands);
    }

    /** How long it took to lock. */
    Duration locking() {
        return locking;
    }

    void all() {
        seesWhatWaits();
        acceptsTheWaitingPackage();
        findsInTheTable();
        editsAndTakesBack();
        opensAPageAndMarks();
        tags();
        mergesAndSplits();
        searches();
        importsATable();
        draws();
        reads();
        locksAndUnlocks();
    }

    private void seesWhatWaits() {
        hands.step("the dashboard");
        hands.until("a package waits", () -> hands.isSeen("dash-waiting-row"));
        hands.until("assessments are listed", () -> hands.isSeen("dash-assessment"));
        hands.until("what changed is counted", () -> hands.isSeen("dash-change"));
    }

    private void acceptsTheWaitingPackage() {
        hands.step("the inbox");
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT8);
        hands.fire("exchange-inbox");
        hands.fire("inbox-check-0");
        hands.untilSeen("inbox-checks");
        hands.step("accepting the package");
        hands.fire("inbox-accept");
        hands.until("contested values are shown", () -> hands.isSeen("contested-use-1"));
        hands.step("resolving a contested value");
        hands.fire("contested-use-1");
        hands.type("contested-reason", "better graded");
        hands.fire("contested-resolve");
        hands.until("it is resolved", () -> hands.isReady("contested-undo"));
        for (String part : List.of("partners", "outbox", "ledger", "contested")) {
            hands.step("the " + part);
            hands.fire("exchange-" + part);
        }
    }

    private void findsInTheTable() {
        hands.step("the table");
        table.open();
        hands.step("sorting");
        var before = hands.ask(table::names);
        hands.press("head-name", KeyCode.ENTER);
        hands.until("the order is another", () -> !table.names().equals(before));
        hands.step("filtering");
        String name = hands.ask(this::plainName);
        table.filter(name);
        table.clearFilter();
        hands.step("scrolling");
        for (int i = 0; i < 8; i++) {
            hands.push(KeyCode.PAGE_DOWN);
        }
    }

    /** The shortest that can be typed on every keyboard. */
    private String plainName() {
        return table.names().stream()
                .filter(each -> each.matches("[A-Za-z ]{6,}"))
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private void editsAndTakesBack() {
        String name = hands.ask(this::plainName);
        hands.step("renaming");
        table.rename(name, name + " II");
        hands.until("it can be taken back", () -> hands.isReady("undo"));
        hands.step("undo");
        hands.push(KeyCode.CONTROL, KeyCode.Z);
        hands.until("the name is taken back", () -> table.names().contains(name));
        hands.until("it can be done again", () -> hands.isReady("redo"));
        hands.step("redo");
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        hands.until("the name is written again", () -> table.names().contains(name + " II"));
        hands.until("it can be taken back", () -> hands.isReady("undo"));
        hands.push(KeyCode.CONTROL, KeyCode.Z);
        hands.until("the name is taken back again", () -> table.names().contains(name));
    }

    private void opensAPageAndMarks() {
        String name = hands.ask(this::plainName);
        hands.step("the inspector");
        table.select(name);
        hands.until("it is inspected", () -> hands.wordsIn("inspector-head").contains(name));
        hands.step("a page");
        table.openPage(name);
        for (String tab : List.of("claims", "aliases", "links", "events", "photos", "history", "files", "overview")) {
            hands.step("its " + tab);
            hands.fire("page-tab-" + tab);
        }
        hands.step("a marked claim");
        hands.fire("page-claim");
        hands.type("claim-value", "keeps the night log");
        hands.untilSeen("level");
        String highest = hands.ask(() -> {
            var levels = hands.node("level", ComboBox.class);
            levels.getSelectionModel().selectLast();
            return String.valueOf(levels.getValue());
        });
        hands.fire("dialog-do");
        hands.until("the banner rises to " + highest, () -> hands.banner().startsWith(highest));
        hands.until(
                "the claim stands on the page",
                () -> hands.wordsIn("entity-page").contains("keeps the night log"));
    }

    private void tags() {
        hands.step("tagging");
        table.open();
        var names = hands.ask(() -> table.names().subList(0, 3));
        table.select(names.toArray(String[]::new));
        hands.fire("bulk-tags");
        hands.type("tag-new", "night watch");
        hands.fire("dialog-do");
        hands.until(
                "all three have the tag",
                () -> names.stream().allMatch(name -> table.row(name).tags().contains("night watch")));
    }

    private void mergesAndSplits() {
        hands.step("looking for pairs");
        hands.fire("entity-duplicates");
        hands.untilSeen("duplicate-reasons");
        hands.step("merging");
        hands.type("same-reason", "same papers");
        hands.fire("pair-same");
        hands.fire("duplicates-back");
        hands.untilSeen("entity-table");
        hands.until("two stand as one", () -> table.merged().isPresent());
        String name = hands.ask(() -> table.merged().orElseThrow().name());
        hands.step("splitting");
        table.openPage(name);
        hands.fire("page-split");
        hands.type("same-why", "other papers");
        hands.fire("dialog-do");
        hands.untilGone("page-same-strip");
    }

    private void searches() {
        table.open();
        String name = hands.ask(this::plainName);
        hands.step("searching");
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        hands.until(
                "the search has the focus",
                () -> hands.node("search", TextField.class).isFocused());
        hands.write(name);
        hands.until("it is found", () -> hands.wordsIn("search-hits").contains(name));
        hands.push(KeyCode.ENTER);
        hands.until("what was found is open", () -> !hands.words("page-name").isEmpty());
    }

    private void importsATable() {
        hands.step("a table to import");
        hands.menu("case-menu", "menu-import");
        hands.untilSeen("table-columns");
        hands.choose("table-type-0", "Person");
        hands.choose("column-property-1", "Date of birth");
        hands.until(
                "its dates are read",
                () -> hands.wordsIn("trial-problems").stream()
                        .anyMatch(words -> words.contains("“soon” is not a date")));
        hands.step("importing");
        hands.choose("import-level", "CONFIDENTIAL");
        hands.choose("import-reliability", "B  Usually reliable");
        hands.choose("import-credibility", "2  Probably true");
        hands.fire("table-import");
        hands.untilSeen("import-report");
        assertThat(hands.ask(() -> hands.words("import-sum"))).contains(" 3 new");
        hands.fire("dialog-leave");
        hands.untilGone("import-report");
        table.open();
        hands.until("it came in", () -> table.names().contains("Ines Calder"));
    }

    private void draws() {
        hands.step("the graph");
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        hands.fire("graph-start");
        hands.untilSeen("graph-canvas");
        hands.fire("graph-arrange");
        hands.untilGone("graph-stop");
        hands.fire("graph-fit");
    }

    private void reads() {
        hands.step("sources");
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.untilSeen("source-table");
        hands.act(() ->
                hands.node("source-table", TableView.class).getSelectionModel().select(0));
        hands.untilSeen("source-inspector-title");
        hands.step("an assessment");
        hands.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        hands.press("assessment-row", KeyCode.ENTER);
        hands.untilSeen("assessment-outline");
        hands.step("the log");
        hands.press("rail-audit", KeyCode.ENTER);
        hands.untilSeen("audit-table");
        hands.fire("audit-verify");
        hands.untilSeen("audit-verdict");
        hands.step("settings");
        hands.push(KeyCode.CONTROL, KeyCode.COMMA);
        hands.untilSeen("settings-sections");
        hands.step("the palette");
        hands.push(KeyCode.CONTROL, KeyCode.K);
        hands.untilSeen("palette-list");
        hands.write("ent");
        hands.push(KeyCode.ESCAPE);
        hands.untilGone("palette-list");
        hands.step("the guide");
        hands.push(KeyCode.F1);
        hands.untilSeen("dialog-leave");
        hands.fire("dialog-leave");
        hands.untilGone("dialog-leave");
        hands.step("the other theme");
        var before = hands.ask(hands::sheets);
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        hands.until("the window wears the other theme", () -> !hands.sheets().equals(before));
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        hands.until("the window wears the first again", () -> hands.sheets().equals(before));
        hands.step("the joint perspective");
        table.open();
        hands.menu("perspective", "perspective-joint");
        hands.until("rows are there", () -> !table.rows().isEmpty());
        hands.menu("perspective", "perspective-ours");
    }

    private void locksAndUnlocks() {
        table.open();
        hands.step("locking");
        locking = card.lock();
        assertThat(hands.ask(() -> hands.isSeen("entity-table"))).isFalse();
        hands.step("unlocking");
        card.unlock();
        hands.untilSeen("entity-table");
        hands.until("rows are back", () -> !table.rows().isEmpty());
    }
}
