package org.entente.ui.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.entente.app.settings.ClockShown;
import org.entente.ui.control.Chips;
import org.entente.ui.control.Controls;
import org.entente.ui.control.Pips;
import org.entente.ui.door.Banner;
import org.entente.ui.task.RunningTask;
import org.entente.ui.task.Tasks;
import org.entente.ui.text.Texts;

/** The line at the foot: this view's marking, selection, filters, what is under way, the time in UTC and here. */
final class StatusBar extends HBox {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm'Z'");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Tasks tasks;
    private final InstantSource clock;
    private final ObservableValue<ClockShown> clockShown;
    private final HBox marking = new HBox(6);
    private final HBox progress = new HBox(8);
    private final Label time = Chips.styled("");
    private final StringProperty selection = new SimpleStringProperty("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final Timeline ticking = new Timeline();

    private Subscription shownFirst = Subscription.EMPTY;

    StatusBar(
            Texts texts,
            Tasks tasks,
            InstantSource clock,
            ObservableValue<ClockShown> clockShown,
            StringProperty saved) {
        this.texts = texts;
        this.tasks = tasks;
        this.clock = clock;
        this.clockShown = clockShown;
        time.setId("status-time");
        getStyleClass().add("status-bar");
        marking.setMinWidth(USE_PREF_SIZE); // whatever else has to give way, a marking is never cut
        marking.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        progress.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        marking,
                        Controls.verticalLine(),
                        bound("status-selection", selection),
                        Controls.verticalLine(),
                        bound("status-filter", filter));
        var written = bound("status-saved", saved);
        written.visibleProperty().bind(saved.isNotEmpty());
        written.managedProperty().bind(saved.isNotEmpty());
        getChildren().addAll(written, Controls.spring(), progress, time);
        tasks.running().addListener((ListChangeListener<RunningTask>) _ -> showFirstTask());
        ticking.getKeyFrames().add(new KeyFrame(Duration.seconds(5), _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                ticking.stop();
                shownFirst.unsubscribe();
            } else {
                ticking.play();
                shownFirst = clockShown.subscribe(_ -> tick());
            }
        });
    }

    void show(Screen screen) {
        selection.bind(screen.selection().map(words -> words.isEmpty() ? texts.get("ui.selection.none") : words));
        filter.bind(screen.filter().map(words -> words.isEmpty() ? texts.get("ui.filter.none") : words));
    }

    void showMarking(Banner banner) {
        marking.getChildren().clear();
        if (banner.pips() > 0) {
            marking.getChildren().add(new Pips(banner.pips(), 8));
        }
        var level = Chips.styled(banner.level(), "strong");
        level.setId("status-marking");
        marking.getChildren().addAll(Chips.styled(texts.get("ui.status.view")), level);
    }

    private void tick() {
        var now = clock.instant();
        String utc = UTC.format(now.atOffset(ZoneOffset.UTC));
        String local = LOCAL.format(now.atZone(ZoneId.systemDefault()));
        boolean isLocalFirst = clockShown.getValue() == ClockShown.LOCAL_FIRST;
        time.setText(texts.get("ui.status.time", isLocalFirst ? local : utc, isLocalFirst ? utc : local));
    }

    private void showFirstTask() {
        progress.getChildren().clear();
        if (!tasks.running().isEmpty()) {
            var task = tasks.running().getFirst();
            var name = Chips.styled("");
            name.textProperty().bind(task.nameProperty());
            var bar = new ProgressBar();
            bar.setPrefWidth(64);
            bar.setMaxHeight(8);
            bar.progressProperty().bind(task.fractionProperty());
            var stop = Controls.iconButton("status-cancel", "mdi2c-close", texts.get("ui.tasks.cancel"), task::cancel);
            stop.getStyleClass().add("tab-close");
            progress.getChildren().addAll(name, bar, stop, Controls.verticalLine());
        }
    }

    private static Label bound(String id, StringProperty text) {
        var label = Chips.styled("");
        label.setId(id);
        label.textProperty().bind(text);
        return label;
    }
}
