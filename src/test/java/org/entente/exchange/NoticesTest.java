package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.entente.exchange.notice.ErasureNotice;
import org.entente.exchange.notice.Notices;
import org.entente.model.ClaimId;
import org.entente.model.Hash;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.provenance.SignedHead;
import org.entente.provenance.canonical.ProvenanceException;
import org.junit.jupiter.api.Test;

/** The lines of a package that are no claims. */
class NoticesTest {

    private static final Instant TIME = Instant.parse("2026-02-06T10:00:00Z");
    private static final ClaimId CLAIM = new ClaimId(Hash.of(new byte[Hash.BYTES]));

    private static SignedHead head(int digit) {
        return new SignedHead(
                new KeyId(Hash.of(new byte[Hash.BYTES])),
                ObjectId.derived("test", "workstation").value(),
                ObjectId.derived("test", "case").value(),
                Integer.toString(digit).repeat(96),
                TIME,
                new byte[96]);
    }

    @Test
    void readWhatTheyWrite() {
        var notices = new Notices(
                head(1),
                List.of(head(2), head(3)),
                List.of(new ErasureNotice("order 7/24", "Act 3", TIME, List.of(CLAIM))));
        assertThat(Notices.parse(notices.bytes())).isEqualTo(notices);
        assertThat(Notices.NONE.bytes()).isEmpty();
    }

    @Test
    void refuseEveryOtherForm() {
        String line = new String(new Notices(head(1), List.of(), List.of()).bytes(), StandardCharsets.UTF_8);
        for (String other : List.of(line + "\n", line.strip(), line + line, "{}\n", "\n", line.replace("2026", "26"))) {
            assertThatThrownBy(() -> Notices.parse(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isInstanceOf(ProvenanceException.class);
        }
        assertThatThrownBy(() -> new ErasureNotice("", "", TIME, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
