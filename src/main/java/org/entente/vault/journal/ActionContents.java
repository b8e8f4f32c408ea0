package org.entente.vault.journal;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import org.entente.vault.VaultException;
import org.entente.vault.key.DamagedException;

/** The contents of one action, opened when they are asked for. */
record ActionContents(ContentReader reader, ContentIndex index) {

    /** Opens a content of an entry; an empty array if its session's key is destroyed. */
    byte[] read(ChainStream.Entry entry, int at) throws IOException, DamagedException {
        return reader.read(address(entry, at));
    }

    private ContentAddress address(ChainStream.Entry entry, int at) throws DamagedException {
        int number = entry.contents()[at];
        int place = index.find(number);
        if (place < 0) {
            throw new DamagedException("vault.damaged.content-missing", number);
        }
        ContentIndex.Group group = index.group(place);
        return new ContentAddress(
                group.segment().segment(), index.offset(place), group.previousHash(), entry.commitment(at));
    }

    /** The contents of one entry as a list that reads them on demand. */
    List<Content> of(ChainStream.Entry entry) {
        return new AbstractList<>() {
            @Override
            public Content get(int at) {
                return new Located(entry, at);
            }

            @Override
            public int size() {
                return entry.contents().length;
            }
        };
    }

    private final class Located implements Content {
        private final ChainStream.Entry entry;
        private final int at;

        Located(ChainStream.Entry entry, int at) {
            this.entry = entry;
            this.at = at;
        }

        @Override
        public byte[] bytes() {
            try {
                return read(entry, at);
            } catch (IOException e) {
                throw new VaultException("vault.cannot-read", e);
            } catch (DamagedException e) {
                throw new VaultException(e.key(), e, e.arguments().toArray());
            }
        }

        @Override
        public ContentAddress address() {
            try {
                return ActionContents.this.address(entry, at);
            } catch (DamagedException e) {
                throw new VaultException(e.key(), e, e.arguments().toArray());
            }
        }
    }
}
