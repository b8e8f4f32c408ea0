package org.entente.provenance;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.entente.model.Attribution;
import org.entente.model.ClaimId;
import org.entente.model.Core;
import org.entente.model.End;
import org.entente.model.Hash;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.grade.Rating;
import org.entente.model.marking.Audience;
import org.entente.model.marking.Marking;
import org.entente.model.value.Blob;
import org.entente.model.value.Bool;
import org.entente.model.value.Code;
import org.entente.model.value.Decimal;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Moment;
import org.entente.model.value.Period;
import org.entente.model.value.Place;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Unknown;
import org.entente.model.value.Value;

/** Claims of every kind, from a seed. */
public final class AnyClaim {

    private static final List<String> TEXTS = List.of(
            "",
            "Harbour Lights",
            "quote \" backslash \\ slash /",
            "line\nfeed\ttab\u0000nul\u001f\u007f",
            "Müller",
            "Mu\u0308ller", // the same to the eye, other bytes: never normalised
            "Новичок 诺维乔克 العربية",
            "emoji 😀 and \u2028 line separator",
            "\uFFFD\uE000\uFB01");

    private AnyClaim() {}

    public static Core core(RandomGenerator random) {
        if (random.nextInt(4) == 0) {
            return new Core.Relation(
                    end(random),
                    pick(random, List.of("supersedes", "withdraws", "of-tomorrow")),
                    end(random),
                    text(random),
                    marking(random));
        }
        return new Core.Statement(
                ObjectId.random(random),
                pick(random, List.of("name", "type", "link.from", "stix.x_unknown", "é")),
                value(random),
                random.nextBoolean() ? null : period(random),
                grade(random),
                marking(random));
    }

    public static Attribution attribution(RandomGenerator random) {
        return new Attribution(random.nextBoolean() ? null : ObjectId.random(random), text(random), marking(random));
    }

    public static Marking marking(RandomGenerator random) {
        var levels = new TreeMap<String, String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            levels.put(text(random), text(random));
        }
        return new Marking(
                levels,
                switch (random.nextInt(3)) {
                    case 0 -> Audience.UNRESTRICTED;
                    case 1 -> Audience.ORIGINATOR_ONLY;
                    default -> Audience.only(texts(random));
                },
                texts(random),
                random.nextBoolean(),
                texts(random),
                random.nextBoolean() ? null : LocalDate.of(2027, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                texts(random));
    }

    private static Value value(RandomGenerator random) {
        return switch (random.nextInt(11)) {
            case 0 -> new Text(text(random));
            case 1 -> new Code(text(random));
            case 2 -> new Decimal(pick(random, List.of("0", "-12.50", "123456789012345678901234567890.1")));
            case 3 -> new Bool(random.nextBoolean());
            case 4 -> moment(random);
            case 5 -> period(random);
            case 6 ->
                new Likelihood(
                        new Decimal("0.55"),
                        new Decimal("0.80"),
                        random.nextBoolean() ? "" : "likely",
                        random.nextBoolean() ? "" : "phia 1");
            case 7 -> new Place(new Decimal("47.37"), new Decimal("-8.54"), new Decimal("0"));
            case 8 -> new Ref(ObjectId.random(random));
            case 9 -> new Blob(hash(random), "image/png");
            default ->
                new Unknown(
                        "of-tomorrow", "{\"kind\":\"of-tomorrow\",\"b\":[\"x\",{\"z\":\"\",\"a\":\"ü\"}],\"a\":\"y\"}");
        };
    }

    private static Moment moment(RandomGenerator random) {
        return new Moment(
                pick(
                        random,
                        List.of("1979", "1979-03", "1979-03-12", "1979-03-12T14:31:00Z", "2020-02-29T00:00:00.5Z")),
                pick(random, List.of(Moment.Sense.values())));
    }

    private static Period period(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Period(Moment.of("1979"), null);
            case 1 -> new Period(null, moment(random));
            default -> new Period(Moment.of("1979"), new Moment("1990-01", Moment.Sense.ABOUT));
        };
    }

    private static Grade grade(RandomGenerator random) {
        return new Grade(
                random.nextBoolean() ? Rating.NOT_RATED : new Rating.Rated("admiralty", "B"),
                random.nextBoolean() ? Rating.NOT_RATED : new Rating.Rated("admiralty", "2"));
    }

    private static End end(RandomGenerator random) {
        return random.nextBoolean()
                ? new End.OfClaim(new ClaimId(hash(random)))
                : new End.OfObject(ObjectId.random(random));
    }

    private static Hash hash(RandomGenerator random) {
        return new Hash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
    }

    private static TreeSet<String> texts(RandomGenerator random) {
        var texts = new TreeSet<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            texts.add(text(random));
        }
        return texts;
    }

    private static String text(RandomGenerator random) {
        return pick(random, TEXTS);
    }

    private static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
