package org.entente.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.app.Workstation;
import org.entente.app.claim.ClaimService.Terms;
import org.entente.app.graph.NetworkOrder;
import org.entente.app.home.Home;
import org.entente.app.outgoing.ReportOrder;
import org.entente.app.text.Texts;
import org.entente.model.Core;
import org.entente.model.ObjectId;
import org.entente.model.marking.Marking;
import org.entente.model.value.Code;
import org.entente.model.value.Ref;
import org.entente.model.value.Text;
import org.entente.model.work.Progress;

/** Another process: does with a case what the window offers and the command line does not, then locks and leaves. */
final class CaseProcess {

    private static final Terms SHARED =
            Terms.marked(Marking.of("generic", "CONFIDENTIAL").releasableTo(List.of("AVL", "KST")));

    private CaseProcess() {}

    /** Arguments: vault, passphrase, canary, file to attach, folder for exports. */
    public static void main(String[] arguments) {
        var home = Home.fromEnvironment(System.getenv()).prepare();
        var workstation = new Workstation(home, new Texts(Locale.ENGLISH));
        Path vault = Path.of(arguments[0]);
        char[] passphrase = arguments[1].toCharArray();
        String canary = arguments[2];
        Path out = Path.of(arguments[4]);
        try (var open = workstation.open(vault, passphrase)) {
            var claims = open.claims();
            ObjectId person = claims.create("person", canary, SHARED);
            claims.set(person, "name", new Text(canary + " the second"), SHARED);
            claims.add(person, "note", new Text("a note about " + canary), SHARED);
            claims.link(person, "knows", claims.create("person", "friend of " + canary, SHARED), SHARED);
            open.attachments().attach(person, "attachment", Path.of(arguments[3]), SHARED);
            open.search().find(canary, 10);
            var assessment = claims.create("assessment", "Who is " + canary, SHARED);
            var judgement = claims.create("judgement", canary, SHARED);
            claims.commit("judge " + canary, draft -> {
                draft.state(
                        new Core.Statement(
                                judgement, "judgement.of", new Ref(assessment), null, SHARED.grade(), SHARED.marking()),
                        SHARED.attribution());
                draft.state(
                        new Core.Statement(
                                judgement,
                                "judgement.confidence",
                                new Code("moderate"),
                                null,
                                SHARED.grade(),
                                SHARED.marking()),
                        SHARED.attribution());
                return judgement;
            });
            for (String name : List.of("network.png", "network.pdf")) {
                open.networks().layout(new NetworkOrder(null, out.resolve(name), null, null, 1), Progress.NONE);
            }
            for (String name : List.of("full.docx", "full.pdf", "register.xlsx")) {
                String template = name.substring(0, name.indexOf('.'));
                open.reports()
                        .write(
                                new ReportOrder(assessment.toString(), template, null, out.resolve(name)),
                                Progress.NONE);
            }
        }
        try (var again = workstation.open(vault, passphrase)) {
            again.search().find(canary, 10);
        }
    }
}
