package org.entente.vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.canary.Canaries;
import org.entente.vault.blob.BlobReceipt;
import org.entente.vault.cache.CacheDatabase;
import org.entente.vault.disk.ChannelOpener;
import org.entente.vault.disk.MemoryDisk;
import org.entente.vault.key.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a thief of the folder gets is noise: nothing readable is ever written, not even into files that are deleted again. */
class VaultSecrecyTest {

    private static final String CANARY = "Zaunkönig-4711-Canary";
    private static final byte[] PLAIN = CANARY.getBytes(UTF_8);
    private static final byte[] MUCH = CANARY.repeat(40_000).getBytes(UTF_8);
    private static final Canaries CANARIES = new Canaries(List.of(CANARY));
    private static final String SCHEMA = "create table note(words varchar); create index on note(words);";

    private final MemoryDisk disk = new MemoryDisk();

    /** Something that is done with words nobody else may read. */
    enum Scenario {
        AN_ACTION {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                try (var action = vault.journal().begin()) {
                    action.entry(CANARY, PLAIN, action.content(PLAIN), action.content(MUCH));
                    action.end();
                }
            }
        },
        AN_ACTION_TAKEN_BACK {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                try (var action = vault.journal().begin()) {
                    action.entry(CANARY, PLAIN, action.content(MUCH));
                }
            }
        },
        AN_ACTION_WHEN_THE_POWER_GOES {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                disk.losePowerAfter(9);
                try (var action = vault.journal().begin()) {
                    action.entry(CANARY, PLAIN, action.content(MUCH));
                    action.end();
                }
            }
        },
        AN_ACTION_ON_A_FULL_DRIVE {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                disk.leaveFree(70_000);
                try (var action = vault.journal().begin()) {
                    action.entry(CANARY, PLAIN, action.content(MUCH));
                    action.end();
                }
            }
        },
        AN_ATTACHMENT {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                var receipt = vault.blobs().write(new ByteArrayInputStream(MUCH));
                try (var action = vault.journal().begin()) {
                    action.entry(BlobReceipt.ENTRY, PLAIN, action.content(receipt.bytes()));
                    action.end();
                }
            }
        },
        AN_ATTACHMENT_THAT_ENDS_IN_AN_ERROR {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                vault.blobs().write(new SequenceInputStream(new ByteArrayInputStream(MUCH), new Broken()));
            }
        },
        AN_ATTACHMENT_ON_A_FULL_DRIVE {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                disk.leaveFree(70_000);
                vault.blobs().write(new ByteArrayInputStream(MUCH));
            }
        },
        A_DRAFT {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                vault.desk().put(CANARY, PLAIN);
                vault.desk().put(CANARY, MUCH);
                vault.desk().delete(CANARY);
            }
        },
        ROWS {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                fill(vault.cache().database(1, SCHEMA));
            }
        },
        A_SEARCH_AND_A_SORT {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                var database = vault.cache().database(1, SCHEMA);
                fill(database);
                try (var connection = database.connection();
                        var query = connection.prepareStatement(
                                "select words from note where words > ? order by words desc")) {
                    query.setString(1, CANARY);
                    query.executeQuery().close();
                }
            }
        },
        SQL_THAT_FAILS {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                var database = vault.cache().database(1, SCHEMA);
                try (var connection = database.connection();
                        var statement = connection.createStatement()) {
                    statement.execute("insert into nowhere values ('" + CANARY + "')");
                }
            }
        },
        A_DATABASE_MADE_ANEW {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                var database = vault.cache().database(1, SCHEMA);
                fill(database);
                database.recreate();
                fill(database);
            }
        },
        A_DATABASE_WHEN_THE_POWER_GOES {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                var database = vault.cache().database(1, SCHEMA);
                disk.losePowerAfter(50);
                fill(database);
            }
        },
        AN_INDEX {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                vault.cache().files().write(CANARY, out -> out.write(MUCH));
            }
        },
        AN_INDEX_GIVEN_UP {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                vault.cache().files().write(CANARY, out -> {
                    out.write(MUCH);
                    throw new IOException("given up");
                });
            }
        },
        A_SPOOL {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                try (var spool = vault.spool();
                        var out = spool.write()) {
                    out.write(MUCH);
                }
            }
        },
        SCRATCH {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                try (var scratch = vault.cache().scratch()) {
                    fill(scratch.database(1, SCHEMA));
                    scratch.desk().put(CANARY, PLAIN);
                    scratch.files().write(CANARY, out -> out.write(MUCH));
                }
            }
        },
        SOMETHING_LEFT_OPEN {
            @Override
            void in(Vault vault, MemoryDisk disk) throws IOException, SQLException {
                var action = vault.journal().begin();
                action.entry(CANARY, PLAIN, action.content(MUCH));
                vault.spool().write().write(MUCH);
                vault.cache().scratch().desk().put(CANARY, PLAIN);
                action.close();
            }
        };

        abstract void in(Vault vault, MemoryDisk disk) throws IOException, SQLException;
    }

    private static void fill(CacheDatabase database) throws SQLException {
        try (var connection = database.connection();
                var insert = connection.prepareStatement("insert into note(words) values (?)")) {
            for (int i = 0; i < 200; i++) {
                insert.setString(1, CANARY + i);
                insert.executeUpdate();
            }
        }
    }

    private Surroundings surroundings(long seed) {
        return new Surroundings(InstantSource.fixed(TestVaults.NOON), new SplittableRandom(seed), disk);
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void writesNothingReadableWhatever(Scenario scenario) throws Exception {
        disk.remember();
        try (Vault vault = TestVaults.create(Work.FOLDER, surroundings(1))) {
            scenario.in(vault, disk);
        } catch (VaultException | IOException | SQLException e) {
            // some of these are meant to fail half-way; what they had written by then counts too
        }
        disk.repair();
        disk.powerUp(new SplittableRandom(2));
        TestVaults.open(Work.FOLDER, surroundings(3)).close();
        assertThat(disk.everWritten()).hasSizeGreaterThan(4);
        String caseId = new String(Bytes.of(TestVaults.CASE), ISO_8859_1);
        for (byte[] written : disk.everWritten()) {
            assertThat(CANARIES.in(written)).isEmpty();
            assertThat(new String(written, ISO_8859_1).contains(caseId)).isFalse();
        }
        for (Path file : disk.files()) {
            assertThat(CANARIES.in(String.valueOf(file))).isEmpty();
        }
    }

    /** The test above would be worth nothing if it did not see what is written plainly and deleted again. */
    @Test
    void seesWhatIsWrittenPlainlyAndDeletedAgain() throws IOException {
        disk.remember();
        Path file = Path.of("/memory/plain");
        try (var channel = disk.open(file, ChannelOpener.Access.CREATE)) {
            channel.write(ByteBuffer.wrap(PLAIN), 0);
        }
        disk.delete(file);
        assertThat(disk.everWritten())
                .hasSize(1)
                .allSatisfy(written -> assertThat(CANARIES.in(written)).isNotEmpty());
    }

    /** A source that breaks. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("cannot be read");
        }
    }
}
