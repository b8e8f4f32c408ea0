package org.entente.app.desk;

import org.entente.app.AppException;
import org.entente.app.claim.ClaimService;
import org.entente.assessment.AssessmentView;
import org.entente.assessment.Needs;
import org.entente.assessment.Stage;
import org.entente.catalogue.yardstick.Yardstick;
import org.entente.model.Attribution;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.grade.Grade;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Likelihood;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.value.Value;
import org.entente.store.Draft;
import org.jspecify.annotations.Nullable;

/** Writing assessments: each method is one action. */
public final class AssessmentDesk {

    private final ClaimService claims;
    private final java.util.random.RandomGenerator random;
    private final String organisation;

    AssessmentDesk(ClaimService claims, java.util.random.RandomGenerator random, String organisation) {
        this.claims = claims;
        this.random = random;
        this.organisation = organisation;
    }

    public ObjectId create(String title, String question, Marking marking) {
        var id = ObjectId.random(random);
        return claims.commit("assessment.create", draft -> {
            say(draft, id, "type", new Code("assessment"), marking);
            say(draft, id, "name", new Text(title), marking);
            if (!question.isEmpty()) {
                say(draft, id, "assessment.question", new Text(question), marking);
            }
            say(draft, id, "assessment.state", new Code("draft"), marking);
            return id;
        });
    }

    /**
     * A judgement as typed.
     *
     * @param order sorts it among the others
     */
    public record NewJudgement(String text, Likelihood likelihood, String confidence, String reason, String order) {}

    public ObjectId addJudgement(ObjectId assessment, NewJudgement judgement, Marking marking) {
        var id = ObjectId.random(random);
        return claims.commit("judgement.add", draft -> {
            say(draft, id, "type", new Code("judgement"), marking);
            say(draft, id, "judgement.of", new Ref(assessment), marking);
            say(draft, id, "judgement.text", new Text(judgement.text()), marking);
            say(draft, id, "judgement.likelihood", judgement.likelihood(), marking);
            say(draft, id, "judgement.confidence", new Code(judgement.confidence()), marking);
            say(draft, id, "judgement.confidence.reason", new Text(judgement.reason()), marking);
            say(draft, id, "judgement.order", new Text(judgement.order()), marking);
            return id;
        });
    }

    /**
     * A stand as typed.
     *
     * @param likelihood null for none of our own
     * @param confidence empty for none of our own
     */
    public record NewPosition(String stand, @Nullable Likelihood likelihood, String confidence, String text) {}

    /** Records our organisation's stand on a judgement; a later one takes its place, the earlier stays in the history. */
    public ObjectId takePosition(ObjectId judgement, NewPosition position, Marking marking) {
        var id = ObjectId.derived("position", judgement.toString(), organisation);
        var terms = ClaimService.Terms.marked(marking);
        if (claims.live(id, "type").isEmpty()) {
            claims.commit("position.take", draft -> {
                say(draft, id, "type", new Code("position"), marking);
                say(draft, id, "position.on", new Ref(judgement), marking);
                say(draft, id, "position.by", new Code(organisation), marking);
                return id;
            });
        }
        claims.set(id, "position.stand", new Code(position.stand()), terms);
        Likelihood likelihood = position.likelihood();
        if (likelihood != null) {
            claims.set(id, "position.likelihood", likelihood, terms);
        }
        if (!position.confidence().isEmpty()) {
            claims.set(id, "position.confidence", new Code(position.confidence()), terms);
        }
        if (!position.text().isEmpty()) {
            claims.set(id, "position.text", new Text(position.text()), terms);
        }
        return id;
    }

    /**
     * Takes an assessment to the stage after the one it is in. Whoever does it signs for it, which is all that a named approver is.
     * That it is released is for a release to say.
     *
     * @throws AppException if something is still needed for that
     */
    public void advance(AssessmentView assessment) {
        Stage next = Needs.nextByHand(assessment).orElseThrow(() -> new AppException("app.assessment.needs"));
        claims.set(
                assessment.id(),
                "assessment.state",
                new Code(next.code()),
                ClaimService.Terms.marked(assessment.marking()));
    }

    /** The likelihood that a word of a yardstick stands for. */
    public static Likelihood likelihood(Yardstick yardstick, String term) {
        return yardstick
                .band(term)
                .map(yardstick::likelihood)
                .orElseThrow(() -> new IllegalArgumentException("the yardstick has no term " + term));
    }

    private static void say(Draft draft, ObjectId id, String property, Value value, Marking marking) {
        draft.state(
                new Core.Statement(id, property, value, null, Grade.NOT_GRADED, marking), Attribution.none(marking));
    }
}
