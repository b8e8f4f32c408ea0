package org.entente.ui.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.ui.demo.DemoWindow.fire;
import static org.entente.ui.demo.DemoWindow.unlock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.Samples;
import org.entente.model.ObjectId;
import org.entente.ui.demo.DemoWindow;
import org.entente.ui.demo.DemoWorkstation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Photos and files as the analyst meets them in the window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class AttachmentsWindowTest {

    @TempDir
    static Path folder;

    private DemoWorkstation workstation;
    private ObjectId karim;

    @Start
    void start(Stage stage) throws java.io.IOException {
        Files.write(folder.resolve("karim.png"), Samples.picture(60, 80, "png"));
        workstation = DemoWorkstation.ready();
        karim = workstation.demo.entities.named("Yusuf al-Karim").id();
        DemoWindow.show(stage, workstation, folder.resolve("karim.png"));
    }

    private void openPage(FxRobot robot, String tab) {
        unlock(robot);
        openEntity(robot, tab);
    }

    private void openEntity(FxRobot robot, String tab) {
        robot.interact(() -> {
            robot.lookup("#entity-table")
                    .queryAs(TableView.class)
                    .getSelectionModel()
                    .select(0);
        });
        fire(robot, "inspector-open");
        robot.interact(() ->
                robot.lookup("#page-tab-" + tab).queryAs(ToggleButton.class).fire());
    }

    @Test
    void addsAPhotoAndShowsItLargeUnderTheBanners(FxRobot robot) {
        openPage(robot, "photos");
        assertThat(robot.lookup("No photos").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup("#photo-add").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        robot.interact(workstation.demo::announce);
        assertThat(robot.lookup("#photo-add").query().isFocused())
                .as("where the cursor was")
                .isTrue();
        assertThat(robot.lookup("#page-tab-photos").queryAs(ToggleButton.class).getText())
                .isEqualTo("Photos 1");
        fire(robot, "photo-0");
        assertThat(robot.lookup("#reading-picture")
                        .queryAs(ImageView.class)
                        .getImage()
                        .getHeight())
                .isEqualTo(80);
        assertThat(robot.lookup("#banner-top").query().isVisible()).isTrue();
        var banner = robot.lookup("#banner-top").query();
        var box = robot.lookup(".modal.large").query();
        assertThat(box.localToScene(box.getBoundsInLocal()).getMinY())
                .isGreaterThan(banner.localToScene(banner.getBoundsInLocal()).getMaxY());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#reading-picture").tryQuery()).isEmpty();
    }

    @Test
    void readsFilesAndSaysWhyOneIsNotShown(FxRobot robot) {
        var attachments = workstation.demo.attachments;
        attachments.file(karim, "note.txt", "text/plain", "first\nsecond".getBytes());
        attachments.file(karim, "report.pdf", "application/pdf", Samples.document(2, "page"));
        attachments.file(karim, "lost.pdf", new Content.Missing());
        openPage(robot, "files");
        assertThat(robot.lookup("#reading-text").queryAs(ListView.class).getItems())
                .hasSize(2);
        open(robot, 1);
        assertThat(robot.lookup("#page-of").queryAs(Label.class).getText()).isEqualTo("Page 1 of 2");
        assertThat(robot.lookup("#page-previous").queryButton().isDisabled()).isTrue();
        fire(robot, "page-next");
        assertThat(robot.lookup("#page-of").queryAs(Label.class).getText()).isEqualTo("Page 2 of 2");
        assertThat(robot.lookup("#reading-page").tryQuery()).isPresent();
        open(robot, 2);
        assertThat(robot.lookup("#reading-name").queryAs(Label.class).getText()).isEqualTo("lost.pdf");
        assertThat(robot.lookup("#reading-told").tryQuery()).isPresent();
        assertThat(robot.lookup("2.1 MB · application/pdf").tryQuery()).isPresent();
    }

    private void open(FxRobot robot, int number) {
        robot.interact(() ->
                robot.lookup("#file-" + number).queryAs(ToggleButton.class).fire());
    }

    @Test
    void readsTheFilesOfTheSelectedSource(FxRobot robot) {
        unlock(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        layOut(robot);
        assertThat(robot.lookup("#reading").tryQuery()).isEmpty();
        var first = workstation
                .demo
                .sources()
                .list(org.entente.model.current.Perspective.OURS)
                .getFirst();
        workstation.demo.attachments.file(first.id(), "a.txt", "text/plain", "read me".getBytes());
        robot.interact(() -> robot.lookup("#source-table")
                .queryAs(TableView.class)
                .getSelectionModel()
                .select(0));
        layOut(robot);
        assertThat(robot.lookup("#reading-text").queryAs(ListView.class).getItems())
                .isEqualTo(List.of("read me"));
    }

    /** A split pane has its parts only after it was laid out. */
    private static void layOut(FxRobot robot) {
        robot.interact(() -> {
            var sources = robot.lookup("#sources").queryAs(javafx.scene.Parent.class);
            sources.applyCss();
            sources.layout();
        });
    }

    @Test
    void wipesEverythingWhenItLocks(FxRobot robot) {
        workstation.demo.attachments.photo(karim, "a.png", Samples.picture(9, 9, "png"));
        openPage(robot, "photos");
        fire(robot, "photo-0");
        assertThat(workstation.demo.attachments.opened).hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        assertThat(robot.lookup("#reading").tryQuery()).isEmpty();
        assertThat(workstation.demo.attachments.opened)
                .allSatisfy(content ->
                        assertThat(((Content.Picture) content).pixels().argb()).containsOnly(0));
    }

    private static String caption(FxRobot robot) {
        return robot.lookup("#photo-likeness").queryAs(MenuButton.class).getText();
    }

    /** In the gallery, where it is looked at first, and where it is shown large. */
    @Test
    void saysWhereAPhotoIsIncomplete(FxRobot robot) {
        byte[] whole = Samples.picture(400, 300, "jpeg");
        workstation.demo.attachments.photo(karim, "half.jpg", Arrays.copyOf(whole, whole.length / 2));
        openPage(robot, "photos");
        assertThat(robot.lookup("#gallery .photo-cut").queryAs(Label.class).getText())
                .isEqualTo("Incomplete");
        fire(robot, "photo-0");
        assertThat(robot.lookup("#reading-note").queryAs(Label.class).getText())
                .startsWith("Part of this picture is missing");
    }

    @Test
    void saysHowSurelyAPhotoShowsThePersonFromTheKeyboard(FxRobot robot) {
        workstation.demo.attachments.photo(karim, "karim.png", Samples.picture(6, 8, "png"));
        openPage(robot, "photos");
        assertThat(caption(robot)).isEqualTo("Likeness: not said");
        robot.interact(() -> robot.lookup("#photo-likeness").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(caption(robot)).isEqualTo("Likeness: probable");
        assertThat(workstation.demo.attachments.photos(karim).getFirst().likeness())
                .isEqualTo("probable");
    }

    @Test
    void showsTheFirstPhotoBesideTheName(FxRobot robot) {
        workstation.demo.attachments.photo(karim, "karim.png", Samples.picture(6, 8, "png"));
        openPage(robot, "overview");
        assertThat(robot.lookup("#page-photo .image-view").tryQuery()).isPresent();
        fire(robot, "page-photo");
        assertThat(robot.lookup("#reading-picture").tryQuery()).isPresent();
    }

    @Test
    void coversPhotosUntilOneIsAskedFor(FxRobot robot) {
        workstation.demo.attachments.photo(karim, "one.png", Samples.picture(6, 8, "png"));
        workstation.demo.attachments.photo(karim, "two.png", Samples.picture(6, 8, "png"));
        unlock(robot);
        DemoWindow.coverPhotos(robot);
        openEntity(robot, "photos");
        assertThat(robot.lookup("#gallery .photo-cover").queryAll()).hasSize(2);
        assertThat(robot.lookup("#page-photo .photo-cover").tryQuery()).isPresent();
        assertThat(robot.lookup("#gallery .photo-cover .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsOnly("Photo covered. Click to see it.");
        assertThat(robot.lookup("#photo-0").query().getAccessibleText()).contains("covered");
        assertThat(workstation.demo.attachments.opened).as("nothing is decoded").isEmpty();

        robot.interact(() -> robot.lookup("#photo-0").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#gallery .photo-cover").queryAll()).hasSize(1);
        assertThat(robot.lookup("#page-photo .photo-cover").tryQuery())
                .as("it is the same photo")
                .isEmpty();
        assertThat(robot.lookup("#reading-picture").tryQuery()).isEmpty();
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#reading-picture").tryQuery()).isPresent();
    }
}
