package org.entente.app.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.graph.NetworkOrder;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that stays may not leave in an export, a picture or a table for a partner, unless somebody says why. */
class FilesForPartnersTest extends CaseWithASecret {

    @Test
    void keepsAnExportBackForTheSameReasons() throws IOException {
        open.claims().add(karim, "note", new Text("driver of Harbourmaster Xylo"), SHARED);
        Path out = folder.resolve("case.json");
        var refused = open.exports().write(new Export("stix", out, "AVL", null, null), Progress.NONE);
        assertThat(refused.isWritten()).isFalse();
        assertThat(refused.leaks())
                .extracting(leak -> leak.name() + " in " + leak.property() + " of " + leak.title())
                .containsExactly("Harbourmaster Xylo in note of Yusuf al-Karim");
        assertThat(out).doesNotExist();
        assertThat(open.exports()
                        .write(new Export("stix", folder.resolve("own.json"), null, null, null), Progress.NONE)
                        .isWritten())
                .as("our own organisation may read what it holds")
                .isTrue();

        var written = open.exports().write(new Export("stix", out, "AVL", null, "AVL told us"), Progress.NONE);
        assertThat(written.isWritten()).isTrue();
        assertThat(Files.readString(out)).contains("driver of Harbourmaster Xylo");
        assertThat(open.audit().entries()).anyMatch(entry -> entry.action().contains("AVL told us"));
        assertThat(open.outbox().plan("AVL", null).leaks())
                .as("accepted once for whatever carries this text to AVL")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "tsv"})
    void keepsAPictureBackForTheNamesThatItWouldShow(String ending) {
        open.claims().add(karim, "note", new Text("The Lantern: not drawn"), SHARED);
        Path out = folder.resolve("network." + ending);
        assertThat(open.networks()
                        .layout(new NetworkOrder(null, out, "AVL", null, 1), Progress.NONE)
                        .leaks())
                .isEmpty();
        assertThat(out).exists();

        ObjectId paper = paperNaming("The Lantern");
        Path next = folder.resolve("next." + ending);
        var refused = open.networks().layout(new NetworkOrder(null, next, "AVL", null, 1), Progress.NONE);
        assertThat(refused.leaks())
                .extracting(leak -> leak.name() + " in " + leak.property())
                .containsExactly("The Lantern in title");
        assertThat(refused.leaks()).allMatch(leak -> leak.object().equals(paper));
        assertThat(next).doesNotExist();
        assertThat(open.networks()
                        .metrics(new NetworkOrder(null, next, "AVL", null, 1), Progress.NONE)
                        .leaks())
                .hasSize(1);
        assertThat(open.networks()
                        .communities(new NetworkOrder(null, next, "AVL", null, 1), Progress.NONE)
                        .leaks())
                .hasSize(1);
        assertThat(next).doesNotExist();

        open.networks().layout(new NetworkOrder(null, folder.resolve("own." + ending), null, null, 1), Progress.NONE);
        assertThat(folder.resolve("own." + ending)).exists();
        open.networks().layout(new NetworkOrder(null, next, "AVL", "AVL told us", 1), Progress.NONE);
        assertThat(next).exists();
        assertThat(open.audit().entries()).anyMatch(entry -> entry.action().contains("AVL told us"));
    }

    @Test
    void drawsAPathPastWhatNamesSomethingElsewhere() {
        ObjectId pier = open.claims().create("location", "Pier 9", SHARED);
        open.claims().link(karim, "works-at", pier, SHARED);
        paperNaming("The Lantern");
        Path out = folder.resolve("path.svg");
        var drawn = open.networks()
                .path(new NetworkOrder(null, out, "AVL", null, 1), "Yusuf al-Karim", "Pier 9", Progress.NONE);
        assertThat(drawn.leaks()).isEmpty();
        assertThat(out).exists();
    }

    private ObjectId paperNaming(String name) {
        return open.claims().commit("note a paper", draft -> {
            var id = ObjectId.derived("paper");
            draft.state(statement(id, "type", new Code("document")), SHARED.attribution());
            draft.state(statement(id, "title", new Text("Schedule of " + name)), SHARED.attribution());
            return id;
        });
    }

    private static Core.Statement statement(ObjectId object, String property, Value value) {
        return new Core.Statement(object, property, value, null, Grade.NOT_GRADED, CONFIDENTIAL);
    }
}
