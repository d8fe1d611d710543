package jibian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import jibian.compare.Change;
import jibian.compare.ChangeLine;
import jibian.compare.PartChange;
import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Submission;
import jibian.task.Background;
import jibian.text.UnusableException;
import jibian.ui.Failing;
import jibian.ui.FakeDocuments;
import jibian.ui.Fakes;
import jibian.ui.panel.StatusMessage;
import jibian.ui.port.Documents;
import jibian.ui.port.Revisions;
import jibian.ui.port.Services;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two texts side by side where one is not to be had, comes late, or is an earlier state; and what is said of parts.
class CompareTroubleTest {
  private static final Services SERVICES = Fakes.direct(new Fakes.Memory());
  private static final Submission TEXT = Fakes.text("zunhua-2022");

  @TempDir Path folder;
  private final Fakes.Memory texts = new Fakes.Memory();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private Submission read = TEXT;

  /// The file is what the test says.
  private final FakeDocuments documents =
      new FakeDocuments() {
        @Override
        public Submission read(Path file) {
          return read;
        }
      };

  private Services with(Object... parts) {
    Services services = Fakes.with(Fakes.with(SERVICES, texts), documents);
    for (Object part : parts) {
      services = Fakes.with(services, part);
    }
    return services;
  }

  private CompareModel model(Submission open, Object... parts) {
    try {
      EditingSession session = Workspace.of(texts.add(open), Fakes.with(SERVICES, texts)).session();
      return new CompareModel(session, with(parts));
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static Address name(int project) {
    return new Address(TEXT.projects().get(project).id(), "name");
  }

  private CompareModel compared(Submission before) {
    CompareModel model = model(TEXT);
    read = before;
    model.compareWith(Path.of("去年.json"));
    assertThat(model.comparisonProperty().get()).isPresent();
    return model;
  }

  private static StatusMessage word(CompareModel model) {
    return model.status().wordProperty().get();
  }

  @Test
  void aFileStandsFirstAmongWhatThereIsToCompareWith() {
    texts.add(TEXT.with("year", "2021"));
    CompareModel model = model(TEXT);
    model.begin();
    model.compareWith(Path.of("草稿", "去年.JSON"));
    assertThat(model.sourcesProperty().get().getFirst().name()).isEqualTo("去年.JSON");
    assertThat(model.sourcesProperty().get()).hasSize(2);
    assertThat(model.chosenProperty().get()).hasToString("去年.JSON");
    assertThat(word(model)).isEqualTo(StatusMessage.NONE);
  }

  @Test
  void aFileThatVanishedIsSaidAndNothingIsShown() {
    Documents gone = Failing.in(Documents.class, documents, "read", new IOException("文件不在了"));
    CompareModel model = model(TEXT, gone);
    model.compareWith(Path.of("去年.json"));
    assertThat(word(model)).isEqualTo(StatusMessage.bad("文件不在了"));
    assertThat(model.comparisonProperty().get()).isEmpty();
    assertThat(model.parts()).isEmpty();
    assertThat(model.status().busyProperty().get()).isFalse();
  }

  @Test
  void aFileThatCannotBeUnderstoodIsSaid() {
    Documents odd =
        Failing.in(Documents.class, documents, "source", new UnusableException("“去年.docx”有密码"));
    CompareModel model = model(TEXT, odd);
    model.compareWith(Path.of("去年.docx"));
    assertThat(word(model)).isEqualTo(StatusMessage.bad("“去年.docx”有密码"));
  }

  /// A reader that stumbles is a fault of the program; the panel does not go on saying that it reads.
  @Test
  void aReaderThatStumblesIsNotWaitedFor() {
    List<Throwable> faults = new ArrayList<>();
    Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault));
    Documents stumbling =
        Failing.in(Documents.class, documents, "read", new IllegalStateException("stumbled"));
    CompareModel model = model(TEXT, stumbling);
    model.compareWith(Path.of("去年.json"));
    Thread.currentThread().setUncaughtExceptionHandler(null);
    assertThat(faults).as("it is told over the window").hasSize(1);
    assertThat(model.status().busyProperty().get()).isFalse();
    assertThat(word(model)).isEqualTo(StatusMessage.NONE);
  }

  @Test
  void aTextInAFormThatIsNotKnownCannotBeCompared() {
    CompareModel model = model(TEXT);
    read = TEXT.with("form", "某县");
    model.compareWith(Path.of("去年.json"));
    assertThat(word(model).tone()).isEqualTo("bad");
    assertThat(model.comparisonProperty().get()).isEmpty();
  }

  /// The clerk has chosen another text meanwhile: what comes late is not shown for it.
  @Test
  void whatComesLateIsNotShownForAnotherChoice() {
    CompareModel model = model(TEXT, new Background(work::add, Runnable::run, Fakes.CLOCK));
    read = CellEdits.set(TEXT, name(0), "早先的名称");
    model.compareWith(Path.of("一.json"));
    assertThat(word(model).text()).contains("一.json");
    assertThat(model.status().busyProperty().get()).isTrue();
    model.compareWith(Path.of("二.json"));
    work.remove().run();
    assertThat(model.comparisonProperty().get()).isEmpty();
    assertThat(word(model).text()).contains("二.json");
    work.remove().run();
    assertThat(model.comparisonProperty().get()).isPresent();
    assertThat(word(model)).isEqualTo(StatusMessage.NONE);
  }

  @Test
  void choosingNothingShowsNothing() {
    CompareModel model = compared(CellEdits.set(TEXT, name(0), "旧"));
    model.chosenProperty().set(null);
    assertThat(model.comparisonProperty().get()).isEmpty();
  }

  @Test
  void withTheSameTextNothingIsDifferent() {
    CompareModel model = compared(TEXT);
    assertThat(model.parts()).isEmpty();
    model.onlyChangedProperty().set(false);
    assertThat(model.parts()).hasSizeGreaterThan(TEXT.projects().size());
    assertThat(model.parts()).allMatch(part -> CompareModel.badge(part).isEmpty());
  }

  private PartChange part(CompareModel model, Change kind) {
    return model.parts().stream().filter(one -> one.change() == kind).findFirst().orElseThrow();
  }

  @Test
  void whatBecameOfAPartIsSaidInAWord() {
    Id last = TEXT.projects().getLast().id();
    Submission without = PartEdits.remove(TEXT, List.of(last));
    CompareModel added = compared(without);
    assertThat(CompareModel.badge(part(added, Change.ADDED))).isEqualTo("新增");
    Submission renamed = CellEdits.set(TEXT, name(0), "早先的名称");
    PartChange changed = part(compared(renamed), Change.CHANGED);
    assertThat(CompareModel.badge(changed)).contains(Integer.toString(changed.inside()));
  }

  @Test
  void aProjectThatMovedIsSaidToHaveMovedAndHowMuchElseChanged() {
    Id last = TEXT.projects().getLast().id();
    Submission moved = PartEdits.move(TEXT, List.of(last), TEXT.projects().getFirst().id());
    PartChange only = part(compared(moved), Change.MOVED);
    assertThat(CompareModel.badge(only)).isEqualTo("移动");
    CompareModel both = compared(CellEdits.set(moved, name(12), "早先的名称"));
    PartChange changed = part(both, Change.CHANGED);
    assertThat(changed.moved()).isTrue();
    assertThat(CompareModel.badge(changed)).contains("移动", Integer.toString(changed.inside()));
  }

  @Test
  void whatIsEqualInAChangedPartIsShownWhereItIsWanted() {
    CompareModel model = compared(CellEdits.set(TEXT, name(0), "早先的名称"));
    PartChange changed = part(model, Change.CHANGED);
    List<ChangeLine> few = model.lines(changed);
    assertThat(few).isNotEmpty().noneMatch(line -> line.change() == Change.EQUAL);
    model.onlyChangedProperty().set(false);
    assertThat(model.lines(changed)).hasSizeGreaterThan(few.size()).containsAll(few);
  }

  @Test
  void theTableIsWrittenAndWhereTheDiskIsFullThatIsSaid() throws IOException {
    CompareModel model = model(TEXT);
    Path file = folder.resolve("对照.docx");
    model.export(file);
    assertThat(file).as("there is nothing to write yet").doesNotExist();
    read = CellEdits.set(TEXT, name(0), "旧");
    model.compareWith(Path.of("去年.json"));
    model.export(file);
    assertThat(Files.readString(file)).isNotBlank();
    assertThat(word(model).tone()).isEqualTo("good");
    assertThat(word(model).text()).contains(file.toString());
    assertThat(model.tableName()).contains("2022", "遵化").doesNotEndWith(".docx.docx");
    Documents full = Failing.in(Documents.class, documents, "save", new IOException("磁盘已满"));
    CompareModel other = model(TEXT, full);
    other.compareWith(Path.of("去年.json"));
    other.export(file);
    assertThat(word(other)).isEqualTo(StatusMessage.bad("磁盘已满"));
  }

  @Test
  void theExampleAndTextsOfTheSameYearAreNotBegunWith() {
    texts.addExample(TEXT.with("year", "2021"));
    texts.add(TEXT.with("year", "2022"));
    texts.add(TEXT.with("year", "2021").with("unit.name", "另一个局"));
    CompareModel model = model(TEXT);
    model.begin();
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(word(model).text()).isNotEmpty();
    assertThat(model.sourcesProperty().get()).hasSize(3);
    assertThat(model.sourcesProperty().get().getLast().name()).contains("另一个局");
  }

  @Test
  void whereTheTextsCannotBeListedThatIsSaid() {
    jibian.ui.port.Texts broken =
        Failing.in(jibian.ui.port.Texts.class, texts, "list", new IOException("磁盘读不了"));
    CompareModel model = model(TEXT, broken);
    model.begin();
    assertThat(word(model)).isEqualTo(StatusMessage.bad("磁盘读不了"));
    assertThat(model.sourcesProperty().get()).isEmpty();
  }

  private static Revisions past(Revisions.State... states) {
    return new Revisions() {
      @Override
      public List<State> states(long text, Id part) {
        return List.of(states);
      }

      @Override
      public List<List<State>> all(long text) {
        return List.of(List.of(states));
      }

      @Override
      public List<Discarded> bin() {
        return List.of();
      }

      @Override
      public void putBack(Discarded discarded) {}
    };
  }

  @Test
  void earlierStatesOfTheTextStandBelowOtherTexts() {
    texts.add(TEXT.with("year", "2021"));
    Part now = TEXT.projects().getFirst();
    Instant today = Fakes.CLOCK.instant();
    CompareModel model =
        model(
            TEXT,
            past(
                new Revisions.State(today, "改名称", now),
                new Revisions.State(today.minusSeconds(60), "", now.with("name", "早先的名称")),
                new Revisions.State(today.minusSeconds(120), "导入", now.with("name", "最早的名称"))));
    model.begin();
    List<CompareModel.Source> sources = model.sourcesProperty().get();
    assertThat(sources).extracting(CompareModel.Source::state).containsExactly(false, true, true);
    assertThat(sources.get(1).name()).as("a step without a name").doesNotEndWith("　");
    assertThat(sources.get(2).name()).contains("导入");
    model.chosenProperty().set(sources.get(1));
    assertThat(model.parts())
        .flatMap(model::lines)
        .flatMap(ChangeLine::pieces)
        .anyMatch(piece -> piece.text().contains("早先"));
    assertThat(Optional.ofNullable(model.chosenProperty().get())).contains(sources.get(1));
  }
}
