package org.entente.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.app.OpeningProgress;
import org.entente.app.dashboard.Proof;
import org.entente.app.dashboard.Since;
import org.entente.app.desk.ContestedDraft;
import org.entente.app.desk.ScreenLeft;
import org.entente.app.exchange.OutboxDraft;
import org.entente.model.ObjectId;
import org.entente.model.current.Perspective;
import org.entente.model.grade.Grade;
import org.entente.model.work.Progress;
import org.entente.report.document.Block;
import org.entente.report.document.Document;
import org.entente.ui.door.Assessments;
import org.entente.ui.door.Audit;
import org.entente.ui.door.Begun;
import org.entente.ui.door.Contested;
import org.entente.ui.door.Dashboard;
import org.entente.ui.door.EntityPage;
import org.entente.ui.door.EntityQuery;
import org.entente.ui.door.Erasures;
import org.entente.ui.door.Exchange;
import org.entente.ui.door.Imports;
import org.entente.ui.door.Incoming;
import org.entente.ui.door.Leak;
import org.entente.ui.door.NewClaim;
import org.entente.ui.door.Opening;
import org.entente.ui.door.Partners;
import org.entente.ui.door.Seen;
import org.entente.ui.door.SeenClaim;
import org.entente.ui.door.Tables;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The doors of the window over a real vault with the sample case. One vault for all, because making keys takes long. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskTest extends SampleDesk {

    @Test
    @Order(1)
    void countsThePartsOfTheSampleCaseFromTheVaultOn() {
        assertThat(counted).containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5");
    }

    @Test
    @Order(1)
    void listsEntitiesPageByPageWithFacetsThatSumUp() {
        var query = EntityQuery.all(Perspective.OURS);
        var rows = open.entities().rows(query, 0, 50);
        assertThat(rows.rows()).hasSize(50);
        assertThat(rows.rows().getFirst().links())
                .isGreaterThanOrEqualTo(rows.rows().getLast().links());
        var families = open.entities().facets(query).getFirst();
        assertThat(families.choices().stream()
                        .mapToInt(choice -> choice.count())
                        .sum())
                .isEqualTo(rows.total());
        var people = open.entities().rows(query.withFacet("family", "people", true), 0, 500);
        assertThat(people.total()).isLessThan(rows.total()).isPositive();
        assertThat(people.all()).isEqualTo(rows.total());
    }

    @Test
    @Order(2)
    void marksAnAssessmentWithAllThatIsInItWhereverItIsFound() {
        var line = open.dashboard().assessments().getFirst();

        assertThat(line.portion()).startsWith("(S");
        assertThat(open.things().named(List.of(line.id())))
                .singleElement()
                .satisfies(hit -> assertThat(hit.portion()).isEqualTo(line.portion()));
        assertThat(open.search(line.title(), 20))
                .filteredOn(hit -> hit.id().equals(line.id()))
                .singleElement()
                .satisfies(hit -> assertThat(hit.portion()).isEqualTo(line.portion()));
    }

    @Test
    @Order(2)
    void countsOnTheDashboardWhatItsListsProve() {
        var dashboard = open.dashboard();
        assertThat(dashboard.isEmpty()).isFalse();
        var changes = dashboard.changes(Since.LAST_VISIT).changes();
        var entities = changes.getFirst();
        int counted =
                open.entities().rows(EntityQuery.all(Perspective.OURS), 0, 1).total();
        assertThat(entities.sign()).isEqualTo("+" + counted);
        assertThat(entities.detail()).isEqualTo("by KST");
        assertThat(listed(dashboard, entities.goal())).hasSize(counted);
        var strength = dashboard.strength();
        assertThat(strength.byMore() + strength.byOne() + strength.byNone()).isEqualTo(counted);
        var unsourced = open.entities()
                .rows(EntityQuery.all(Perspective.OURS).withFacet("care", "unsourced", true), 0, 1)
                .total();
        assertThat(strength.weaknesses())
                .filteredOn(weakness -> weakness.words().contains("no source"))
                .singleElement()
                .satisfies(weakness ->
                        assertThat(listed(dashboard, weakness.goal())).hasSize(unsourced));
        assertThat(strength.weaknesses())
                .filteredOn(weakness -> weakness.words().contains("share an origin"))
                .singleElement()
                .satisfies(weakness ->
                        assertThat(listed(dashboard, weakness.goal())).hasSize(weakness.count()));
        assertThat(changes)
                .extracting(Dashboard.Change::words)
                .containsSubsequence("OND dissents on KJ2", "first judged likely", "AVL agrees on KJ1");
        assertThat(dashboard.waiting())
                .filteredOn(row -> row.title().equals("OND position on KJ3"))
                .singleElement()
                .satisfies(row -> assertThat(row.count()).isEqualTo(1));
        assertThat(dashboard.assessments()).anySatisfy(assessment -> {
            assertThat(assessment.judgements())
                    .extracting(Assessments.JudgementLine::awaited)
                    .containsExactly("", "", "OND awaited");
            assertThat(assessment.judgements()).isNotEmpty();
            assertThat(assessment.judgements().getFirst().term()).isNotEmpty();
        });
    }

    private static List<Dashboard.Item> listed(Dashboard dashboard, Dashboard.@Nullable Goal goal) {
        return goal instanceof Dashboard.Goal.Listed(Proof proof)
                ? dashboard.listing(proof).items()
                : List.of();
    }

    @Test
    @Order(2)
    void keepsTheDaysByWhichAThingIsDueAndLogsOnlyWhatChanges() {
        var thing = open.entities()
                .rows(EntityQuery.all(Perspective.OURS), 0, 1)
                .rows()
                .getFirst();
        var erasures = open.erasures();
        var past = LocalDate.of(2026, 1, 31);
        assertThat(erasures.days(thing.id())).isEqualTo(new Erasures.Days(null, null));
        erasures.set(thing.id(), new Erasures.Days(past, LocalDate.of(9999, 1, 1)));
        assertThat(erasures.days(thing.id()).review()).isEqualTo(past);
        assertThat(erasures.days(null)).isEqualTo(new Erasures.Days(null, null));
        assertThat(open.audit().due()).contains("1 date has come").contains(thing.name());
        assertThat(open.dashboard().waiting())
                .filteredOn(row -> row.goal().equals(new Dashboard.Goal.Thing(thing.id())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo("Review " + thing.name());
                    assertThat(row.detail()).isEqualTo("Due since 31 Jan 2026");
                    assertThat(row.portion()).isEqualTo(thing.portion());
                });
        assertThat(open.dashboard().strength().weaknesses())
                .filteredOn(weakness -> weakness.words().equals("review date has passed"))
                .singleElement()
                .satisfies(weakness -> assertThat(listed(open.dashboard(), weakness.goal()))
                        .extracting(Dashboard.Item::id)
                        .containsExactly(thing.id()));
        int logged = open.audit().entries(Progress.NONE).size();
        erasures.set(thing.id(), new Erasures.Days(null, LocalDate.of(9999, 1, 1)));
        assertThat(open.audit().entries(Progress.NONE)).hasSize(logged + 1);
        assertThat(open.audit().about(thing.id()).entries())
                .first()
                .returns("Took the day of review away · " + thing.name(), DeskTest::told);
        assertThat(open.audit().due()).isEmpty();
        erasures.set(thing.id(), new Erasures.Days(null, null));
        assertThat(erasures.days(thing.id())).isEqualTo(new Erasures.Days(null, null));
    }

    @Test
    @Order(2)
    void showsAPageWithSourcesAndLinks() {
        var first = open.entities()
                .rows(EntityQuery.all(Perspective.OURS), 0, 1)
                .rows()
                .getFirst();
        var page = open.entities().page(first.id(), Perspective.OURS);
        assertThat(page.name()).isEqualTo(first.name());
        assertThat(page.links()).isNotEmpty();
        assertThat(page.history()).isNotEmpty();
        assertThat(page.blocks().stream().flatMap(block -> block.live().stream()))
                .allSatisfy(line -> assertThat(line.contributor()).isEqualTo("KST"))
                .allSatisfy(line -> assertThat(
                                line.source() == null ? "" : line.source().locator())
                        .as("names within the sample's file tell nobody anything")
                        .doesNotMatch("[a-z]+"))
                .anySatisfy(line -> assertThat(line.source()).isNotNull());
        assertThat(open.sources().list(Perspective.OURS)).anySatisfy(source -> {
            assertThat(source.reference()).isEqualTo("S-0102");
            assertThat(source.kind()).isEqualTo("Document");
            assertThat(source.information().words()).isEqualTo("2 Nov 2023");
            assertThat(source.report().words()).isEqualTo("3 Nov 2023");
        });
    }

    @Test
    @Order(3)
    void givesAChartEveryLinkBetweenItsItems() {
        var ids = open.charts().mostLinked(20, Perspective.OURS);
        var part = open.charts().part(ids, Perspective.OURS);
        assertThat(part.items()).hasSize(20);
        assertThat(part.links()).isNotEmpty().allSatisfy(link -> {
            assertThat(ids).contains(link.from());
            assertThat(ids).contains(link.to());
        });
        assertThat(part.portion()).as("the marking of everything on it").startsWith("(");
        assertThat(open.charts().part(List.of(), Perspective.OURS).portion()).isEmpty();
        assertThat(open.charts().neighbours(ids.getFirst(), 5, Perspective.OURS))
                .hasSize(5);
    }

    @Test
    @Order(4)
    void writesAPictureOfAChart() throws java.io.IOException {
        var part = open.charts().part(open.charts().mostLinked(5, Perspective.OURS), Perspective.OURS);
        Path target = folder.resolve("chart.svg");
        float[] places = {0, 1, 2, 3, 4};
        open.charts().write(new org.entente.ui.door.Charts.Drawing(part, places, places, false), "svg", target);
        assertThat(Files.readString(target)).contains(part.items().getFirst().name());
    }

    @Test
    @Order(5)
    void showsTheAssessmentWithItsPositions() {
        var row = open.assessments().list(Perspective.OURS).getFirst();
        var opened = open.assessments().open(row.id(), Perspective.OURS);
        assertThat(opened.view().judgements()).hasSize(row.judgements().size());
        assertThat(row.judgements()).allSatisfy(line -> assertThat(line.text()).isNotEmpty());
        assertThat(row.judgements().get(1).range()).isEqualTo("very likely (80–95 %)");
    }

    @Test
    @Order(6)
    void addsAJudgementAndAPosition() {
        var id = open.assessments().create("Second look", "What now?", "CONFIDENTIAL");
        open.assessments()
                .addJudgement(
                        id,
                        new org.entente.ui.door.Assessments.NewJudgement(
                                "It will very likely rain.", "very-likely", "low", "One source.", "CONFIDENTIAL"));
        assertThatThrownBy(() -> open.assessments().advance(id))
                .as("a bottom line and more is missing, so it stays a draft")
                .isInstanceOf(org.entente.app.AppException.class);
        assertThat(open.assessments().open(id, Perspective.OURS).view().state()).isEqualTo("draft");
        var judgement = open.assessments()
                .open(id, Perspective.OURS)
                .view()
                .judgements()
                .getFirst();
        open.assessments()
                .takePosition(
                        judgement.id(),
                        new org.entente.ui.door.Assessments.NewPosition(
                                "dissent", "unlikely", "moderate", "No cloud.", "CONFIDENTIAL"));
        var position = open.assessments()
                .open(id, Perspective.OURS)
                .view()
                .judgements()
                .getFirst()
                .positions()
                .getFirst();
        assertThat(position.isDissent()).isTrue();
        assertThat(position.isSigned()).isTrue();
        assertThat(position.text()).isEqualTo("No cloud.");
        var taken = Objects.requireNonNull(
                open.assessments().open(id, Perspective.OURS).taken().get(position.id()));
        assertThat(taken.person()).isNotEmpty();
        assertThat(taken.day()).isNotEmpty();
    }

    @Test
    @Order(7)
    void addsAnEntityAClaimAndHearsOfIt() {
        var heard = new HashSet<String>();
        try (var _ = open.onChange(() -> heard.add("changed"))) {
            var id = open.entities().create("person", "Ada Test", "SECRET");
            open.entities()
                    .claim(
                            id,
                            new NewClaim(
                                    "birth.date", "1984-03-12", Grade.admiralty("B2"), null, "", "SECRET", "", ""));
            var page = open.entities().page(id, Perspective.OURS);
            assertThat(page.name()).isEqualTo("Ada Test");
            assertThat(page.addable().keySet().stream().limit(2))
                    .as("what one wants to know of a person and nobody has said")
                    .containsExactly("nationality", "occupation");
            assertThat(open.entities().levels(id).getFirst())
                    .as("what is said about it is marked as it is itself, unless somebody says otherwise")
                    .isEqualTo("SECRET");
            assertThat(page.blocks())
                    .anySatisfy(
                            block -> assertThat(block.live().getFirst().value()).isEqualTo("12 Mar 1984"));
        }
        assertThat(heard).containsExactly("changed");
        var halden = open.search("MV Halden", 5).getFirst().id();
        String proposed = open.entities().levels(halden).getFirst();
        assertThat(open.entities().levels(halden)).contains("UNCLASSIFIED", "SECRET");
        open.entities().claim(halden, new NewClaim("note", "seen", Grade.NOT_GRADED, null, "", proposed, "", ""));
        assertThat(open.entities().levels(halden).getFirst())
                .as("a claim that is marked as proposed changes nothing of how the thing is marked")
                .isEqualTo(proposed);
        assertThat(open.caseMarkings().state().banner().level()).isEqualTo("SECRET");
        assertThat(open.search("type:people youssef", 5).getFirst()).satisfies(hit -> {
            assertThat(hit.name()).isEqualTo("Yusuf al-Karim");
            assertThat(hit.kind()).isEqualTo("People");
            assertThat(hit.found()).isEqualTo("Person · matched Yusuf al-Karim ≈ youssef");
            assertThat(hit.portion()).startsWith("(C");
        });
        assertThat(open.search("Ada", 5))
                .anySatisfy(hit -> assertThat(hit.name()).isEqualTo("Ada Test"));
    }

    @Test
    @Order(8)
    void listsEveryActionWithWhatItSaid() {
        var reported = new long[2];
        var log = open.audit().entries(new Progress() {
            @Override
            public void report(long done, long total) {
                reported[0] = done;
                reported[1] = total;
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(reported).as("how far it is").containsOnly(log.size());
        assertThat(log).isNotEmpty().allSatisfy(entry -> {
            boolean isOurs = !entry.id().isEmpty() && entry.who().startsWith("KST");
            assertThat(entry.who()).matches(who -> !isOurs || who.equals("KST M. Oduya"));
        });
        assertThat(log)
                .as("what others say stands under their name")
                .anyMatch(entry -> entry.who().equals("OND E. Moreau")
                        && entry.deed().pack().equals("#1 · OND"));
        assertThat(log)
                .as("who wrote a package or took it in")
                .filteredOn(entry -> entry.id().isEmpty())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.who()).isEqualTo("KST M. Oduya"));
        assertThat(log.stream().map(DeskTest::told))
                .containsSubsequence(
                        "Added a claim about date of birth · Ada Test",
                        "Entered a new person · Ada Test",
                        "Added a judgement to an assessment · It will very likely rain.",
                        "Started an assessment · Second look");
        var added = log.stream()
                .filter(entry -> told(entry).equals("Added a claim about date of birth · Ada Test"))
                .findFirst()
                .orElseThrow();
        assertThat(open.audit().details(added.id()).parts()).singleElement().satisfies(part -> {
            assertThat(part.object().name()).isEqualTo("Ada Test");
            assertThat(part.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.sentence()).contains("Date of birth", "12 Mar 1984"));
        });
        assertThat(log)
                .as("no code and no name of ours for an object")
                .filteredOn(entry -> !entry.action().startsWith("Imported")) // and a file's name
                .noneMatch(entry -> entry.action().matches(".*(\\bthings?\\b|[a-z]\\.[a-z]|no words for).*"));
        assertThat(log)
                .as("a partner's card is no matter that could be marked")
                .filteredOn(entry -> told(entry).startsWith("Added a partner’s card"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.portion()).isEmpty())
                .allSatisfy(entry -> assertThat(open.audit().details(entry.id()).parts())
                        .flatExtracting(Audit.Part::changes)
                        .isNotEmpty()
                        .allSatisfy(change -> assertThat(change.portion()).isEmpty())
                        .extracting(EntityPage.ChangeLine::label)
                        .as("what it is stands beside its name")
                        .doesNotContain("Type"));
        assertThat(open.audit().checked()).isEmpty();
        var verdict = open.audit().verify(Progress.NONE);
        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.sentence()).matches("[0-9]+ entries intact since .*\\.");
        assertThat(verdict.detail()).containsPattern("[0-9,]+ records; and [0-9,]+ signatures were checked");
        assertThat(open.audit().checked()).contains(verdict);
    }

    private static String told(Audit.Entry entry) {
        var object = entry.deed().object();
        return object == null ? entry.action() : entry.action() + " · " + object.name();
    }

    @Test
    @Order(8)
    void tellsWhatTouchedOneThing() {
        var ada = open.search("Ada Test", 1).getFirst();
        var lens = open.audit().about(ada.id());
        assertThat(lens.name()).isEqualTo("Ada Test");
        assertThat(lens.entries())
                .extracting(DeskTest::told)
                .contains("Added a claim about date of birth · Ada Test", "Entered a new person · Ada Test")
                .doesNotContain("Started an assessment · Second look", "Opened the vault");
        var karim = open.search("type:people youssef", 1).getFirst();
        assertThat(open.audit().about(karim.id()).entries())
                .as("also a day that was set for it, by its name")
                .anyMatch(entry -> entry.action().startsWith("Imported"))
                .noneMatch(entry -> entry.action().contains(karim.id().toString()));
        assertThat(open.audit().about(ObjectId.derived("nothing", "here")).entries())
                .isEmpty();
    }

    @Test
    @Order(8)
    void readsAFileAndSaysWhatItRefused() throws java.io.IOException {
        Path table = folder.resolve("people.csv");
        Files.writeString(table, "name,type\nBo Example,person\n");
        assertThat(open.imports().kind(table)).isEqualTo(Imports.Kind.TABLE);
        var report = open.imports().read(table, "RESTRICTED", Grade.admiralty("C3"), Progress.NONE);
        assertThat(report.counts().read())
                .isEqualTo(report.brought().parts().stream()
                                .mapToLong(Imports.Report.Part::all)
                                .sum()
                        + report.counts().refused());
        assertThat(report.counts().created()).isPositive();
    }

    @Test
    @Order(8)
    void triesATableAndReadsItInAsItsColumnsWereTaken() throws java.io.IOException {
        Path file = folder.resolve("register.csv");
        Files.writeString(file, "name;berth\nMV Test One;4\n;5\n");
        var tables = open.imports().tables();
        var input = org.entente.interop.FileInput.of(file);
        var preview = tables.look(input, org.entente.interop.table.TableChoice.NONE);
        var mapping = org.entente.interop.table.MappingJson.read("""
            {"format": "entente-table-mapping/1", "namespace": "register",
             "objects": [{"name": "row", "type": "vessel", "key": ["name"],
                          "properties": [{"property": "name", "column": "name"}]}]}""");
        var whole = new Tables.Whole("RESTRICTED//REL AVL", Grade.admiralty("B2"), "Port register");

        var trial = tables.trial(preview, mapping, whole, Progress.NONE);
        assertThat(trial.objects()).isEqualTo(1);
        assertThat(trial.refusals()).isEqualTo(1);
        assertThat(tables.count(input, preview.form(), Progress.NONE)).isEqualTo(2);
        assertThat(tables.choices().types()).anyMatch(type -> type.code().equals("vessel"));
        assertThat(tables.choices().properties())
                .noneMatch(property -> property.code().startsWith("partner."));

        var report = tables.read(input, mapping, whole, Progress.NONE);
        assertThat(report.counts().created()).isEqualTo(1);
        assertThat(report.problems())
                .singleElement()
                .satisfies(line -> assertThat(line.where()).isEqualTo("line 3"));
        assertThat(report.brought().things()).hasSize(1);
        assertThat(report.brought().marking().level()).isEqualTo("RESTRICTED");
        assertThat(report.brought().first())
                .singleElement()
                .satisfies(hit -> assertThat(hit.portion()).isEqualTo("(R//REL AVL)"));
        assertThat(open.steps().steps().undoable()).contains(Objects.requireNonNull(report.step()));
        assertThat(open.steps().steps().undoable().getFirst().words()).isEqualTo("Import register.csv");

        Path kept = folder.resolve("register.json");
        tables.save(mapping, kept);
        assertThat(tables.load(kept)).isEqualTo(mapping);
    }

    /** Its title alone makes a table a source: nobody has to grade it for that. */
    @Test
    @Order(8)
    void makesATableWithATitleTheSourceOfItsClaims() throws java.io.IOException {
        var untitled = registered("berths.csv", "MV Test Two", "");
        assertThat(untitled.source()).isNull();

        var report = registered("moorings.csv", "MV Test Three", "Mooring list");
        var source = Objects.requireNonNull(report.source());
        assertThat(source.title()).isEqualTo("Mooring list");
        assertThat(report.counts().created()).as("the source is no row").isEqualTo(1);
        assertThat(open.sources().list(Perspective.OURS))
                .filteredOn(row -> row.id().equals(source.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo("Mooring list");
                    assertThat(row.use().claims()).isPositive();
                });
    }

    private Imports.Report registered(String name, String vessel, String title) throws java.io.IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "name\n" + vessel + "\n");
        var mapping = org.entente.interop.table.MappingJson.read("""
            {"format": "entente-table-mapping/1", "namespace": "register",
             "objects": [{"name": "row", "type": "vessel", "key": ["name"],
                          "properties": [{"property": "name", "column": "name"}]}]}""");
        var whole = new Tables.Whole("RESTRICTED", Grade.NOT_GRADED, title);
        return open.imports().tables().read(org.entente.interop.FileInput.of(file), mapping, whole, Progress.NONE);
    }

    @Test
    @Order(8)
    void takesNetworksForDataAndKnowsWhatItDoesNotRead() throws java.io.IOException {
        Path network = folder.resolve("net.graphml");
        Files.writeString(network, "<graphml><graph><node id='n1'/></graph></graphml>");
        Path pajek = folder.resolve("net.net");
        Files.writeString(pajek, "*Vertices 1\n1 \"a\"\n");
        Path notes = folder.resolve("notes.txt");
        Files.writeString(notes, "Seen at the pier.");

        assertThat(open.imports().kind(network)).isEqualTo(Imports.Kind.DATA);
        assertThat(open.imports().kind(pajek)).isEqualTo(Imports.Kind.DATA);
        assertThat(open.imports().kind(notes)).isEqualTo(Imports.Kind.ATTACHMENT);
        assertThat(open.imports()
                        .read(network, "RESTRICTED", Grade.NOT_GRADED, Progress.NONE)
                        .counts()
                        .created())
                .isEqualTo(1);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> open.imports().read(pajek, "RESTRICTED", Grade.NOT_GRADED, Progress.NONE))
                .isInstanceOf(org.entente.app.AppException.class);
    }

    @Test
    @Order(9)
    void sumsUpWhatLeavesAndStaysAndWritesWhatAPartnerVerifies() {
        var other = workstation("avl");
        other.enrol(new Person("R. Lindqvist", "AVL"), PASSPHRASE.clone());
        var theirs = other.create(
                new NewVault(other.suggestedFolder("x"), "", "x", false, null), PASSPHRASE.clone(), Progress.NONE);
        try (AutoCloseable _ = theirs::close) {
            meet(open.exchange().partners(), theirs.exchange().partners(), "ours.card", "AVL");
            meet(theirs.exchange().partners(), open.exchange().partners(), "theirs.card", "KST");
            Path file = folder.resolve("one.entente");
            theSampleWouldLeak(file);
            var begun = open.exchange().begin("AVL");
            var draft = open.exchange().draft(begun, Progress.NONE);
            assertThat(draft.accepted())
                    .as("accepted leaks stay with their reasons")
                    .hasSize(2)
                    .allSatisfy(one -> assertThat(one.reason()).isEqualTo("they told us of both"));
            assertThat(draft.leaving().stream().mapToInt(group -> group.count()).sum())
                    .isEqualTo(draft.leaves());
            assertThat(draft.staying().stream().mapToInt(group -> group.count()).sum())
                    .isEqualTo(draft.stays());
            assertThat(draft.leaves()).isPositive();
            assertThat(draft.staying().stream().flatMap(group -> group.first().stream()))
                    .as("links are called by their ends, partners by their code, agreements by their name")
                    .isNotEmpty()
                    .noneSatisfy(line ->
                            assertThat(line.name()).matches("Unnamed: (Link|Partner|Agreement|Evidence|Position)"));
            assertThat(draft.leaving().stream().flatMap(group -> group.first().stream()))
                    .as("evidence is called by its cited text, positions by their kind")
                    .isNotEmpty()
                    .noneSatisfy(line -> assertThat(line.name()).startsWith("Unnamed"));
            assertThat(draft.leaving())
                    .allSatisfy(group -> assertThat(group.first()).hasSizeLessThanOrEqualTo(group.things()));
            assertThat(draft.leaving().stream().flatMap(group -> group.first().stream()))
                    .filteredOn(line -> line.symbol().label().equals("Link"))
                    .as("two ends alone do not say what leaves about them")
                    .isNotEmpty()
                    .noneMatch(line -> line.second().isEmpty());
            saysWhatADraftAndAPartnerAreMarked(draft);
            beginsWithWhatThePartnerReadsFirst(draft.seen());
            var written = open.exchange().write(begun, file, Progress.NONE);
            assertThat(open.exchange().begun()).as("it is written").isEmpty();
            assertThat(written.leaves()).isEqualTo(draft.leaves());
            assertThat(theirs.imports().kind(file)).isEqualTo(Imports.Kind.PACKAGE);
            var inspection = theirs.exchange().inspect(file, Progress.NONE);
            assertThat(inspection.isAcceptable())
                    .as(inspection.checks().toString())
                    .isTrue();
            assertThat(theirs.entities()
                            .rows(EntityQuery.all(Perspective.OURS), 0, 1)
                            .total())
                    .as("inspecting changes nothing")
                    .isZero();
            var accepted = theirs.exchange().accept(inspection, Progress.NONE);
            assertThat(accepted.claims()).isEqualTo(draft.leaves());
            assertThat(theirs.entities()
                            .rows(EntityQuery.all(Perspective.OURS), 0, 1)
                            .total())
                    .isPositive();
            assertThat(open.exchange().partners().list())
                    .filteredOn(partner -> partner.code().equals("AVL"))
                    .as("what a partner holds is counted over all packages to it")
                    .isNotEmpty()
                    .allSatisfy(partner -> {
                        assertThat(partner.held().words()).matches("[\\d,]+ claims in \\d packages?");
                        assertThat(partner.held().portion()).startsWith("(C");
                        assertThat(partner.sent().portion()).startsWith("(C");
                    });
            keepsInTheLedgerWhatLeftAndCame(theirs.exchange(), draft);
            var came = theirs.entities()
                    .rows(EntityQuery.all(Perspective.OURS), 0, 1)
                    .rows()
                    .getFirst();
            assertThat(theirs.entities().page(came.id(), Perspective.OURS).history())
                    .as("a package is told by its number")
                    .isNotEmpty()
                    .allSatisfy(action -> assertThat(action.packages()).allMatch(each -> each.matches("#[0-9]+")))
                    .anySatisfy(action -> assertThat(action.packages()).isNotEmpty());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void saysWhatADraftAndAPartnerAreMarked(Exchange.Draft draft) {
        assertThat(open.exchange().begun()).singleElement().satisfies(kept -> {
            assertThat(kept.portion()).startsWith("(C");
            assertThat(kept.checked().getFirst())
                    .contains("%,d leave + %,d stay".formatted(draft.leaves(), draft.stays()));
            assertThat(kept.checked()).hasSize(draft.staying().size() + 1);
            assertThat(open.dashboard().waiting())
                    .filteredOn(row -> row.goal().equals(new Dashboard.Goal.Outbox()))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.title()).isEqualTo("Draft package for AVL");
                        assertThat(row.detail())
                                .contains("%,d claims leave, %,d stay".formatted(draft.leaves(), draft.stays()));
                        assertThat(row.portion()).isEqualTo(kept.portion());
                    });
        });
        assertThat(open.exchange().partners().list())
                .extracting(Partners.Partner::most)
                .contains("(C//REL AVL)");
        assertThat(open.exchange().partners().list())
                .as("what is recorded of partners carries no mark, and is not given one")
                .isNotEmpty()
                .allSatisfy(partner -> {
                    assertThat(partner.portion()).isEmpty();
                    assertThat(partner.agreements())
                            .allSatisfy(basis -> assertThat(basis.portion()).isEmpty());
                });
        assertThat(open.audit().entries(Progress.NONE))
                .filteredOn(entry -> told(entry).equals("Added a partner’s card · AVL"))
                .isNotEmpty();
        assertThat(open.audit().entries(Progress.NONE))
                .filteredOn(entry -> entry.action().startsWith("Imported"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.portion()).startsWith("("));
    }

    private void keepsInTheLedgerWhatLeftAndCame(Exchange theirs, Exchange.Draft draft) {
        var sent = open.exchange().ledger().list().getFirst();
        assertThat(sent.isOutgoing()).isTrue();
        assertThat(sent.signer()).isEqualTo("M. Oduya");
        assertThat(sent.marking()).isEqualTo(draft.marking().text());
        assertThat(sent.portion()).isEqualTo("(C//REL AVL, KST)");
        assertThat(sent.stayed()).isEqualTo(draft.stays());
        assertThat(sent.stays()).hasSameSizeAs(draft.staying());
        var held = open.exchange().ledger().contents(sent);
        assertThat(held.shown()).isEqualTo(Math.min(2_000, draft.leaves()));
        assertThat(held.things()).anySatisfy(thing -> assertThat(thing.name()).isEqualTo("Yusuf al-Karim"));

        var karim = open.search("type:people youssef", 1).getFirst();
        assertThat(open.audit().about(karim.id()).entries())
                .as("a package that carried claims about it touched it")
                .anyMatch(entry -> entry.action().startsWith("Wrote a package for AVL")
                        && entry.deed().pack().equals("#2 · AVL"));

        var came = theirs.ledger().list();
        assertThat(came).hasSize(1);
        assertThat(came.getFirst().signer()).isEqualTo("M. Oduya");
        assertThat(came.getFirst().taker()).isEqualTo("R. Lindqvist");
        assertThat(theirs.ledger().contents(came.getFirst()).shown()).isEqualTo(held.shown());
    }

    private static void beginsWithWhatThePartnerReadsFirst(List<Seen> seen) {
        var assessments = seen.stream()
                .takeWhile(thing -> thing.symbol().label().equals("Assessment"))
                .toList();
        assertThat(assessments).as("assessments come first").isNotEmpty();
        assertThat(seen.subList(assessments.size(), seen.size()))
                .extracting(thing -> thing.symbol().label())
                .doesNotContain("Assessment");
        assertThat(assessments.getFirst().page())
                .as("an assessment is read as a page")
                .isNotNull()
                .extracting(Document::subtitle, STRING)
                .contains("KST for AVL");
        assertThat(assessments.getFirst().page())
                .extracting(Document::blocks, list(Block.class))
                .anyMatch(block -> block instanceof Block.Judgement judgement
                        && judgement.bar() != null
                        && judgement.portion().contains("REL AVL, KST"))
                .anyMatch(block ->
                        block instanceof Block.Table table && !table.rows().isEmpty())
                .as("S-0177 is SECRET, and AVL is cleared up to CONFIDENTIAL")
                .noneMatch(block -> block.toString().contains("S-0177"));
        assertThat(assessments.getFirst().portion())
                .as("the originator is named, as on the page itself")
                .contains("REL AVL, KST");
        assertThat(assessments.getFirst().claims())
                .extracting(SeenClaim::property)
                .as("what the page does not tell stands below it, and nothing twice")
                .contains("State", "Question")
                .doesNotContain("Bottom line");
        assertThat(seen)
                .filteredOn(Seen::isWeighed)
                .flatExtracting(Seen::claims)
                .as("claims about the world name their sources")
                .anySatisfy(claim -> assertThat(claim.source()).isNotEmpty());
    }

    private void theSampleWouldLeak(Path file) {
        var begun = open.exchange().begun().getFirst().draft();
        assertThat(begun.partner())
                .as("the sample comes with a package that was begun")
                .isEqualTo("AVL");
        assertThat(open.exchange().begin("AVL")).isEqualTo(begun);
        var leaks = open.exchange().draft(begun, Progress.NONE).leaks();
        assertThat(leaks).extracting(Leak::name).containsExactlyInAnyOrder("Harbourmaster X", "S-0189");
        assertThatThrownBy(() -> open.exchange().write(begun, file, Progress.NONE))
                .hasMessage("ui.exchange.leaks.open");
        assertThat(file).doesNotExist();
        open.exchange().acceptLeaks(begun, leaks, "they told us of both");
    }

    /** {@code here} takes in and verifies the card of {@code there}, whose code is {@code code}. */
    private void meet(Partners here, Partners there, String name, String code) {
        Path card = folder.resolve(name);
        there.writeCard(card);
        assertThat(open.imports().kind(card)).isEqualTo(Imports.Kind.CARD);
        here.add(card);
        List<String> words = here.words(code);
        assertThat(words).hasSize(12);
        assertThat(here.verify(code, words.reversed())).isFalse();
        assertThat(here.verify(code, words)).isTrue();
        here.allow(code, "CONFIDENTIAL", "7/23", null);
    }

    private static void showsWhatComesBesideWhatIsHere(Incoming incoming) {
        assertThat(incoming.isWhole()).isTrue();
        assertThat(incoming.things())
                .as("what will have to be decided comes first")
                .first()
                .satisfies(thing -> assertThat(thing.changes()).contains(Incoming.Change.CONTESTED));
        assertThat(incoming.things())
                .filteredOn(thing -> thing.name().equals("Yusuf al-Karim"))
                .singleElement()
                .satisfies(thing -> {
                    assertThat(thing.isNew()).isFalse();
                    var born = thing.properties().getFirst();
                    assertThat(born.change()).isEqualTo(Incoming.Change.CONTESTED);
                    assertThat(born.held()).singleElement().satisfies(ours -> {
                        assertThat(ours.by()).startsWith("KST M. Oduya, ");
                        assertThat(ours.claim().value()).isEqualTo("12 Mar 1984");
                        assertThat(ours.claim().source()).isEqualTo("S-0142 · line 2 · Interview report, 4 pages");
                        assertThat(ours.grade().chip()).isEqualTo("B2");
                    });
                    assertThat(born.incoming()).singleElement().satisfies(theirs -> {
                        assertThat(theirs.by()).startsWith("AVL R. Lindqvist, ");
                        assertThat(theirs.claim().value()).isEqualTo("3 Dec 1984");
                        assertThat(theirs.claim().source())
                                .as("its source comes along")
                                .isEqualTo("S-0160 · Travel record, shareable version");
                        assertThat(theirs.claim().portion()).startsWith("(C");
                    });
                    assertThat(thing.properties())
                            .flatExtracting(Incoming.Property::held)
                            .as("who said what is here already and when, not of what is contested alone")
                            .extracting(Incoming.Said::by)
                            .allMatch(by -> by.startsWith("KST M. Oduya, "));
                });
        assertThat(incoming.things())
                .filteredOn(thing -> thing.same().equals("Yusuf al-Karim"))
                .singleElement()
                .satisfies(thing ->
                        assertThat(thing.changes()).containsExactly(Incoming.Change.NEW, Incoming.Change.SAME));
        assertThat(incoming.things())
                .filteredOn(thing -> thing.role() == org.entente.catalogue.ObjectType.Role.LINK)
                .as("links are called by their ends and their kind")
                .extracting(Incoming.Thing::name)
                .contains("Joe Carim → works at → Skiff Moth");
    }

    @Test
    @Order(10)
    void keepsPackagesUntilTheyAreDecidedUpon() {
        var exchange = open.exchange();
        var waiting = exchange.waiting();
        assertThat(open.dashboard().waiting())
                .filteredOn(row -> row.goal().equals(new Dashboard.Goal.Inbox()))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.title()).isEqualTo(waiting.getFirst().alleged()));
        assertThat(waiting)
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("AVL-to-KST-0002.entente"));
        var inspection = exchange.inspect(waiting.getFirst().file(), Progress.NONE);
        showsWhatComesBesideWhatIsHere(inspection.incoming());
        exchange.hold(inspection);
        assertThat(exchange.waiting()).isEqualTo(waiting);
        assertThat(exchange.accept(inspection, Progress.NONE).contested()).isEqualTo(2);
        assertThat(exchange.waiting()).isEmpty();
        assertThat(open.contested().list(Perspective.OURS))
                .filteredOn(value -> value.property().equals("birth.date"))
                .singleElement()
                .satisfies(value -> {
                    assertThat(value.hint()).contains("12/3 ↔ 3/12");
                    assertThat(value.portion())
                            .as("each organisation reads its own claim, so both read the two together")
                            .isEqualTo("(C//REL AVL, KST)");
                });
        assertThat(open.dashboard().waiting())
                .filteredOn(row -> row.title().contains("contested"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.detail()).contains("Yusuf al-Karim: Date of birth");
                    assertThat(row.portion()).isEqualTo("(C//REL AVL, KST)");
                });
        assertThat(open.dashboard().strength().weaknesses().getLast().portion()).isEqualTo("(C//REL AVL, KST)");
        assertThat(open.contested().list(Perspective.OURS).getFirst().hint())
                .as("one with a likely cause comes before those without")
                .isNotEmpty();
        assertThat(open.dashboard().waiting()).noneMatch(row -> row.goal().equals(new Dashboard.Goal.Inbox()));
        decidesUponContestedValues();

        var own = exchange.inspect(folder.resolve("one.entente"), Progress.NONE);
        exchange.hold(own);
        assertThat(exchange.waiting()).hasSize(1);
        exchange.refuse(own, "not for us");
        assertThat(exchange.waiting()).isEmpty();
        assertThat(folder.resolve("one.entente")).exists();
    }

    private void decidesUponContestedValues() {
        var contested = open.contested();
        var birth = contested(contested);
        var sides = contested.sides(birth, Perspective.OURS);
        assertThat(sides.sides())
                .as("ours first, then the partner’s")
                .extracting(Contested.Side::organisation)
                .containsExactly("KST", "AVL");
        assertThat(sides.sides().getFirst().person()).isEqualTo("M. Oduya (you)");
        assertThat(sides.sides().getLast().person()).isEqualTo("R. Lindqvist");
        assertThat(sides.sides()).allSatisfy(side -> assertThat(side.source()).isNotNull());
        assertThat(sides.sides())
                .as("marked as the same claims were before they were accepted")
                .extracting(Contested.Side::portion)
                .containsOnly("(C//REL AVL, KST)");
        assertThat(sides.before()).as("nobody had said anything").isNull();

        var begun = new ContestedDraft("side", "", "", "better gra", false, List.of());
        contested.keep(birth, begun);
        assertThat(contested.sides(birth, Perspective.OURS).draft()).isEqualTo(begun);
        contested.keep(birth, new ContestedDraft("", "", "", "", true, birth.claims()));
        assertThat(contested(contested).state()).isEqualTo(Contested.State.KEPT);
        contested.keep(
                birth, new ContestedDraft("", "", "", "", true, birth.claims().subList(0, 1)));
        assertThat(contested(contested).state())
                .as("claims that were not seen make it open again")
                .isEqualTo(Contested.State.OPEN);

        var made = contested.resolve(birth, sides.sides().getFirst().id(), List.of(), "better graded");
        assertThat(contested(contested).state()).isEqualTo(Contested.State.RESOLVED);
        var resolved = contested.sides(birth, Perspective.OURS);
        assertThat(resolved.draft()).isEqualTo(ContestedDraft.NONE);
        assertThat(resolved.resolved()).hasFieldOrPropertyWithValue("reason", "better graded");
        contested.undo(made);
        assertThat(contested(contested).state()).isEqualTo(Contested.State.OPEN);
        contested.write(birth, "1984", "both agree on the year");
        assertThat(contested.sides(birth, Perspective.OURS).resolved()).hasFieldOrPropertyWithValue("value", "1984");
    }

    private static Contested.Value contested(Contested contested) {
        return contested.list(Perspective.OURS).stream()
                .filter(value -> value.property().equals("birth.date"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(11)
    void opensAgainOnlyWithThePassphrase() {
        assertThat(open.left()).isEqualTo(ScreenLeft.NOTHING);
        var screen = new ScreenLeft(
                List.of(new ScreenLeft.Tab("place", "graph", Map.of("own:view", "80 0 0"))),
                0,
                "JOINT",
                List.of(new ScreenLeft.Tab("place", "entities")),
                List.of(),
                false,
                null);
        open.leave(screen);
        var begun = open.exchange().begin("OND").choosing("type:person", false);
        open.exchange().keep(begun);
        open.close();
        assertThat(workstation.vaults()).hasSize(1);
        assertThat(workstation.open(vault, "wrong".toCharArray(), null, OpeningProgress.NONE))
                .isInstanceOf(Opening.WrongPassphrase.class);
        var again = workstation.open(vault, PASSPHRASE.clone(), null, OpeningProgress.NONE);
        assertThat(again).isInstanceOfSatisfying(Opening.Opened.class, opened -> open = opened.openCase());
        assertThat(open.left()).isEqualTo(screen);
        assertThat(open.exchange().begun())
                .as("a package that was begun survives closing")
                .extracting(Begun::draft)
                .containsExactly(begun);
        var some = open.exchange().draft(begun, Progress.NONE);
        assertThat(some.leaves() + some.stays())
                .isLessThan(open.exchange()
                        .draft(begun.choosing("", false), Progress.NONE)
                        .leaves());
        open.exchange().discard("OND");
        assertThat(open.exchange().begun()).isEmpty();
        addsToAPackageWhatItsThingsNeed();
        assertThat(open.entities().rows(EntityQuery.all(Perspective.OURS), 0, 1).total())
                .isPositive();
        assertThat(open.name()).isEqualTo("Harbour Lights");
    }

    private void addsToAPackageWhatItsThingsNeed() {
        var assessments = open.assessments().list(Perspective.OURS);
        assertThat(assessments)
                .as("by title, whatever their ids")
                .extracting(org.entente.ui.door.Assessments.Line::title)
                .containsExactly("Port threat 2024", "Second look");
        var assessment = assessments.getLast().id();
        assertThat(open.exchange().add("OND", List.of(assessment))).isEqualTo(new Exchange.Added(1, false));
        assertThat(open.exchange().add("OND", List.of(assessment))).isEqualTo(new Exchange.Added(0, false));
        var added = open.exchange().begin("OND");
        assertThat(added.things()).as("kept between").containsExactly(assessment);
        var draft = open.exchange().draft(added, Progress.NONE);
        var all = open.exchange().draft(OutboxDraft.of("OND", Instant.EPOCH), Progress.NONE);
        assertThat(draft.leaves() + draft.stays()).isPositive().isLessThan(all.leaves() + all.stays());
        assertThat(draft.leaving())
                .as("with its judgement and the position on it")
                .anyMatch(leaving ->
                        leaving.label().equals(Texts.english().get("ui.role.analysis")) && leaving.things() == 3);
        open.exchange().keep(OutboxDraft.of("OND", Instant.EPOCH));
        assertThat(open.exchange().add("OND", List.of(assessment))).isEqualTo(new Exchange.Added(0, true));
        open.exchange().discard("OND");
    }
}
