package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.source.SourceDocument;
import jibian.task.Background;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.ReadSource;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The review of one file, without its window.
class IntakeModelTest {
  private final ReadSample sample = new ReadSample().left("电话 0315", "第 2 段");
  private final Fakes.Memory texts = new Fakes.Memory();
  private final List<String> refused = new ArrayList<>();
  private final List<Texts.Opened> accepted = new ArrayList<>();

  private IntakeModel model(ReadSample file) {
    return new IntakeModel(file.services(), ReadSample.FILE, texts::add, refused::add);
  }

  /// A file that cannot be read, for a reason.
  private static ReadSample broken(Exception fault) {
    return new ReadSample() {
      @Override
      public SourceDocument source(Path file) throws UnusableException {
        if (fault instanceof UnusableException unusable) {
          throw unusable;
        }
        throw (RuntimeException) fault;
      }
    };
  }

  @Test
  void itIsCalledByTheNameOfItsFile() {
    assertThat(model(sample).name()).isEqualTo("绩效文本.docx");
    Path root = Path.of("/");
    assertThat(new IntakeModel(sample.services(), root, texts::add, refused::add).name())
        .isEqualTo("/");
  }

  @Test
  void whatWasUnderstoodIsThereWhenTheFileIsRead() {
    IntakeModel model = model(sample);
    assertThat(model.reviewed()).isEmpty();
    model.begin();
    assertThat(model.reviewed().orElseThrow().points()).hasSize(1);
    assertThat(model.reviewedProperty().get()).isEqualTo(model.reviewed());
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(refused).isEmpty();
  }

  @Test
  void aFileThatWasReadAlreadyIsShownAtOnce() {
    IntakeModel model = model(sample);
    model.begin(sample.read());
    assertThat(model.reviewed().orElseThrow().points()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeReadSaysWhy() {
    IntakeModel model = model(broken(new UnusableException("“绩效文本.docx”有密码")));
    model.begin();
    assertThat(refused).containsExactly("“绩效文本.docx”有密码");
    assertThat(model.reviewed()).isEmpty();
    assertThat(model.busyProperty().get()).isFalse();
  }

  /// A reader that stumbles is a fault of the program: it is reported, and the review does not read for ever.
  @Test
  void aReaderThatStumblesEndsTheReview() {
    IntakeModel model = model(broken(new IllegalStateException("stumbled")));
    assertThatIllegalStateException().isThrownBy(model::begin);
    assertThat(refused).singleElement().asString().contains("程序出错");
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void whileItIsReadItIsBusyAndWhatComesAfterTheEndIsDropped() {
    Queue<Runnable> work = new ArrayDeque<>();
    Background later = new Background(work::add, Runnable::run, Fakes.CLOCK);
    Services services = Fakes.with(sample.services(), later);
    IntakeModel model = new IntakeModel(services, ReadSample.FILE, texts::add, refused::add);
    model.begin();
    assertThat(model.busyProperty().get()).isTrue();
    model.end();
    work.remove().run();
    assertThat(model.reviewed()).as("nobody waits for it any more").isEmpty();
    assertThat(model.busyProperty().get()).isFalse();
    Services gone = Fakes.with(broken(new UnusableException("已不在原处")).services(), later);
    IntakeModel left = new IntakeModel(gone, ReadSample.FILE, texts::add, refused::add);
    left.begin();
    left.end();
    work.remove().run();
    assertThat(refused).isEmpty();
  }

  @Test
  void inAnotherFormTheYearThatWasCorrectedStays() throws UnusableException {
    Form tangshan = ReadSample.form("tangshan");
    IntakeModel model = model(sample);
    model.begin();
    ReviewedText first = model.reviewed().orElseThrow();
    first.session().edit("改", Address.ofText("year"), text -> text.with("year", "2027"));
    model.readAs(tangshan);
    ReviewedText second = model.reviewed().orElseThrow();
    assertThat(second).isNotSameAs(first);
    assertThat(second.read().form()).isEqualTo(tangshan);
    assertThat(second.text().year()).isEqualTo("2027");
    assertThat(second.text().form()).isEqualTo("tangshan");
  }

  @Test
  void theSameFormIsNotReadAgain() {
    IntakeModel model = model(sample);
    model.readAs(ReadSample.form("hebei"));
    assertThat(model.reviewed()).as("nothing was read yet").isEmpty();
    model.begin();
    ReviewedText first = model.reviewed().orElseThrow();
    first.unneeded(0);
    model.readAs(ReadSample.form("hebei"));
    assertThat(model.reviewed().orElseThrow()).as("what was done stays").isSameAs(first);
  }

  /// What was understood is shown again where another form cannot be used after all.
  @Test
  void aFormThatDoesNotFitLeavesTheReviewAsItWas() {
    ReadSample one =
        new ReadSample() {
          @Override
          public Understood understand(SourceDocument source, List<Form> forms)
              throws UnusableException {
            if (forms.size() == 1) {
              throw new UnusableException("表式不合");
            }
            return super.understand(source, forms);
          }
        };
    IntakeModel model = model(one);
    model.begin();
    ReviewedText first = model.reviewed().orElseThrow();
    model.readAs(ReadSample.form("tangshan"));
    assertThat(refused).containsExactly("表式不合");
    assertThat(model.reviewed().orElseThrow()).isSameAs(first);
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void whatIsAcceptedIsKeptWithItsSource() {
    IntakeModel model = model(sample);
    model.begin();
    model.reviewed().orElseThrow().unneeded(0);
    model.accept(accepted::add);
    assertThat(accepted).hasSize(1);
    assertThat(texts.all()).containsExactly(ReadSample.TEXT);
    ReadSource source = texts.source(accepted.getFirst().entry().id()).orElseThrow();
    assertThat(source.file()).isEqualTo(ReadSample.FILE);
    assertThat(source.left()).containsExactly(new ReadSource.Piece("电话 0315", "第 2 段", true));
    assertThat(sample.learned).as("the form is known already").isEmpty();
  }

  @Test
  void onAFullDiskNothingIsLostAndItCanBeTriedAgain() {
    boolean[] full = {true};
    IntakeQueue.Keeper keeper =
        (text, source) -> {
          if (full[0]) {
            throw new IOException("磁盘已满，请腾出空间");
          }
          return texts.add(text, source);
        };
    IntakeModel model = new IntakeModel(sample.services(), ReadSample.FILE, keeper, refused::add);
    model.begin();
    model.accept(accepted::add);
    assertThat(refused).containsExactly("磁盘已满，请腾出空间");
    assertThat(accepted).isEmpty();
    assertThat(model.reviewed()).isPresent();
    full[0] = false;
    model.accept(accepted::add);
    assertThat(accepted).hasSize(1);
  }

  /// Where keeping stumbles the review stays, with all that was done in it.
  @Test
  void aKeeperThatStumblesLeavesTheReviewOpen() {
    IntakeQueue.Keeper keeper =
        (_, _) -> {
          throw new IllegalStateException("stumbled");
        };
    IntakeModel model = new IntakeModel(sample.services(), ReadSample.FILE, keeper, refused::add);
    model.begin();
    assertThatIllegalStateException().isThrownBy(() -> model.accept(accepted::add));
    assertThat(model.busyProperty().get()).isFalse();
    assertThat(refused).isEmpty();
    assertThat(model.reviewed()).isPresent();
  }

  @Test
  void aFormThatLiesBesideTheFileBecomesTheUnitsOwn() throws UnusableException, IOException {
    Submission foreign = ReadSample.TEXT.with("form", "某县");
    IntakeModel.kept(foreign, sample.read().kept(ReadSample.FILE), texts::add, sample.services());
    assertThat(sample.learned).containsExactly(ReadSample.FILE);
    assertThat(texts.all()).containsExactly(foreign);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999", "2027", " 2027 ", "2000"})
  void theseAreYears(String year) {
    assertThat(IntakeModel.isYear(year)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "202", "20277", "2O27", "1899", "3000", "二〇二七", "-2027", "2027年"})
  void theseAreNot(String year) {
    assertThat(IntakeModel.isYear(year)).isFalse();
  }
}
