package org.entente.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.Workstation;
import org.entente.app.exchange.Partner;
import org.entente.app.exchange.PartnerService;
import org.entente.model.value.Moment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente partner}: organisations we exchange with. */
@Command(name = "partner", description = "organisations you exchange with: add, compare words, stop")
final class PartnerCommands {

    private PartnerCommands() {}

    static CommandLine of(Workstation workstation, Streams streams) {
        return new CommandLine(new PartnerCommands())
                .addSubcommand(new Add(workstation, streams))
                .addSubcommand(new ListAll(workstation, streams))
                .addSubcommand(new Verify(workstation, streams))
                .addSubcommand(new Describe(workstation, streams))
                .addSubcommand(new Stop(workstation, streams));
    }

    private abstract static class WithVault extends Session implements Runnable {
        @Option(names = "--vault", required = true, paramLabel = "VAULT")
        private Path vault = Path.of("");

        WithVault(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        Path vault() {
            return vault;
        }

        void tell(Partner partner) {
            output().result(fields(partner), sentence(partner));
        }

        private String sentence(Partner partner) {
            String words = String.join(" ", partner.words());
            return say("cli.partner." + partner.state().code(), partner.code(), partner.person(), words);
        }

        private static Map<String, Object> fields(Partner partner) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("code", partner.code());
            fields.put("person", partner.person());
            fields.put("state", partner.state().code());
            fields.put("words", partner.words());
            return fields;
        }
    }

    @Command(name = "add", description = "take in a partner's identity card; it counts only once verified")
    private static final class Add extends WithVault {
        @Parameters(paramLabel = "CARD")
        private Path card = Path.of("");

        Add(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            tell(inCase(vault(), open -> open.partners().add(card)));
        }
    }

    @Command(name = "list", description = "partners with their state and the twelve words to compare")
    private static final class ListAll extends WithVault {

        ListAll(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            inCase(vault(), open -> {
                open.partners().list().forEach(this::tell);
                return 0;
            });
        }
    }

    @Command(name = "verify", description = "say that the twelve words are the same on both sides")
    private static final class Verify extends WithVault {
        @Parameters(paramLabel = "CODE")
        private String code = "";

        @Option(names = "--words", required = true, description = "the twelve words that the partner reads to you")
        private String words = "";

        Verify(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            tell(inCase(vault(), open -> open.partners().verify(code, words)));
        }
    }

    @Command(name = "stop", description = "exchange nothing with this partner any more")
    private static final class Stop extends WithVault {
        @Parameters(paramLabel = "CODE")
        private String code = "";

        Stop(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            tell(inCase(vault(), open -> open.partners().stop(code)));
        }
    }

    @Command(name = "describe", description = "record clearance, community or agreement of a partner")
    private static final class Describe extends WithVault {
        @Parameters(paramLabel = "CODE")
        private String code = "";

        @Option(names = "--clearance", paramLabel = "POLICY:LEVEL", description = "such as generic:CONFIDENTIAL")
        private @Nullable String clearance;

        @Option(names = "--community", paramLabel = "CODE")
        private @Nullable String community;

        @Option(names = "--agreement", paramLabel = "NAME", description = "basis on which we may release to it")
        private @Nullable String agreement;

        @Option(names = "--until", paramLabel = "DATE", description = "last day of the agreement")
        private @Nullable String until;

        Describe(Workstation workstation, Streams streams) {
            super(workstation, streams);
        }

        @Override
        public void run() {
            inCase(vault(), open -> {
                record(open.partners());
                open.partners().list().stream()
                        .filter(each -> each.code().equals(code))
                        .forEach(this::tell);
                return 0;
            });
        }

        private void record(PartnerService partners) {
            if (clearance != null) {
                partners.describe(code, "clearance", clearance);
            }
            if (community != null) {
                partners.describe(code, "community", community);
            }
            if (agreement != null) {
                partners.agree(code, agreement, until == null ? null : Moment.of(until));
            }
        }
    }
}
