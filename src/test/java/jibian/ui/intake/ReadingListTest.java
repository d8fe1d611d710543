package jibian.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jibian.form.Form;
import jibian.source.SourceDocument;
import jibian.task.Background;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.intake.ReadingList.Row;
import jibian.ui.intake.ReadingList.State;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import org.junit.jupiter.api.Test;

/// Several files, read one after the other; the results come when the test takes them, as the window's thread would.
class ReadingListTest {
  private static final Path FIRST = Path.of("一.docx");
  private static final Path SECOND = Path.of("二.docx");
  private static final Path THIRD = Path.of("三.docx");

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final Fakes.Memory texts = new Fakes.Memory();
  private final Set<String> broken = new HashSet<>();
  private final Set<String> stumbling = new HashSet<>();
  private final List<Optional<Texts.Opened>> told = new ArrayList<>();
  private boolean full;
  private boolean faulty;

  private final ReadSample documents =
      new ReadSample() {
        @Override
        public SourceDocument source(Path file) throws UnusableException {
          String name = file.getFileName().toString();
          if (broken.contains(name)) {
            throw new UnusableException("“" + name + "”有密码");
          }
          if (stumbling.contains(name)) {
            throw new IllegalStateException("stumbled");
          }
          return new SourceDocument(name, SourceDocument.Kind.WORD, blocks);
        }

        @Override
        public Understood understand(SourceDocument source, List<Form> forms)
            throws UnusableException {
          Understood one = super.understand(source, forms);
          return new Understood(one.intake(), one.text().with("unit.name", source.name()));
        }
      };

  private final Services services =
      Fakes.with(documents.services(), new Background(Runnable::run, window::add, Fakes.CLOCK));
  private final ReadingList list = new ReadingList(services, this::keep);

  private Texts.Opened keep(jibian.model.Submission text, jibian.ui.port.ReadSource source)
      throws IOException {
    if (full) {
      throw new IOException("磁盘已满，请腾出空间");
    }
    if (faulty) {
      throw new IllegalStateException("stumbled");
    }
    return texts.add(text, source);
  }

  /// The next result arrives.
  private void arrives() {
    try {
      Runnable result = window.poll(20, TimeUnit.SECONDS);
      assertThat(result).as("a result").isNotNull();
      result.run();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private List<State> states() {
    return list.rows().stream().map(Row::state).toList();
  }

  private Row row(int number) {
    return list.rows().get(number);
  }

  @Test
  void oneIsReadAfterTheOther() {
    list.add(List.of(FIRST, SECOND));
    assertThat(states()).containsExactly(State.READING, State.WAITING);
    assertThat(row(1).pending()).isTrue();
    arrives();
    assertThat(states()).containsExactly(State.READ, State.READING);
    assertThat(row(0).pending()).isFalse();
    assertThat(row(0).name()).isEqualTo("一.docx");
    assertThat(row(0).message()).contains("河北", "13 个项目", "待核对 0 处", "未归位 0 处");
    arrives();
    assertThat(states()).containsExactly(State.READ, State.READ);
    list.add(List.of(THIRD));
    assertThat(row(2).number()).isEqualTo(2);
    assertThat(states()).containsExactly(State.READ, State.READ, State.READING);
  }

  @Test
  void doubtsAndPiecesAreCountedApart() {
    documents.doubt("year", "", "2022").doubt("", "", "x").left("电话", "第 9 段");
    list.add(List.of(FIRST));
    arrives();
    assertThat(row(0).message()).contains("待核对 2 处", "未归位 1 处");
  }

  @Test
  void whatCannotBeReadSaysWhyAndTheNextFollows() {
    broken.add("一.docx");
    list.add(List.of(FIRST, SECOND));
    arrives();
    assertThat(states()).containsExactly(State.UNREADABLE, State.READING);
    assertThat(row(0).message()).isEqualTo("“一.docx”有密码");
    assertThat(row(0).bad()).isTrue();
    assertThat(row(0).read()).isEmpty();
    arrives();
    assertThat(row(1).state()).isEqualTo(State.READ);
    assertThat(row(1).bad()).isFalse();
  }

  @Test
  void aReaderThatStumblesIsReportedAndTheNextFollows() {
    stumbling.add("一.docx");
    list.add(List.of(FIRST, SECOND));
    assertThatIllegalStateException().isThrownBy(this::arrives);
    assertThat(row(0).state()).isEqualTo(State.UNREADABLE);
    assertThat(row(0).message()).contains("程序出错");
    arrives();
    assertThat(row(1).state()).isEqualTo(State.READ);
  }

  @Test
  void whatIsStoppedStaysStoppedThoughItsResultArrives() {
    list.add(List.of(FIRST, SECOND));
    list.cancel(row(0));
    assertThat(states()).containsExactly(State.CANCELLED, State.WAITING);
    arrives();
    assertThat(states())
        .as("the next begins when the first has ended")
        .containsExactly(State.CANCELLED, State.READING);
    arrives();
    assertThat(row(0).read()).isEmpty();
    assertThat(row(1).state()).isEqualTo(State.READ);
  }

  @Test
  void whatIsStoppedAndCannotBeReadEitherStaysStopped() {
    broken.add("一.docx");
    list.add(List.of(FIRST));
    list.cancel(row(0));
    arrives();
    assertThat(row(0).state()).isEqualTo(State.CANCELLED);
    assertThat(row(0).message()).isEmpty();
  }

  @Test
  void whatIsReadAlreadyCannotBeStopped() {
    list.add(List.of(FIRST));
    arrives();
    list.cancel(row(0));
    assertThat(row(0).state()).isEqualTo(State.READ);
  }

  @Test
  void stoppingAllLeavesWhatWasRead() {
    list.add(List.of(FIRST, SECOND, THIRD));
    arrives();
    list.cancelAll();
    assertThat(states()).containsExactly(State.READ, State.CANCELLED, State.CANCELLED);
    arrives();
    assertThat(states()).containsExactly(State.READ, State.CANCELLED, State.CANCELLED);
    assertThat(window).as("the third is not read").isEmpty();
  }

  @Test
  void onlyWhatHasNoDoubtAndAYearIsAcceptedWithoutALook() {
    list.add(List.of(FIRST));
    arrives();
    assertThat(row(0).clear()).isTrue();
    documents.left("电话", "第 9 段");
    list.add(List.of(SECOND));
    arrives();
    assertThat(row(1).clear()).as("a lost piece is kept beside the text").isTrue();
    documents.doubt("year", "", "2022");
    list.add(List.of(THIRD));
    arrives();
    assertThat(row(2).clear()).isFalse();
    documents.doubts.clear();
    documents.text(ReadSample.TEXT.with("year", "22"));
    list.add(List.of(THIRD));
    arrives();
    assertThat(row(3).clear()).as("no year").isFalse();
    assertThat(list.any(one -> one.number() == 3)).isTrue();
    assertThat(list.any(one -> one.number() == 4)).isFalse();
  }

  @Test
  void allThatIsClearIsAcceptedAndTheLastIsTold() {
    list.add(List.of(FIRST));
    arrives();
    documents.doubt("year", "", "2022");
    list.add(List.of(SECOND));
    arrives();
    documents.doubts.clear();
    list.add(List.of(THIRD));
    arrives();
    list.acceptClear(told::add);
    arrives();
    assertThat(states()).containsExactly(State.ACCEPTED, State.READ, State.READ);
    arrives();
    assertThat(states()).containsExactly(State.ACCEPTED, State.READ, State.ACCEPTED);
    assertThat(texts.all()).hasSize(2);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().orElseThrow().text().text("unit.name")).isEqualTo("三.docx");
  }

  @Test
  void acceptingGoesOnUntilTheLastIsKept() {
    list.add(List.of(FIRST, SECOND));
    arrives();
    arrives();
    assertThat(list.acceptingProperty().get()).isFalse();
    list.acceptClear(told::add);
    arrives();
    assertThat(states()).containsExactly(State.ACCEPTED, State.READ);
    assertThat(list.acceptingProperty().get()).as("the second is still to come").isTrue();
    arrives();
    assertThat(list.acceptingProperty().get()).isFalse();
  }

  @Test
  void aFaultEndsAccepting() {
    list.add(List.of(FIRST));
    arrives();
    faulty = true;
    list.acceptClear(told::add);
    assertThatIllegalStateException().isThrownBy(() -> window.remove().run());
    assertThat(list.acceptingProperty().get()).isFalse();
    assertThat(row(0).state()).as("it can be tried again").isEqualTo(State.READ);
  }

  @Test
  void whereNothingIsClearNothingIsTold() {
    list.acceptClear(told::add);
    assertThat(told).containsExactly(Optional.empty());
  }

  /// A full disk is no fault of the files: what was read is not lost by it.
  @Test
  void onAFullDiskAllStaysReadAndCanBeAcceptedLater() {
    list.add(List.of(FIRST, SECOND));
    arrives();
    arrives();
    full = true;
    list.acceptClear(told::add);
    arrives();
    arrives();
    assertThat(told).containsExactly(Optional.empty());
    assertThat(states()).containsOnly(State.UNKEPT);
    assertThat(row(0).message()).isEqualTo("磁盘已满，请腾出空间");
    assertThat(row(0).bad()).isTrue();
    assertThat(row(0).clear()).isTrue();
    full = false;
    list.acceptClear(told::add);
    arrives();
    arrives();
    assertThat(states()).containsOnly(State.ACCEPTED);
    assertThat(told.getLast()).isPresent();
  }

  @Test
  void whatWasLookedOverIsAccepted() {
    list.add(List.of(FIRST));
    arrives();
    list.accepted(0);
    assertThat(row(0).state()).isEqualTo(State.ACCEPTED);
    assertThat(row(0).read()).as("it takes no more memory").isEmpty();
    assertThat(row(0).clear()).isFalse();
  }

  /// So that many large files take no more memory than a few.
  @Test
  void withVeryMuchReadReadingPausesUntilSomethingIsAccepted() {
    documents.blocks = Collections.nCopies(200_001, ReadSample.paragraph("一行", "第 1 段"));
    list.add(List.of(FIRST, SECOND));
    arrives();
    assertThat(states()).containsExactly(State.READ, State.WAITING);
    assertThat(list.isPausing()).isTrue();
    documents.blocks = List.of(ReadSample.row("表 1", "一", "二"));
    list.accepted(0);
    assertThat(list.isPausing()).isFalse();
    assertThat(states()).containsExactly(State.ACCEPTED, State.READING);
    arrives();
    assertThat(row(1).state()).isEqualTo(State.READ);
  }

  @Test
  void theCellsOfATableCountAsManyPieces() {
    String[] cells = Collections.nCopies(50_000, "格").toArray(String[]::new);
    documents.blocks =
        List.of(
            ReadSample.row("表 1", cells),
            ReadSample.row("表 2", cells),
            ReadSample.row("表 3", cells),
            ReadSample.row("表 4", cells));
    list.add(List.of(FIRST));
    arrives();
    assertThat(list.isPausing()).as("just as many as there may be").isFalse();
    documents.blocks = List.of(ReadSample.paragraph("一行", "第 1 段"));
    list.add(List.of(SECOND));
    arrives();
    assertThat(list.isPausing()).isTrue();
  }
}
