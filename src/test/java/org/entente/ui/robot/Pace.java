package org.entente.ui.robot;

import java.util.HashMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * How slow this machine is beside the one on which {@link FreezeWatch#LIMIT_MILLIS} is promised. What a person waits for on a
 * desktop must not be judged by the processor time of whatever shared machine a build happens to run on.
 */
final class Pace {

    /** The best time of the work below on two cores of an AMD EPYC at 2.1 GHz with nothing beside it. */
    private static final double REFERENCE_MILLIS = 6.1;

    private static final int TIMES = 40;
    private static final int WORDS = 20_000;

    /** More than this is no machine that anything can be said about. */
    private static final double MOST = 3;

    private Pace() {}

    /** 1 for a machine at least as fast as that one, 2 for one that takes twice as long; at most 3. */
    static double ofThisMachine() {
        return Math.clamp(bestMillis() / REFERENCE_MILLIS, 1, MOST);
    }

    static double bestMillis() {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            if (work(i) < 0) {
                throw new IllegalStateException("cannot be");
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    /** Makes, hashes and compares many small objects, as the screen's thread does. */
    private static long work(int seed) {
        var random = new SplittableRandom(seed);
        var sorted = new TreeMap<String, Integer>();
        var hashed = new HashMap<String, Integer>();
        for (int i = 0; i < WORDS; i++) {
            String word = Long.toString(random.nextLong(), 36);
            sorted.merge(word.substring(0, 4), 1, Integer::sum);
            hashed.merge(word, i, Integer::sum);
        }
        return sorted.values().stream().mapToLong(Integer::longValue).sum() + hashed.size();
    }
}
