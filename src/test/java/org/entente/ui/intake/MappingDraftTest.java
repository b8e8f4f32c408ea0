package org.entente.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.interop.FileInput;
import org.entente.interop.table.CellFormat;
import org.entente.interop.table.LinkedColumn;
import org.entente.interop.table.TableChoice;
import org.entente.interop.table.TableForm;
import org.entente.interop.table.TableMapping;
import org.entente.interop.table.TablePreview;
import org.entente.interop.table.TableProbe;
import org.entente.ui.intake.ColumnUse.Role;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MappingDraftTest {

    private static final Set<String> MULTI = Set.of("alias", "nationality", "phone", "note", "tag", "foreign.id");

    private static TablePreview look(String text) {
        return TableProbe.look(FileInput.of("harbour.csv", text.getBytes(StandardCharsets.UTF_8)), TableChoice.NONE);
    }

    private static MappingDraft draft(TablePreview preview, TableMapping mapping) {
        return MappingDraft.of(mapping, preview, preview.form().shape() == TableForm.Shape.MATRIX);
    }

    private static MappingDraft guessed(String text) {
        var preview = look(text);
        return draft(preview, TableMapping.guess(preview));
    }

    private static ColumnUse use(MappingDraft draft, String column) {
        return draft.columns().stream()
                .filter(each -> each.name().equals(column))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatWasGuessedColumnByColumn() {
        var draft = guessed("from,to,relation,since,weight,remark\nAna,Bo,knows,2019,3,a\nBo,Cy,met,2020,1,b\n");

        assertThat(draft.columns().stream().map(use -> use.role().name()))
                .containsExactly("KEY", "KEY", "TYPE", "FROM", "VALUE", "VALUE");
        assertThat(use(draft, "from").property()).isEqualTo("name");
        assertThat(use(draft, "weight").isOf(ColumnUse.LINK)).isTrue();
        assertThat(draft.typeColumn(ColumnUse.LINK)).isEqualTo("relation");
    }

    @Test
    void showsWhatARowIsLinkedToAsAColumnAndGivesItBack() {
        var preview = look("name,works at,source,owner\nAna,Pier 9,Note 8,Bo Lind\n");
        var mapping = TableMapping.guess(preview);
        var draft = draft(preview, mapping);

        assertThat(draft.columns().stream().map(use -> use.role().name()))
                .containsExactly("KEY", "LINKED_TO", "SOURCE", "LINKED_FROM");
        assertThat(draft.hasLinks()).as("the rows are entities").isFalse();
        assertThat(draft.mapping(MULTI)).isEqualTo(mapping);

        var changed = draft.withLinkedType("works at", "place")
                .with(ColumnUse.ignored(use(draft, "owner").column()));
        assertThat(changed.mapping(MULTI).linkedColumns())
                .containsExactly(new LinkedColumn("works at", "works-at", "place", false));
    }

    @Test
    void givesTheGuessBackWhenNothingIsChanged() throws IOException {
        Path data = Path.of("../shared/data/networks-covert");
        Assumptions.assumeTrue(Files.isDirectory(data), "needs ../shared/data/networks-covert");
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                var preview = TableProbe.look(FileInput.of(file), TableChoice.NONE);
                var mapping = TableMapping.guess(preview);

                var back = draft(preview, mapping).mapping(MULTI);

                assertThat(back.objects().stream().map(object -> List.of(object.name(), object.type(), object.key())))
                        .as("%s", file)
                        .isEqualTo(mapping.objects().stream()
                                .map(object -> List.of(object.name(), object.type(), object.key()))
                                .toList());
                for (int i = 0; i < mapping.objects().size(); i++) {
                    assertThat(back.objects().get(i).properties())
                            .as("%s", file)
                            .containsExactlyInAnyOrderElementsOf(
                                    mapping.objects().get(i).properties());
                }
                assertThat(back.links().stream().map(link -> List.of(link.kind(), Set.copyOf(link.key()))))
                        .as("%s", file)
                        .isEqualTo(mapping.links().stream()
                                .map(link -> List.of(link.kind(), Set.copyOf(link.key())))
                                .toList());
            }
        }
    }

    @Test
    void joinsColumnsThatMakeOneValue() {
        var draft = guessed("id,first name,last name,city\n1,Ana,Vidal,Halden\n2,Bo,Moor,Orla\n");
        var mapping = draft.mapping(MULTI);

        assertThat(mapping.objects().getFirst().properties())
                .anySatisfy(property -> assertThat(property.columns()).containsExactly("first name", "last name"));
    }

    @Test
    void takesAColumnForSomethingElse() {
        var draft = guessed("name,code,when\nAna,A2,2019\nBo,B1,2020\n");

        var changed = draft.with(use(draft, "code").as(Role.GRADE, ""))
                .with(use(draft, "when")
                        .as(Role.VALUE, draft.objects().getFirst())
                        .telling("birth.date"))
                .withType(draft.objects().getFirst(), "vessel")
                .withNamespace("port");
        var mapping = changed.mapping(MULTI);

        assertThat(mapping.gradeColumn()).isEqualTo("code");
        assertThat(mapping.namespace()).isEqualTo("port");
        assertThat(mapping.objects().getFirst().type().otherwise()).isEqualTo("vessel");
        assertThat(mapping.objects().getFirst().properties())
                .extracting(property -> property.property())
                .containsExactlyInAnyOrder("name", "birth.date");
    }

    @Test
    void letsOneColumnOnlySayTheGrade() {
        var draft = guessed("name,code,grade\nAna,A2,B2\nBo,B1,C3\n");
        assertThat(use(draft, "grade").role()).isEqualTo(Role.GRADE);

        var changed = draft.with(use(draft, "code").as(Role.GRADE, ""));

        assertThat(use(changed, "grade").role()).isEqualTo(Role.IGNORED);
        assertThat(changed.mapping(MULTI).gradeColumn()).isEqualTo("code");
    }

    @Test
    void readsTheWordsOfAColumnThatIsTakenForTheType() {
        var preview = look("name,what\nAna,Person\nStar,Ship\n");
        var draft = draft(preview, TableMapping.guessObjects(preview));
        var as = draft.with(use(draft, "what").as(Role.TYPE, draft.objects().getFirst()));

        var type = as.mapping(MULTI).objects().getFirst().type();

        assertThat(type.column()).isEqualTo("what");
        assertThat(type.codes()).containsEntry("Person", "person").containsEntry("Ship", "vessel");
    }

    @Test
    void makesLinksOfTwoColumnsThatDoNotLookLikeIt() {
        var preview = look("alpha,beta\nAna,Bo\nBo,Cy\n");
        var mapping = draft(preview, TableMapping.guessLinks(preview)).mapping(MULTI);

        assertThat(mapping.objects()).hasSize(2);
        assertThat(mapping.links()).hasSize(1);
    }

    @Test
    void keepsTheTypeOfAMatrix() {
        var draft = guessed(",Ana,Bo,Cy\nAna,0,1,0\nBo,1,0,2\nCy,0,2,0\n");

        assertThat(draft.columns()).isEmpty();
        var mapping = draft.withType(draft.objects().getFirst(), "vessel")
                .withKind("met")
                .mapping(MULTI);
        assertThat(mapping.objects().getFirst().type().otherwise()).isEqualTo("vessel");
        assertThat(mapping.links().getFirst().kind().otherwise()).isEqualTo("met");
    }

    @Test
    void saysWhichNumberOfADateComesFirst() {
        var draft = guessed("name,born\nAna,03/04/1984\n").withDates(CellFormat.DateOrder.DAY_FIRST);

        assertThat(draft.mapping(MULTI).format().dates()).isEqualTo(CellFormat.DateOrder.DAY_FIRST);
    }
}
