package jibian.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jibian.form.Form;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.FormChoice;
import jibian.ui.stick.StickModel;
import org.junit.jupiter.api.Test;

class StartModelTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final FakeStartActions actions = new FakeStartActions();
  private final Services services = actions.services(Fakes.direct(texts));
  private final StartModel model = new StartModel(services, actions);

  private Texts.Entry added(String name) {
    return texts.add(Fakes.text(name)).entry();
  }

  private Submission entered() {
    assertThat(actions.entered).hasSize(1);
    return actions.entered.getFirst().text();
  }

  @Test
  void withoutTextsThereIsNothingToGoOnWith() {
    model.refresh();
    assertThat(model.textsProperty().get().orElseThrow()).isEmpty();
    assertThat(model.last()).isEmpty();
  }

  @Test
  void oneGoesOnWithTheTextThatWasOpenLast() {
    added("zunhua-2022");
    Texts.Entry second = added("chengde-2023");
    new LeftTexts(services.settings(), Fakes.CLOCK)
        .left(second, "停在 项目 1 的指标值", new LeftTexts.About("813.40", 41));
    model.refresh();
    assertThat(model.last()).contains(second);
    assertThat(model.where()).isEqualTo("停在 项目 1 的指标值");
    assertThat(model.about(second)).contains(new LeftTexts.About("813.40", 41));
    Texts.Entry later =
        new Texts.Entry(
            second.id(),
            "2023",
            "",
            "hebei",
            7,
            second.changed().plus(Duration.ofMinutes(1)),
            false);
    assertThat(model.about(later)).as("changed since").isEmpty();
    model.last().ifPresent(model::open);
    assertThat(entered()).isEqualTo(Fakes.text("chengde-2023"));
  }

  @Test
  void whereOneWasIsNotToldOfAnotherText() {
    added("chengde-2023");
    Texts.Entry gone = added("zunhua-2022");
    new LeftTexts(services.settings(), Fakes.CLOCK)
        .left(gone, "停在 项目 1", new LeftTexts.About("1", 0));
    texts.delete(gone.id());
    model.refresh();
    assertThat(model.last()).isPresent();
    assertThat(model.where()).isEmpty();
  }

  @Test
  void aNewTextHasItsFormYearAndUnit() {
    Form hebei =
        model.forms().stream().filter(one -> one.id().equals("hebei")).findFirst().orElseThrow();
    FormChoice choice = new FormChoice(hebei, hebei.variant("two-tables").orElseThrow());
    assertThat(model.create(choice, " 2027 ", "某某局", false)).isEmpty();
    Submission text = entered();
    assertThat(text.form()).isEqualTo("hebei");
    assertThat(text.variant()).contains("two-tables");
    assertThat(text.year()).isEqualTo("2027");
    assertThat(text.text("unit.name")).isEqualTo("某某局");
    assertThat(text.text("cover.title")).isEqualTo("某某局2027年部门预算绩效文本");
  }

  @Test
  void aNewTextHasTheTableOfTheUnitWhereItIsWanted() {
    Form form =
        model.forms().stream().filter(one -> one.id().equals("ministry")).findFirst().orElseThrow();
    FormChoice choice = new FormChoice(form, form.variants().getFirst());
    assertThat(model.create(choice, "2027", "某某局", true)).isEmpty();
    Project table = entered().overall().getFirst();
    assertThat(table.text("department")).isEqualTo("某某局");
    assertThat(table.indicators()).isNotEmpty();
  }

  @Test
  void aYearThatIsNoneIsRefused() {
    Form form = model.forms().getFirst();
    FormChoice choice = new FormChoice(form, form.variants().getFirst());
    assertThat(model.create(choice, "27", "某某局", false)).contains("四位数字");
    assertThat(actions.entered).isEmpty();
  }

  @Test
  void inAutumnTheNextYearIsOffered() {
    assertThat(model.year()).isEqualTo("2027");
  }

  @Test
  void theUnitOfTheLastTextIsOffered() {
    added("zunhua-2022");
    model.refresh();
    assertThat(model.unit()).isEqualTo("中共遵化市委政法委本级");
  }

  @Test
  void theExampleIsNobodys() {
    model.example();
    model.refresh();
    assertThat(model.last()).map(Texts.Entry::example).contains(true);
    assertThat(model.unit()).as("the example is not the clerk's unit").isEmpty();
    added("zunhua-2022");
    model.refresh();
    assertThat(model.unit()).isEqualTo("中共遵化市委政法委本级");
  }

  @Test
  void theExampleIsThereOnce() {
    model.example();
    long id = actions.entered.getFirst().entry().id();
    texts.save(id, Fakes.text("chengde-2023").with("year", "2024"), "改");
    model.example();
    assertThat(texts.list()).hasSize(1);
    assertThat(actions.entered.getLast().text().year()).isEqualTo("2024");
  }

  @Test
  void theExampleBecomesATextOfItsOwn() {
    model.example();
    assertThat(entered()).isEqualTo(Fakes.text("chengde-2023"));
    assertThat(texts.list()).hasSize(1);
  }

  @Test
  void anExchangeFileBecomesAText() {
    model.open(Path.of("去年.JSON"));
    assertThat(entered()).isEqualTo(Fakes.text("tangshan-2022"));
  }

  @Test
  void theSameFileOpensTheSameTextUntilOneOfThemChanges() {
    model.open(Path.of("去年.json"));
    model.open(Path.of("去年.json"));
    assertThat(texts.list()).hasSize(1);
    assertThat(actions.entered).hasSize(2);
    Submission changed = Fakes.text("tangshan-2022").with("year", "2023");
    texts.save(actions.entered.getFirst().entry().id(), changed, "改");
    model.open(Path.of("去年.json"));
    assertThat(texts.list()).hasSize(2);
  }

  @Test
  void aFileThatCannotBeReadIsTold() {
    actions.fault = "文件不完整";
    model.open(Path.of("去年.json"));
    assertThat(actions.said).containsExactly("这个文件打不开\n文件不完整");
  }

  @Test
  void filesOfOtherProgramsAreReviewedInOneGo() {
    List<Path> files = List.of(Path.of("去年.docx"), Path.of("前年.PDF"));
    model.open(files);
    assertThat(actions.reviewed).isEqualTo(files);
    assertThat(actions.said).isEmpty();
    assertThat(actions.entered).isEmpty();
  }

  @Test
  void amongSeveralFilesExchangeFilesAreOpened() {
    model.open(List.of(Path.of("去年.xls"), Path.of("今年.JSON")));
    assertThat(actions.reviewed).containsExactly(Path.of("去年.xls"));
    assertThat(actions.entered).hasSize(1);
  }

  @Test
  void aDeletedTextIsGoneAndCanBeTakenBack() {
    Texts.Entry entry = added("zunhua-2022");
    model.refresh();
    model.delete(entry);
    assertThat(model.textsProperty().get().orElseThrow()).isEmpty();
    assertThat(model.noticeProperty().get().undo()).isTrue();
  }

  @Test
  void whenABackupWentToAStickIsTold() {
    assertThat(model.outside()).isEmpty();
    services.settings().put(StickModel.MADE, "1700000000000");
    assertThat(model.outside()).contains(Instant.ofEpochMilli(1_700_000_000_000L));
  }
}
