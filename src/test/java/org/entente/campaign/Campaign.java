package org.entente.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * Runs one test over many cases. A case is a number, and everything random in it follows from that number, so that a failure
 * names its own reproduction.
 *
 * <p>An ordinary build runs as many cases as {@code campaigns.properties} says, always the same ones, and with
 * {@code -Dentente.cases=N} no more than N of them, as where every mutant has its own run. With
 * {@code -Dentente.case=N} it runs that one alone. With {@code -Dentente.full=CLASS} the campaigns of that class share a time
 * budget, go on where the last run stopped, and add up ({@link Tally}).
 */
public final class Campaign {

    private static final int MOST_FAILURES = 10;
    private static final String COUNTS = "/campaigns.properties";

    private final Class<?> owner;
    private final String name;

    private Campaign(Class<?> owner, String method) {
        this.owner = owner;
        this.name = owner.getSimpleName() + "." + method;
    }

    /** One case. */
    @FunctionalInterface
    public interface Case {
        void run(long number) throws Exception;
    }

    /** The campaign of a test method, which takes its {@link TestInfo} so that it is counted as one. */
    public static Campaign of(TestInfo test) {
        return new Campaign(
                test.getTestClass().orElseThrow(),
                test.getTestMethod().orElseThrow().getName());
    }

    /** Runs cases until one fails, or as the class comment says. */
    public void run(Case body) throws IOException {
        String single = System.getProperty("entente.case");
        if (single != null) {
            attempt(body, Long.parseLong(single));
        } else if (owner.getSimpleName().equals(System.getProperty("entente.full"))) {
            runForAWhile(body);
        } else {
            int cases = cases();
            for (long number = 0; number < cases; number++) {
                attempt(body, number);
            }
        }
    }

    /** Seeds 0 to {@code count - 1} for a parameterised test, or {@code -Dentente.cases=N} of them if that is fewer. */
    public static LongStream seeds(int count) {
        return LongStream.range(0, atMostAllowed(count));
    }

    /** How many cases an ordinary build runs, or {@code -Dentente.cases=N} if that is fewer. */
    public int cases() throws IOException {
        var counts = new Properties();
        try (InputStream in = Objects.requireNonNull(Campaign.class.getResourceAsStream(COUNTS), COUNTS)) {
            counts.load(in);
        }
        String count = counts.getProperty(name);
        if (count == null) {
            throw new IllegalStateException(COUNTS + " has no line for " + name);
        }
        return atMostAllowed(Integer.parseInt(count.strip()));
    }

    private static int atMostAllowed(int count) {
        return Math.min(count, Integer.getInteger("entente.cases", Integer.MAX_VALUE));
    }

    private void attempt(Case body, long number) {
        try {
            body.run(number);
        } catch (Exception | AssertionError e) {
            throw new AssertionError(
                    name + " failed at case " + number + " (again with -Dentente.case=" + number + "): " + e, e);
        }
    }

    @SuppressWarnings("SystemOut") // whoever started it waits for these lines
    private void runForAWhile(Case body) throws IOException {
        var tally = Tally.resume(Path.of(System.getProperty("entente.full.state", "target/campaign"))
                .resolve(name + ".properties"));
        long end = System.nanoTime() + budget().toNanos();
        AssertionError first = null;
        for (int failures = 0; System.nanoTime() < end && failures < MOST_FAILURES; ) {
            long number = tally.next();
            try {
                attempt(body, number);
                tally.add(true);
            } catch (AssertionError e) {
                failures++;
                first = first == null ? e : first;
                tally.add(false);
                System.out.println(e.getMessage());
            }
        }
        tally.keep();
        System.out.println(name + ": " + tally);
        if (first != null) {
            throw first;
        }
    }

    private Duration budget() {
        long campaigns = Arrays.stream(owner.getDeclaredMethods())
                .filter(Campaign::isCampaign)
                .count();
        double minutes = Double.parseDouble(System.getProperty("entente.full.minutes", "10"));
        return Duration.ofMillis((long) (minutes * 60_000 / campaigns));
    }

    private static boolean isCampaign(Method method) {
        return method.isAnnotationPresent(Test.class)
                && Arrays.asList(method.getParameterTypes()).contains(TestInfo.class);
    }
}
