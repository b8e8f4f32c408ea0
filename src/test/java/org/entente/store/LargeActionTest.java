package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.store.TestCase.statement;

import java.nio.file.Path;
import org.entente.model.ObjectId;
import org.entente.model.value.Code;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeActionTest {

    @TempDir
    Path folder;

    @Test
    void splitsAnActionOfMoreClaimsThanACommitTakes() {
        int claims = (1 << 18) + 10_000;
        try (var here = TestCase.create(folder.resolve("kst.vault"), "KST", 1)) {
            here.act(draft -> {
                for (int i = 0; i < claims; i++) {
                    ObjectId object = ObjectId.derived("many", Integer.toString(i / 100));
                    Value value = i % 100 == 0 ? new Code("person") : new Text("A" + i);
                    draft.state(statement(object, i % 100 == 0 ? "type" : "alias", value), TestCase.none());
                }
                return draft.size();
            });
            var info = here.store().queries().totals().info();
            assertThat(info.claims()).isEqualTo(claims);
            assertThat(info.commits()).isEqualTo(2);
            assertThat(info.objects()).isEqualTo((claims + 99) / 100);
            here.reopen();
            assertThat(here.store().queries().totals().info()).isEqualTo(info);
        }
    }
}
