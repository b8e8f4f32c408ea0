package org.entente.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.entente.vault.disk.MemoryDisk;

/** What a hostile hand does to the files of a vault of which it has older copies, beside another vault. */
enum Tampering {
    TRUNCATE {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            Path file = any(disk, random);
            byte[] bytes = disk.content(file);
            disk.put(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        }
    },
    APPEND {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            Path file = any(disk, random);
            byte[] bytes = disk.content(file);
            byte[] longer = Arrays.copyOf(bytes, bytes.length + random.nextInt(1, 400));
            if (random.nextBoolean()) { // its own end again, as a record that was being written
                int length = Math.min(bytes.length, longer.length - bytes.length);
                System.arraycopy(bytes, bytes.length - length, longer, bytes.length, length);
            }
            disk.put(file, longer);
        }
    },
    DROP {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) {
            disk.remove(any(disk, random));
        }
    },
    SWAP {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            Path one = any(disk, random);
            Path other = any(disk, random);
            byte[] bytes = disk.content(one);
            disk.put(one, disk.content(other));
            disk.put(other, bytes);
        }
    },
    DUPLICATE {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            disk.put(segment(copies.segments() + 1), disk.content(any(disk, random)));
        }
    },
    SPLICE_FROM_OLDER {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            MemoryDisk older = copies.older().get(random.nextInt(copies.older().size()));
            Path file = any(older, random);
            disk.put(file, older.content(file));
        }
    },
    SPLICE_FROM_ANOTHER_VAULT {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            Path file = any(copies.other(), random);
            disk.put(
                    random.nextBoolean() ? file : any(disk, random),
                    copies.other().content(file));
        }
    },
    SPLICE_INSIDE {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            Path file = any(disk, random);
            byte[] bytes = disk.content(file);
            byte[] from = disk.content(any(disk, random));
            int length = random.nextInt(1, Math.min(bytes.length, from.length) + 1);
            int target = random.nextInt(bytes.length - length + 1);
            System.arraycopy(from, random.nextInt(from.length - length + 1), bytes, target, length);
            disk.put(file, bytes);
        }
    },
    /** As if it had not been closed: an older header with its key table, before a journal that went on. */
    FORGE_UNCLEAN {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            MemoryDisk older = copies.older().get(random.nextInt(copies.older().size()));
            for (String name : List.of("header.a", "header.b", "keys.a", "keys.b")) {
                disk.put(Work.FOLDER.resolve(name), older.content(Work.FOLDER.resolve(name)));
            }
            Path last = segment(copies.segments());
            if (disk.exists(last)) {
                byte[] bytes = disk.content(last);
                disk.put(last, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            }
        }
    },
    /** Copies of several ages and vaults in the four files that say what the vault is. */
    MIX_HEADERS {
        @Override
        void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException {
            var sources = new ArrayList<>(copies.older());
            sources.add(copies.other());
            sources.add(disk.copy());
            for (String name : List.of("header.a", "header.b", "keys.a", "keys.b")) {
                MemoryDisk source = sources.get(random.nextInt(sources.size()));
                String from = random.nextInt(4) > 0 ? name : name.replace(".a", ".b");
                disk.put(Work.FOLDER.resolve(name), source.content(Work.FOLDER.resolve(from)));
            }
        }
    };

    /**
     * What the hostile hand has to work with.
     *
     * @param older the same vault before, oldest first
     * @param segments how many the journal has now
     */
    record Copies(List<MemoryDisk> older, MemoryDisk other, int segments) {}

    abstract void on(MemoryDisk disk, Copies copies, RandomGenerator random) throws IOException;

    static Path segment(int number) {
        return Work.FOLDER.resolve("journal/" + String.format(java.util.Locale.ROOT, "%04d.seg", number));
    }

    /** Any file that is not empty: header, key table, segment, attachment or desk. */
    private static Path any(MemoryDisk disk, RandomGenerator random) {
        var files = disk.files();
        return files.get(random.nextInt(files.size()));
    }
}
