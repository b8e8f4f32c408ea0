package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.model.ObjectId;
import org.junit.jupiter.api.Test;

class SearchThreadsTest {

    @Test
    void isSearchedWhileItGrows() throws Exception {
        try (var index = SearchIndex.create();
                var threads = Executors.newFixedThreadPool(3)) {
            Callable<Integer> writing = () -> {
                var random = new SplittableRandom(1);
                for (int i = 0; i < 300; i++) {
                    index.put(List.of(new Searchable(
                            ObjectId.random(random), "person", "Karim " + i, List.of(), List.of(), Traits.NONE)));
                }
                return 300;
            };
            Callable<Integer> reading = () -> IntStream.range(0, 60)
                    .map(_ -> index.find("karim", 1000).size())
                    .reduce(0, (before, now) -> {
                        assertThat(now).isGreaterThanOrEqualTo(before);
                        return now;
                    });
            var done = threads.invokeAll(List.of(writing, reading, reading));
            assertThat(done.getFirst().get()).isEqualTo(300);
            assertThat(done.get(1).get()).isLessThanOrEqualTo(300);
            assertThat(done.get(2).get()).isLessThanOrEqualTo(300);
            assertThat(index.find("karim", 1000)).hasSize(300);
        }
    }
}
