package org.entente.ui.first;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.app.identity.IdentityService;
import org.entente.app.passphrase.PassphraseStrength;
import org.entente.ui.door.OpenCase;
import org.entente.ui.door.Workstation;
import org.entente.ui.door.Workstation.NewVault;
import org.entente.ui.door.Workstation.Person;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * From an empty home to the first case, in steps. Nothing is made before the last of them, so that every step can be gone back
 * to; somebody who works here already makes further vaults by the last three. Screen's thread only.
 */
public final class FirstRunViewModel {

    /** What is asked, in this order. */
    public enum Step {
        WELCOME,
        WORKSTATION,
        VAULT,
        SHEET,
        READY;

        /** Part of ids and message keys. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the sample case is called; its vault is called otherwise, because anybody reads that. */
    private static final String SAMPLE_CASE = "HARBOUR LIGHTS";

    private final Workstation workstation;
    private final Background background;
    private final Texts texts;
    private final @Nullable Person known;
    private final RandomGenerator random;
    private final ShowCase window;
    private final Consumer<Existing> existing;
    private final Consumer<Throwable> notShown;
    private final List<Step> steps;
    private final ReadOnlyObjectWrapper<Step> step;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty organisation = new SimpleStringProperty("");
    private final StringProperty nickname = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Path> parent = new SimpleObjectProperty<>();
    private final StringProperty caseName = new SimpleStringProperty("");
    private final BooleanProperty opening = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable PassphraseStrength> strength = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private char[] passphrase = {};
    private Path folder = Path.of("");
    private @Nullable SheetViewModel sheet;
    private long measured;

    /**
     * What the steps work with and where they lead.
     *
     * @param existing takes a vault that was made elsewhere
     * @param notShown told when a new vault could not be shown; it is there, and closed
     */
    public record Tools(
            Workstation workstation,
            Background background,
            Texts texts,
            RandomGenerator random,
            ShowCase window,
            Consumer<Existing> existing,
            Consumer<Throwable> notShown) {}

    /** @param known who works here; null on the very first run */
    public FirstRunViewModel(Tools tools, @Nullable Person known) {
        this.workstation = tools.workstation();
        this.background = tools.background();
        this.texts = tools.texts();
        this.random = tools.random();
        this.window = tools.window();
        this.existing = tools.existing();
        this.notShown = tools.notShown();
        this.known = known;
        this.steps = known == null ? List.of(Step.values()) : List.of(Step.VAULT, Step.SHEET, Step.READY);
        this.step = new ReadOnlyObjectWrapper<>(steps.getFirst());
    }

    /** Whether somebody works here already, so that only a vault is made. */
    boolean isFurther() {
        return known != null;
    }

    List<Step> steps() {
        return steps;
    }

    /** Which step is shown. */
    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty organisationProperty() {
        return organisation;
    }

    StringProperty nicknameProperty() {
        return nickname;
    }

    /** The folder that the vault's own will lie in; null for the usual one. */
    ObjectProperty<@Nullable Path> parentProperty() {
        return parent;
    }

    StringProperty caseNameProperty() {
        return caseName;
    }

    /** Whether the vault step opens a vault from elsewhere instead of making one. */
    BooleanProperty openingProperty() {
        return opening;
    }

    /** How long the passphrase that is typed would stand; null while none is. */
    ReadOnlyObjectProperty<@Nullable PassphraseStrength> strengthProperty() {
        return strength.getReadOnlyProperty();
    }

    /** What has to be put right on this step; empty for nothing. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is being done, in words; empty while nothing is. */
    ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** The sheet of the vault that is about to be made; null before its passphrase was chosen. */
    @Nullable
    SheetViewModel sheet() {
        return sheet;
    }

    /** Where the vault would lie. */
    Path suggested() {
        Path usual = workstation.suggestedFolder(nickname.get().strip());
        Path chosen = parent.get();
        return chosen == null ? usual : chosen.resolve(usual.getFileName());
    }

    /** Goes one step back, whatever is typed; false if this is the first. */
    boolean back() {
        if (busy.get()) {
            return true;
        }
        error.set("");
        if (step.get() == Step.SHEET && sheet != null && sheet.stageProperty().get() == SheetViewModel.Stage.CHECKED) {
            sheet.showAgain();
            return true;
        }
        int at = steps.indexOf(step.get());
        if (at > 0) {
            step.set(steps.get(at - 1));
        }
        return at > 0;
    }

    private void forward() {
        error.set("");
        step.set(steps.get(steps.indexOf(step.get()) + 1));
    }

    /** Leaves the welcome. */
    void begin() {
        forward();
    }

    /** Goes on if the person and the organisation can be called so. */
    void introduce() {
        if (IdentityService.isNamed(name.get(), code())) {
            forward();
        } else {
            error.set(texts.get("app.identity.names"));
        }
    }

    private String code() {
        return organisation.get().strip().toUpperCase(Locale.ROOT);
    }

    /** Estimates what is typed, and says it unless something else was typed meanwhile. */
    void measure(String typed) {
        long mine = ++measured;
        if (typed.isEmpty()) {
            strength.set(null);
            return;
        }
        var known = guessable();
        background.run(() -> PassphraseStrength.of(typed, known), now -> {
            if (mine == measured) {
                strength.set(now);
            }
        });
    }

    private List<String> guessable() {
        return List.of(name.get(), organisation.get(), nickname.get()).stream()
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** Says what is still missing before a step can be left. */
    void lacks(String words) {
        error.set(words);
    }

    /** What the vault is called if nobody gives it a name. */
    String nextNickname() {
        return workstation.nextNickname();
    }

    String suggestPassphrase() {
        return workstation.suggestPassphrase();
    }

    private record Chosen(String refusal, Path folder, String nickname) {}

    /** Goes on if a vault can lie there and the passphrase is worth one; takes the passphrase and wipes it in the end. */
    void choose(char[] typed) {
        if (busy.get()) {
            Arrays.fill(typed, '\0');
            return;
        }
        Arrays.fill(passphrase, '\0');
        passphrase = typed;
        start("ui.first.checking");
        Path place = suggested();
        String called = nickname.get().strip();
        var guessable = guessable();
        background.run(
                () -> {
                    workstation.checkRoom(place);
                    return new Chosen(
                            refusal(typed, guessable), place, called.isEmpty() ? workstation.nextNickname() : called);
                },
                this::chosen,
                this::failed);
    }

    private String refusal(char[] typed, List<String> guessable) {
        if (known != null || workstation.person().isPresent()) { // also after a first try that made no vault
            return workstation.isMine(typed) ? "" : texts.get("ui.first.not-yours");
        }
        var now = PassphraseStrength.of(java.nio.CharBuffer.wrap(typed), guessable);
        return now.isEnough() ? "" : texts.get("ui.first.weak", time(now));
    }

    /** How long guessing takes, such as "about 3 days". */
    String time(PassphraseStrength strength) {
        var time = strength.time();
        return texts.get("ui.first.time." + time.unit().name().toLowerCase(Locale.ROOT), time.count());
    }

    private void chosen(Chosen chosen) {
        busy.set(false);
        doing.set("");
        if (!chosen.refusal().isEmpty()) {
            error.set(chosen.refusal());
            return;
        }
        folder = chosen.folder();
        var drawn = sheet;
        if (drawn == null) {
            var recovery = workstation.recovery();
            sheet = new SheetViewModel(
                    recovery.newSheet(chosen.nickname()), recovery, background, texts, random, this::forward);
        } else {
            drawn.call(chosen.nickname());
            drawn.showAgain();
        }
        forward();
    }

    /** Opens a vault that was made elsewhere instead. */
    void open(Path vault, boolean isBySheet) {
        existing.accept(new Existing(vault, known == null ? typedPerson() : null, isBySheet));
    }

    private Person typedPerson() {
        return new Person(name.get().strip(), code());
    }

    /** Makes the identity if there is none, the vault, and what it begins with; then shows the case. */
    void make(Beginning beginning) {
        if (busy.get() || sheet == null) {
            return;
        }
        start(beginning instanceof Beginning.Sample ? "ui.create.busy.sample" : "ui.create.busy");
        var who = known == null ? typedPerson() : known;
        var paper = sheet.sheet();
        var vault = switch (beginning) {
            case Beginning.Sample() -> new NewVault(folder, nickname.get().strip(), SAMPLE_CASE, true, paper);
            case Beginning.Empty(String title) -> empty(title);
            case Beginning.Package(String title, var _) -> empty(title);
        };
        List<Path> files = beginning instanceof Beginning.Package(var _, List<Path> chosen) ? chosen : List.of();
        char[] secret = passphrase.clone();
        background.run(
                () -> {
                    try {
                        if (workstation.person().isEmpty()) {
                            workstation.enrol(who, secret);
                        }
                        return workstation.create(vault, secret, new Telling());
                    } finally {
                        Arrays.fill(secret, '\0');
                    }
                },
                (OpenCase made) -> window.show(made, files, notShown), // busy until the card is gone
                this::failed);
    }

    private NewVault empty(String title) {
        var paper = sheet == null ? null : sheet.sheet();
        String called = title.isBlank() && paper != null ? paper.vault() : title.strip();
        return new NewVault(folder, nickname.get().strip(), called, false, paper);
    }

    /** Says how far the sample case is. */
    private final class Telling implements org.entente.model.work.Progress {
        @Override
        public void report(long done, long total) {
            background.onScreen(() -> {
                if (busy.get()) {
                    doing.set(texts.get("ui.first.filling", done, total));
                }
            });
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    private void start(String words) {
        busy.set(true);
        error.set("");
        doing.set(texts.get(words));
    }

    private void failed(Throwable failure) {
        busy.set(false);
        doing.set("");
        error.set(texts.failure(failure));
    }

    /** Wipes what is secret. */
    public void end() {
        Arrays.fill(passphrase, '\0');
        passphrase = new char[0];
        sheet = null;
        strength.set(null);
    }
}
