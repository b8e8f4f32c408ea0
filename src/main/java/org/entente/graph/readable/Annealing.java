package org.entente.graph.readable;

import java.util.SplittableRandom;
import org.entente.model.work.Progress;

/**
 * Lets items look for better places: each in turn tries places around its own and those of others, and takes what leaves
 * less to puzzle over, less and less often something worse (S. Kirkpatrick and others, "Optimization by simulated
 * annealing", Science 220, 1983).
 */
final class Annealing {

    private static final int TRIES = 10;
    private static final int SWAPS = 2;
    private static final double HOT = 6;
    private static final double COLD = 1;

    /** Part of the rounds in which worse is taken. */
    private static final double HOT_ROUNDS = 0.8;

    /** Part of the room that the first steps span. */
    private static final double FIRST_STEP = 0.3;

    private static final double LAST_STEP = 6;

    private final Tangle tangle;
    private final Footprints prints;
    private final Room room;
    private final double[] x;
    private final double[] y;
    private final SplittableRandom random;

    /** @param x where the items stand; they are moved */
    Annealing(Tangle tangle, Footprints prints, Room room, double[] x, double[] y, SplittableRandom random) {
        this.tangle = tangle;
        this.prints = prints;
        this.room = room;
        this.x = x;
        this.y = y;
        this.random = random;
    }

    void run(int rounds, Progress progress) {
        for (int item = 0; item < x.length; item++) {
            bringIn(item);
        }
        double first = Math.max(room.width(), room.height()) * FIRST_STEP;
        for (int round = 0; round < rounds; round++) {
            progress.checkCancelled();
            progress.report(round, rounds);
            double done = (double) round / rounds;
            double heat = done < HOT_ROUNDS ? HOT * Math.pow(COLD / HOT, done / HOT_ROUNDS) : 0;
            tangle.firm(done * done / (HOT_ROUNDS * HOT_ROUNDS));
            double step = first * Math.pow(LAST_STEP / first, done);
            for (int item = 0; item < x.length; item++) {
                tryPlaces(item, step, heat);
                trySwaps(item, heat);
            }
        }
    }

    /** Moves an item as little as brings it into the room. */
    private void bringIn(int item) {
        double across = prints.across(item);
        double down = prints.down(item);
        x[item] = Math.max(across, Math.min(x[item], room.width() - across));
        y[item] = Math.max(prints.radius()[item], Math.min(y[item], room.height() - down));
    }

    private void tryPlaces(int item, double step, double heat) {
        double now = tangle.at(item, x[item], y[item], Double.POSITIVE_INFINITY);
        for (int tried = 0; tried < TRIES; tried++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double far = step * Math.sqrt(random.nextDouble());
            double toX = x[item] + Math.cos(angle) * far;
            double toY = y[item] + Math.sin(angle) * far;
            if (prints.isInside(room, item, toX, toY)) {
                double enough = enough(now, heat);
                double then = tangle.at(item, toX, toY, enough);
                if (then < enough) {
                    x[item] = toX;
                    y[item] = toY;
                    now = then;
                }
            }
        }
    }

    /** In a full room there is no way past each other but to change places. */
    private void trySwaps(int item, double heat) {
        for (int tried = 0; tried < SWAPS; tried++) {
            int other = random.nextInt(x.length);
            if (other == item
                    || !prints.isInside(room, item, x[other], y[other])
                    || !prints.isInside(room, other, x[item], y[item])) {
                continue;
            }
            double enough = enough(both(item, other, Double.POSITIVE_INFINITY), heat);
            swap(item, other);
            if (both(item, other, enough) >= enough) {
                swap(item, other);
            }
        }
    }

    private double both(int one, int other, double enough) {
        double first = tangle.at(one, x[one], y[one], enough);
        return first < enough ? first + tangle.at(other, x[other], y[other], enough - first) : first;
    }

    private void swap(int one, int other) {
        double atX = x[one];
        double atY = y[one];
        x[one] = x[other];
        y[one] = y[other];
        x[other] = atX;
        y[other] = atY;
    }

    /** What a change may leave to puzzle over and still be taken: a bit more than now while it is hot. */
    private double enough(double now, double heat) {
        return now - heat * Math.log(1 - random.nextDouble());
    }
}
