package org.entente.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.entente.catalogue.Catalogue;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.KeyId;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.model.work.Progress;
import org.entente.provenance.identity.P384;
import org.entente.provenance.identity.SignatureKind;
import org.entente.provenance.identity.Signer;
import org.entente.store.CaseStore;
import org.entente.store.Directory;
import org.entente.store.Draft;
import org.entente.vault.Opening;
import org.entente.vault.Surroundings;
import org.entente.vault.Vault;
import org.entente.vault.VaultSetup;
import org.entente.vault.disk.FileOpener;
import org.entente.vault.key.KdfParameters;

/** What benchmarks of the store share: a signer, and claims as a large STIX bundle has them: ten an object, every second a link. */
final class GeneratedCase {

    static final char[] PASSPHRASE = "bench".toCharArray();
    static final Marking MARKING = Marking.of("generic", "RESTRICTED");

    private static final String FILLER = "x".repeat(60);
    private static final int EDITED = 500;

    private final SecureRandom random = new SecureRandom();
    private final Surroundings surroundings = new Surroundings(InstantSource.system(), random, new FileOpener());
    private final byte[] scalar = P384.newScalar(random);
    private final KeyId key = P384.publicKey(scalar).id();
    private final Catalogue catalogue = Catalogue.load();
    private int edits;

    Vault create(Path folder) {
        return Vault.create(folder, PASSPHRASE, new VaultSetup(UUID.randomUUID(), KdfParameters.FLOOR), surroundings);
    }

    Vault reopen(Path folder) {
        return ((Opening.Opened) Vault.open(folder, PASSPHRASE, surroundings)).vault();
    }

    /** Fills a case in one action. */
    void fill(CaseStore store, int claims) {
        store.commit(signer(), UUID.randomUUID(), "bench", draft -> fill(draft, claims));
    }

    /** One edit, as an analyst makes it; the next is of another entity. */
    void edit(CaseStore store) {
        ObjectId edited = object(2 * (edits++ % EDITED));
        store.commit(
                signer(),
                UUID.randomUUID(),
                "bench",
                draft -> draft.state(
                        statement(edited, "occupation", new Text("none")), Attribution.none(MARKING)));
    }

    CaseStore open(Vault vault) {
        return CaseStore.open(vault, catalogue, new Ours(), surroundings, Progress.NONE);
    }

    private record Ours() implements Directory {
        @Override
        public String ours() {
            return "KST";
        }

        @Override
        public Optional<String> organisation(KeyId ignored) {
            return Optional.of("KST");
        }
    }

    Signer signer() {
        return new Signer() {
            @Override
            public KeyId keyId() {
                return key;
            }

            @Override
            public byte[] sign(SignatureKind kind, byte[] bytes) {
                return P384.sign(scalar, kind, bytes);
            }
        };
    }

    static long fill(Draft draft, int claims) {
        ObjectId source = ObjectId.derived("bench", "source");
        var cited = new Attribution(source, "objects", MARKING);
        draft.state(statement(source, "type", new Code("source")), Attribution.none(MARKING));
        int objects = claims / 10;
        for (int i = 0; i < objects; i++) {
            ObjectId object = object(i);
            if (i % 2 == 1) {
                draft.state(statement(object, "type", new Code("link")), cited);
                draft.state(statement(object, "link.kind", new Code("uses")), cited);
                draft.state(statement(object, "link.from", new Ref(object(i - 1))), cited);
                draft.state(statement(object, "link.to", new Ref(object((int) (i * 7919L % objects / 2 * 2)))), cited);
            } else {
                draft.state(statement(object, "type", new Code("malware")), cited);
                draft.state(statement(object, "name", new Text("Name " + i)), cited);
                draft.state(statement(object, "description", new Text("Text " + i + FILLER)), cited);
                draft.state(statement(object, "alias", new Text("Alias " + i)), cited);
            }
            for (int extra = 0; extra < 6; extra++) {
                draft.state(statement(object, "stix.p" + extra, new Text("\"" + extra + FILLER + "\"")), cited);
            }
        }
        return draft.size();
    }

    static ObjectId object(int number) {
        return ObjectId.derived("bench", Integer.toString(number));
    }

    static Core.Statement statement(ObjectId object, String property, Value value) {
        return new Core.Statement(object, property, value, null, Grade.NOT_GRADED, MARKING);
    }
}
