package jibian.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import jibian.edit.CellEdits;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.task.Background;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Sentences;
import jibian.ui.port.Documents;
import jibian.ui.port.Services;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An export that takes its time, is stopped, or finds something in its way; and one of a stage of the year.
class ExportTroubleTest {
  private static final Services SERVICES = Fakes.direct(new Fakes.Memory());
  private static final Path HOME = Path.of("/home/clerk/文档").toAbsolutePath();
  private static final Submission WRONG = Fakes.text("zunhua-2022");
  private static final Submission TEXT = new Sentences().mend(WRONG, null, Set.of()).text();

  private final RememberedDocuments documents = new RememberedDocuments();
  private final Fakes.Kept settings = new Fakes.Kept();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Background later = new Background(work::add, Runnable::run, Fakes.CLOCK);
  private Workspace window;

  private ExportModel model(Submission open, Background checking, Background exporting) {
    try {
      Fakes.Memory texts = new Fakes.Memory();
      Services services = Fakes.with(Fakes.with(SERVICES, texts), checking);
      window = Workspace.of(texts.add(open), services);
      return new ExportModel(
          window.session(),
          window.findings(),
          Optional.empty(),
          HOME,
          documents,
          settings,
          exporting);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private ExportModel model() {
    return model(TEXT, Fakes.DIRECT, Fakes.DIRECT);
  }

  private ExportModel slow() {
    return model(TEXT, Fakes.DIRECT, later);
  }

  private static ExportProgress now(ExportModel model) {
    return model.progressProperty().get();
  }

  private Id project(int at) {
    return TEXT.projects().get(at).id();
  }

  @Test
  void asLongAsItWritesItIsNotBegunAgain() {
    ExportModel model = slow();
    model.start();
    assertThat(now(model)).isInstanceOf(ExportProgress.Writing.class);
    model.start();
    assertThat(work).hasSize(1);
    work.remove().run();
    model.start();
    assertThat(work).hasSize(1);
    work.remove().run();
    assertThat(documents.orders).hasSize(1);
    assertThat(now(model)).isInstanceOf(ExportProgress.Done.class);
  }

  @Test
  void whatIsStoppedWhileFilesAreLookedForAsksNothingAndWritesNothing() {
    documents.there = List.of(new Documents.Existing(HOME, Instant.EPOCH, false));
    ExportModel model = slow();
    model.start();
    model.cancel();
    assertThat(now(model))
        .isInstanceOfSatisfying(
            ExportProgress.Writing.class, one -> assertThat(one.stopping()).isTrue());
    work.remove().run();
    work.remove().run();
    assertThat(now(model)).isEqualTo(new ExportProgress.Cancelled());
  }

  @Test
  void anExportThatWasStoppedCanBeBegunAgain() {
    ExportModel model = slow();
    model.start();
    model.cancel();
    work.remove().run();
    work.remove().run();
    model.start();
    work.remove().run();
    work.remove().run();
    assertThat(now(model)).isInstanceOf(ExportProgress.Done.class);
  }

  @Test
  void stoppingWhatHasNotBegunChangesNothing() {
    ExportModel model = model();
    model.cancel();
    assertThat(now(model)).isEqualTo(new ExportProgress.Idle());
    model.start();
    assertThat(now(model)).isInstanceOf(ExportProgress.Done.class);
  }

  @Test
  void itSaysWhatItWritesAndWhetherItIsBeingStopped() {
    ExportModel model = model();
    List<String> seen = new ArrayList<>();
    model
        .progressProperty()
        .subscribe(
            one -> {
              if (one instanceof ExportProgress.Writing writing) {
                seen.add(writing.what() + " " + writing.stopping());
                if (writing.what().endsWith("DOCX") && !writing.stopping()) {
                  model.cancel();
                }
              }
            });
    model.start();
    assertThat(seen).contains("正在生成 DOCX false", "正在生成 DOCX true").doesNotContain("");
    assertThat(seen.getFirst()).endsWith(" false").hasSizeGreaterThan(6);
  }

  @Test
  void whatIsWrittenIsToldFileByFile() {
    ExportModel model = model();
    model.nameProperty().set("  文本 ");
    model.start();
    assertThat(now(model))
        .isEqualTo(
            new ExportProgress.Done(
                List.of(HOME.resolve("文本.docx"), HOME.resolve("文本.xlsx")), List.of()));
  }

  /// What a file could not hold is told with it.
  @Test
  void remarksComeWithTheFiles() {
    Documents remarking =
        new RememberedDocuments() {
          @Override
          public Exported export(
              Order order,
              java.util.function.Consumer<String> progress,
              java.util.function.BooleanSupplier cancelled) {
            return new Exported(List.of(HOME), List.of("一个字打不出来"));
          }
        };
    ExportModel usual = model();
    ExportModel model =
        new ExportModel(
            window.session(),
            usual.findings(),
            Optional.empty(),
            HOME,
            remarking,
            settings,
            Fakes.DIRECT);
    model.start();
    assertThat(now(model)).isEqualTo(new ExportProgress.Done(List.of(HOME), List.of("一个字打不出来")));
  }

  @Test
  void aFullDiskLeavesTheChoicesAndCanBeTriedAgain() {
    documents.fault = "磁盘已满";
    ExportModel model = model();
    model.nameProperty().set("报送");
    model.start();
    assertThat(now(model)).isEqualTo(new ExportProgress.Failed("磁盘已满"));
    documents.fault = "";
    model.start();
    assertThat(now(model)).isInstanceOf(ExportProgress.Done.class);
    assertThat(documents.orders.getLast().name()).isEqualTo("报送");
  }

  @Test
  void theFilesAreOpenedAndWhereNothingOpensThemThatIsSaid() {
    ExportModel model = model();
    Path file = HOME.resolve("文本.docx");
    model.open(file);
    assertThat(documents.opened).containsExactly(file);
    documents.fault = "no program";
    model.open(file);
    assertThat(now(model))
        .isInstanceOfSatisfying(
            ExportProgress.Failed.class,
            one -> assertThat(one.message()).contains(file.toString()));
  }

  /// Right after an edit nobody knows yet whether the text is right: documents wait for that, exchange files do not.
  @Test
  void documentsWaitUntilTheLastEditWasLookedThrough() {
    ExportModel model = model(TEXT, later, Fakes.DIRECT);
    assertThat(model.problem()).as("not looked through once").isNotEmpty();
    while (!work.isEmpty()) {
      work.remove().run();
    }
    assertThat(model.problem()).isEmpty();
    Address name = new Address(project(0), "name");
    window.session().edit("改", name, text -> CellEdits.set(text, name, "新名称"));
    String waiting = model.problem();
    assertThat(waiting).isNotEmpty().doesNotContain("错误");
    model.formatsProperty().set(Set.of(Documents.Format.JSON));
    assertThat(model.problem()).isEmpty();
    model.want(Documents.Format.PDF, true);
    assertThat(model.problem()).isEqualTo(waiting);
    while (!work.isEmpty()) {
      work.remove().run();
    }
    assertThat(model.problem()).isEmpty();
  }

  @Test
  void projectsAreChosenAndLeftOutAgain() {
    ExportModel model = model();
    List<Set<Id>> seen = new ArrayList<>();
    model.chosenProperty().subscribe((_, chosen) -> seen.add(chosen));
    model.choose(project(3), true);
    model.choose(project(3), true);
    model.choose(project(4), false);
    assertThat(seen).containsExactly(Set.of(project(3)));
    model.choose(project(3), false);
    assertThat(model.chosenProperty().get()).isEmpty();
    assertThat(model.projects()).isEqualTo(TEXT.projects());
  }

  @Test
  void aFormatIsLeftOutAgain() {
    ExportModel model = model();
    model.want(Documents.Format.XLSX, false);
    assertThat(model.formatsProperty().get()).containsExactly(Documents.Format.DOCX);
    model.want(Documents.Format.PDF, false);
    assertThat(model.formatsProperty().get()).containsExactly(Documents.Format.DOCX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "文档", "../文档", "\0"})
  void thisIsNoFolder(String typed) {
    ExportModel model = model();
    model.folderProperty().set(typed);
    assertThat(model.path()).isEmpty();
    assertThat(model.problem()).isEqualTo("请选择保存文件的文件夹");
  }

  @Test
  void blanksAroundAFolderAreNoPartOfIt() {
    ExportModel model = model();
    model.folderProperty().set("  " + HOME + " ");
    assertThat(model.path()).contains(HOME);
    model.start();
    assertThat(model().folderProperty().get()).as("next time").isEqualTo(HOME.toString());
  }

  @Test
  void theUsualNameFollowsWhatIsChosen() {
    ExportModel model = model();
    String whole = model.nameProperty().get();
    model.scopeProperty().set(ExportScope.PROJECTS);
    model.choose(project(1), true);
    assertThat(model.nameProperty().get()).isEqualTo(whole + "（见义勇为专项资金）");
    model.choose(project(2), true);
    assertThat(model.nameProperty().get()).startsWith(whole).contains("2");
    model.scopeProperty().set(ExportScope.WHOLE);
    model.publicCopyProperty().set(true);
    assertThat(model.nameProperty().get()).isEqualTo(whole + "（公开）");
    model.publicCopyProperty().set(false);
    assertThat(model.nameProperty().get()).isEqualTo(whole);
  }

  @Test
  void wordsAreCountedInWhatIsExportedOnly() {
    ExportModel model = model();
    model
        .wordsProperty()
        .set(new ReplacementWords(List.of(new ReplacementWords.Pair("年初工作计划", "计划"))));
    assertThat(model.hits()).isPositive();
    model.scopeProperty().set(ExportScope.PART_ONE);
    assertThat(model.hits()).as("no basis stands in the narrative").isZero();
  }

  private static Submission staged() {
    try {
      return ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
    } catch (IOException | UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private static StageForm stage(ExportModel model, String id) {
    return model.stages().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aStageIsExportedInPlaceOfTheGoals() {
    ExportModel model = model(staged(), Fakes.DIRECT, Fakes.DIRECT);
    assertThat(model.stageProperty().get()).isEmpty();
    StageForm evaluation = stage(model, "evaluation");
    String goals = model.nameProperty().get();
    model.stageProperty().set(Optional.of(evaluation));
    assertThat(model.nameProperty().get()).isNotEqualTo(goals).contains(evaluation.name());
    model.formatsProperty().set(Set.of(Documents.Format.JSON));
    model.start();
    assertThat(documents.orders.getLast().stage()).contains(evaluation);
    ExportModel next = model(staged(), Fakes.DIRECT, Fakes.DIRECT);
    assertThat(next.stageProperty().get()).as("as last time").contains(evaluation);
  }

  @Test
  void theStageTheClerkIsAtGoesBeforeThatOfTheLastExport() {
    ExportModel first = model(staged(), Fakes.DIRECT, Fakes.DIRECT);
    settings.put("export-stage", "evaluation");
    StageForm monitoring = stage(first, "monitoring-7");
    Workspace open = window;
    open.session().stages().choose(Optional.of(monitoring));
    ExportModel model =
        new ExportModel(
            open.session(),
            open.findings(),
            Optional.empty(),
            HOME,
            documents,
            settings,
            Fakes.DIRECT);
    assertThat(model.stageProperty().get()).contains(monitoring);
  }

  @Test
  void aStageHasNoFirstPart() {
    ExportModel model = model(staged(), Fakes.DIRECT, Fakes.DIRECT);
    assertThat(model.has(ExportScope.PART_ONE)).isTrue();
    model.scopeProperty().set(ExportScope.PART_ONE);
    model.stageProperty().set(Optional.of(stage(model, "evaluation")));
    assertThat(model.has(ExportScope.PART_ONE)).isFalse();
    assertThat(model.scopeProperty().get()).isEqualTo(ExportScope.WHOLE);
    model.scopeProperty().set(ExportScope.PROJECTS);
    model.stageProperty().set(Optional.empty());
    assertThat(model.scopeProperty().get()).as("projects stay").isEqualTo(ExportScope.PROJECTS);
  }

  /// An error in the goals does not stop the tables of a stage, nor the other way round.
  @Test
  void onlyErrorsOfTheStageThatIsExportedCount() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    Services services = Fakes.reviewed(Fakes.with(SERVICES, texts));
    Submission sound = staged();
    Id project = sound.projects().getFirst().id();
    Id row = sound.projects().getFirst().indicators().getFirst().id();
    Submission overspent =
        CellEdits.set(sound, new Address(project, "evaluation.executed"), "99999999");
    Submission both = CellEdits.set(overspent, new Address(row, "value"), "");
    window = Workspace.of(texts.add(both), services);
    ExportModel model =
        new ExportModel(
            window.session(),
            window.findings(),
            Optional.empty(),
            HOME,
            documents,
            settings,
            Fakes.DIRECT);
    List<StageForm> stages = model.stages();
    for (Optional<StageForm> one :
        List.of(Optional.<StageForm>empty(), Optional.of(stage(model, "evaluation")))) {
      model.stageProperty().set(one);
      assertThat(model.errors())
          .isNotEmpty()
          .allSatisfy(error -> assertThat(error.stage(stages)).isEqualTo(one));
    }
    long all = window.findings().allProperty().get().stream().filter(one -> one.error()).count();
    model.stageProperty().set(Optional.empty());
    assertThat((long) model.errors().size()).isLessThan(all);
  }
}
