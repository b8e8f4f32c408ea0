package org.entente.ui.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.app.source.reading.Content;
import org.entente.app.source.reading.Pages;
import org.entente.app.source.reading.Samples;
import org.entente.model.ObjectId;
import org.entente.ui.demo.DemoAttachments;
import org.entente.ui.task.Background;
import org.entente.ui.text.Texts;
import org.junit.jupiter.api.Test;

class ReaderViewModelTest {

    private static final ObjectId THING = ObjectId.derived("demo", "thing");

    private final DemoAttachments attachments = new DemoAttachments();
    private final List<Throwable> failures = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Background atOnce = new Background(Runnable::run, Runnable::run, failures::add);
    private final Background later = new Background(waiting::add, Runnable::run, failures::add);

    @Test
    void turnsPagesWithinTheDocument() {
        var model = new ReaderViewModel(attachments, atOnce);
        model.open(attachments.file(THING, "a.pdf", "application/pdf", Samples.document(2, "page")));
        assertThat(model.pageProperty().get()).isInstanceOf(Pages.Page.Drawn.class);
        model.turn(-1);
        assertThat(model.pageNumberProperty().get()).isZero();
        model.turn(1);
        assertThat(model.pageNumberProperty().get()).isEqualTo(1);
        model.turn(1);
        assertThat(model.pageNumberProperty().get()).isEqualTo(1);
    }

    @Test
    void readsTheWordsOfThePageThatIsShownWhereTheyAreWanted() {
        var model = new ReaderViewModel(attachments, atOnce);
        var document = attachments.file(THING, "a.pdf", "application/pdf", Samples.document(2, "page"));
        model.open(document);
        assertThat(model.pageTextProperty().get()).isNull();
        model.wantText();
        model.turn(1);
        var text = model.pageTextProperty().get();
        assertThat(text).isNotNull();
        assertThat(text.lines()).containsExactly("page 2");
        model.clear();
        assertThat(model.pageTextProperty().get()).isNull();
    }

    @Test
    void wipesWhatItShowedWhenItIsCleared() {
        var model = new ReaderViewModel(attachments, atOnce);
        model.open(attachments.photo(THING, "a.png", Samples.picture(4, 4, "png")));
        var picture = (Content.Picture) model.contentProperty().get();
        assertThat(picture).isNotNull();
        model.open(attachments.file(THING, "a.pdf", "application/pdf", Samples.document(1, "page")));
        assertThat(picture.pixels().argb()).containsOnly(0);
        var page = (Pages.Page.Drawn) model.pageProperty().get();
        var paged = (Content.Paged) model.contentProperty().get();
        assertThat(page).isNotNull();
        assertThat(paged).isNotNull();
        model.clear();
        assertThat(page.pixels().argb()).containsOnly(0);
        assertThat(paged.pages().draw(0, 100)).isInstanceOf(Pages.Page.Refused.class);
        assertThat(model.contentProperty().get()).isNull();
        assertThat(model.fileProperty().get()).isNull();
    }

    @Test
    void wipesWhatComesAfterItWasCleared() {
        var model = new ReaderViewModel(attachments, later);
        model.open(attachments.photo(THING, "a.png", Samples.picture(4, 4, "png")));
        model.clear();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(model.contentProperty().get()).isNull();
        assertThat(((Content.Picture) attachments.opened.getFirst()).pixels().argb())
                .containsOnly(0);
    }

    @Test
    void decodesAPhotoOnceAndWipesItOnClearing() {
        attachments.photo(THING, "a.png", Samples.picture(4, 4, "png"));
        var model =
                new GalleryViewModel(THING, attachments, atOnce, Texts.english(), new SimpleObjectProperty<>(false));
        model.refresh();
        var photo = model.photos().getFirst();
        model.decode(photo);
        model.decode(photo);
        attachments.photo(THING, "b.png", Samples.picture(4, 4, "png"));
        model.refresh();
        assertThat(model.photos()).hasSize(2).first().isSameAs(photo);
        assertThat(attachments.opened).hasSize(1);
        model.clear();
        assertThat(model.photos()).isEmpty();
        assertThat(((Content.Picture) attachments.opened.getFirst()).pixels().argb())
                .containsOnly(0);
    }

    @Test
    void opensTheFirstFileOnlyWhenSomebodyLooks() {
        var file = attachments.file(THING, "a.txt", "text/plain", "words".getBytes());
        var model = new FilesViewModel(attachments, atOnce, Texts.english());
        model.show(THING);
        assertThat(model.files()).containsExactly(file);
        assertThat(attachments.opened).isEmpty();
        model.readFirst();
        assertThat(model.reader().contentProperty().get())
                .isEqualTo(new Content.Words(List.of("words"), "UTF-8", false));
        attachments.files.clear();
        model.refresh();
        assertThat(model.reader().fileProperty().get()).isNull();
    }

    @Test
    void decodesNoPhotoBeforeItsCoverIsOff() {
        attachments.photo(THING, "a.png", Samples.picture(4, 4, "png"));
        var covers = new SimpleObjectProperty<>(true);
        var model = new GalleryViewModel(THING, attachments, atOnce, Texts.english(), covers);
        model.refresh();
        var photo = model.photos().getFirst();
        assertThat(photo.coveredProperty().get()).isTrue();
        model.uncover(photo);
        model.refresh();
        assertThat(photo.coveredProperty().get()).as("it stays off").isFalse();
        covers.set(false);
        covers.set(true);
        assertThat(photo.coveredProperty().get())
                .as("whoever asks for covers means all")
                .isTrue();
        model.clear();
        covers.set(false);
        assertThat(photo.coveredProperty().get())
                .as("it follows no setting that outlives it")
                .isTrue();
    }

    @Test
    void saysHowSurelyAPhotoShowsAndKeepsItsPicture() {
        attachments.photo(THING, "a.png", Samples.picture(4, 4, "png"));
        var model =
                new GalleryViewModel(THING, attachments, atOnce, Texts.english(), new SimpleObjectProperty<>(false));
        model.refresh();
        var photo = model.photos().getFirst();
        model.decode(photo);
        model.likeness(photo, "probable");
        assertThat(model.photos()).containsExactly(photo);
        assertThat(photo.file().likeness()).isEqualTo("probable");
        assertThat(photo.smallProperty().get()).isInstanceOf(Content.Picture.class);
        assertThat(attachments.opened).hasSize(1);
    }
}
