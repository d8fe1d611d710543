package jibian.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Sentences;
import jibian.ui.findings.FindingItem;
import jibian.ui.port.Documents;
import org.junit.jupiter.api.Test;

class ExportModelTest {
  private static final Path HOME = Path.of("/home/clerk/文档").toAbsolutePath();

  private final Submission wrong = Fakes.text("zunhua-2022");
  private final Submission text = new Sentences().mend(wrong, null, Set.of()).text();
  private final RememberedDocuments documents = new RememberedDocuments();
  private final Fakes.Kept settings = new Fakes.Kept();
  private jibian.ui.window.Workspace window;

  private ExportModel model() {
    return model(Optional.of(text.projects().get(1).id()));
  }

  private ExportModel model(Optional<Id> project) {
    return model(text, project);
  }

  private ExportModel model(Submission open, Optional<Id> project) {
    try {
      Fakes.Memory texts = new Fakes.Memory();
      window = jibian.ui.window.Workspace.of(texts.add(open), Fakes.direct(texts));
      return new ExportModel(
          window.session(), window.findings(), project, HOME, documents, settings, Fakes.DIRECT);
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private Documents.Order exported(ExportModel model) {
    model.start();
    assertThat(model.progressProperty().get()).isInstanceOf(ExportProgress.Done.class);
    return documents.orders.getLast();
  }

  @Test
  void theWholeTextBecomesWordAndExcelUnlessTheClerkChooses() {
    Documents.Order order = exported(model());
    assertThat(order.text()).isEqualTo(text);
    assertThat(order.positions()).isEmpty();
    assertThat(order.formats()).containsExactly(Documents.Format.DOCX, Documents.Format.XLSX);
    assertThat(order.folder()).isEqualTo(HOME);
    assertThat(order.name()).isEqualTo("2022年中共遵化市委政法委本级部门预算绩效文本");
  }

  @Test
  void partOneHasTheNarrativeAlone() {
    ExportModel model = model();
    model.scopeProperty().set(ExportScope.PART_ONE);
    Submission part = exported(model).text();
    assertThat(part.projects()).isEmpty();
    assertThat(part.supplements()).isEmpty();
    assertThat(part.narrative())
        .isNotEmpty()
        .noneMatch(section -> section.marksPart())
        .isSubsetOf(text.narrative());
  }

  @Test
  void theTableOfTheUnitGoesAloneWhereTheTextHasIt() throws Exception {
    assertThat(model().has(ExportScope.OVERALL)).isFalse();
    Submission unit = ExchangeFile.read(Path.of("src/test/resources/samples/market-overall.json"));
    ExportModel model = model(unit, Optional.empty());
    assertThat(model.has(ExportScope.OVERALL)).isTrue();
    model.scopeProperty().set(ExportScope.OVERALL);
    Submission part = exported(model).text();
    assertThat(part.overall()).isEqualTo(unit.overall());
    assertThat(part.projects()).isEmpty();
    assertThat(documents.orders.getLast().name()).endsWith("（整体支出）");
    assertThat(model().scopeProperty().get()).isEqualTo(ExportScope.WHOLE);
  }

  @Test
  void chosenProjectsAreNamedByTheirPlaces() {
    ExportModel model = model();
    model.scopeProperty().set(ExportScope.PROJECTS);
    model.choose(text.projects().get(4).id(), true);
    assertThat(exported(model).positions()).containsExactly(1, 4);
  }

  @Test
  void theProjectAtHandIsChosenFirstAndGivesTheName() {
    ExportModel model = model();
    model.scopeProperty().set(ExportScope.PROJECTS);
    assertThat(model.chosenProperty().get()).containsExactly(text.projects().get(1).id());
    assertThat(model.nameProperty().get()).endsWith("（见义勇为专项资金）");
  }

  @Test
  void withoutAProjectFormatNameOrFolderNothingIsWritten() {
    ExportModel model = model(Optional.empty());
    model.scopeProperty().set(ExportScope.PROJECTS);
    assertThat(model.problem()).isEqualTo("请选择要导出的项目");
    model.scopeProperty().set(ExportScope.WHOLE);
    model.formatsProperty().set(Set.of());
    assertThat(model.problem()).isEqualTo("请至少选一种格式");
    model.want(Documents.Format.PDF, true);
    model.nameProperty().set(" ");
    assertThat(model.problem()).isEqualTo("请填写文件名");
    model.nameProperty().set("文本");
    model.folderProperty().set("相对");
    assertThat(model.problem()).isEqualTo("请选择保存文件的文件夹");
    model.start();
    assertThat(documents.orders).isEmpty();
  }

  @Test
  void anErrorStopsDocumentsUntilItIsMendedOrAnswered() {
    ExportModel model = model(wrong, Optional.empty());
    assertThat(model.problem()).contains("错误");
    model.start();
    assertThat(documents.orders).isEmpty();
    List<FindingItem> errors = model.errors();
    assertThat(errors).hasSizeGreaterThan(2);
    window.findings().fix(errors.getFirst());
    assertThat(model.errors()).hasSize(errors.size() - 1);
    window.findings().override(model.errors(), "按系统打印样式填写");
    assertThat(model.errors()).isEmpty();
    assertThat(exported(model).text()).isEqualTo(window.session().text());
    window.session().undo();
    assertThat(model.problem()).contains("错误");
  }

  @Test
  void anExchangeFileIsNeverStopped() {
    ExportModel model = model(wrong, Optional.empty());
    model.formatsProperty().set(Set.of(Documents.Format.JSON));
    assertThat(exported(model).text()).isEqualTo(wrong);
    model.want(Documents.Format.DOCX, true);
    assertThat(model.problem()).contains("错误");
  }

  @Test
  void reasonsAreNotForThePublic() {
    ExportModel model = model(wrong, Optional.empty());
    window.findings().override(model.errors(), "与人事科口头约定");
    assertThat(exported(model).text().toString()).contains("与人事科口头约定");
    model.publicCopyProperty().set(true);
    assertThat(exported(model).text().toString()).doesNotContain("与人事科口头约定");
  }

  @Test
  void errorsOfWhatIsExportedAreCounted() {
    ExportModel model = model(wrong, Optional.of(text.projects().get(1).id()));
    int all = model.errors().size();
    model.scopeProperty().set(ExportScope.PROJECTS);
    Project project = text.projects().get(1);
    List<Id> owners = project.indicators().stream().map(Indicator::id).toList();
    assertThat(model.errors())
        .hasSizeBetween(1, all - 1)
        .allMatch(finding -> owners.contains(finding.where().owner()))
        .allMatch(finding -> finding.rank() == FindingItem.Rank.ERROR);
    model.scopeProperty().set(ExportScope.PART_ONE);
    assertThat(model.errors()).isEmpty();
  }

  @Test
  void thePublicCopyHasOtherWordsEverywhere() {
    ExportModel model = model();
    model.publicCopyProperty().set(true);
    model
        .wordsProperty()
        .set(
            new ReplacementWords(
                List.of(
                    new ReplacementWords.Pair("遵化市", "本市"),
                    new ReplacementWords.Pair("年初工作计划", "工作计划"))));
    int hits = model.hits();
    Submission copy = exported(model).text();
    assertThat(hits).isGreaterThan(100);
    assertThat(copy.text("unit.name")).isEqualTo("中共本市委政法委本级");
    assertThat(model.wordsProperty().get().count(copy)).isZero();
    assertThat(copy.projects().getFirst().indicators().getFirst().text("basis")).isEqualTo("工作计划");
    assertThat(copy.projects().getFirst().id()).isEqualTo(text.projects().getFirst().id());
    assertThat(documents.orders.getLast().name()).endsWith("（公开）");
  }

  @Test
  void whatIsPrintedKeepsItsWords() {
    ExportModel model = model();
    model
        .wordsProperty()
        .set(new ReplacementWords(List.of(new ReplacementWords.Pair("遵化市", "本市"))));
    assertThat(exported(model).text()).isEqualTo(text);
  }

  @Test
  void theLastChoicesAreRemembered() {
    ExportModel model = model();
    model.scopeProperty().set(ExportScope.PART_ONE);
    model.formatsProperty().set(Set.of(Documents.Format.PDF));
    model.folderProperty().set(HOME.resolve("报送").toString());
    model.publicCopyProperty().set(true);
    model.wordsProperty().set(new ReplacementWords(List.of(new ReplacementWords.Pair("张三", ""))));
    model.start();
    ExportModel next = model();
    assertThat(next.scopeProperty().get()).isEqualTo(ExportScope.PART_ONE);
    assertThat(next.formatsProperty().get()).containsExactly(Documents.Format.PDF);
    assertThat(next.folderProperty().get()).isEqualTo(HOME.resolve("报送").toString());
    assertThat(next.publicCopyProperty().get()).isTrue();
    assertThat(next.wordsProperty().get()).isEqualTo(model.wordsProperty().get());
  }

  @Test
  void filesOfTheSameNameAreReplacedOnlyWhenTheClerkSaysSo() {
    documents.there =
        List.of(
            new Documents.Existing(
                HOME.resolve("文本.docx"), Instant.parse("2026-11-19T08:00:00Z"), false));
    ExportModel model = model();
    model.start();
    assertThat(model.progressProperty().get())
        .isEqualTo(new ExportProgress.Asking(documents.there));
    assertThat(documents.orders).isEmpty();
    model.back();
    assertThat(model.progressProperty().get()).isEqualTo(new ExportProgress.Idle());
    model.start();
    model.write(true);
    assertThat(documents.orders).singleElement().matches(Documents.Order::beside);
    model.write(false);
    assertThat(documents.orders.getLast().beside()).isFalse();
  }

  @Test
  void aStoppedExportLeavesNothing() {
    ExportModel model = model();
    model
        .progressProperty()
        .subscribe(
            now -> {
              if (now instanceof ExportProgress.Writing writing && !writing.stopping()) {
                model.cancel();
              }
            });
    model.start();
    assertThat(model.progressProperty().get()).isEqualTo(new ExportProgress.Cancelled());
  }

  @Test
  void whatStandsInTheWayIsTold() {
    documents.fault = "磁盘已满";
    ExportModel model = model();
    model.start();
    assertThat(model.progressProperty().get()).isEqualTo(new ExportProgress.Failed("磁盘已满"));
  }
}
