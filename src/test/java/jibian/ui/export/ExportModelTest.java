package jibian.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jibian.model.Address;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.port.Documents.Format;
import jibian.ui.port.Services;
import jibian.ui.window.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The export dialog, without a window.
class ExportModelTest {
  private final Fakes.Memory texts = new Fakes.Memory();
  private final Services services = Fakes.direct(texts);
  private Desk desk;
  private ExportModel export;

  @BeforeEach
  void open() throws UnusableException {
    desk = Desk.of(texts.add(Fakes.text("zunhua-2022")), services);
    export = new ExportModel(desk.session(), desk.findings(), services);
    export.folderProperty().set(Path.of("out"));
  }

  @Test
  void writesTheWholeTextAsWordAndExcel() {
    export.start();
    assertThat(export.stateProperty().get())
        .isInstanceOfSatisfying(
            ExportModel.State.Done.class,
            done ->
                assertThat(done.files())
                    .containsExactly(
                        Path.of("out", "2022 中共遵化市委政法委本级绩效文本.DOCX"),
                        Path.of("out", "2022 中共遵化市委政法委本级绩效文本.XLSX")));
  }

  @Test
  void countsTheErrorsOfWhatIsExported() {
    int all = export.errors();
    export.scopeProperty().set(ExportModel.Scope.PROJECTS);
    assertThat(export.errors()).isPositive().isLessThan(all);
  }

  @Test
  void offersTheProjectAtHand() throws UnusableException {
    desk.session().go(Address.of(desk.session().text().projects().get(3).id()));
    ExportModel here = new ExportModel(desk.session(), desk.findings(), services);
    here.scopeProperty().set(ExportModel.Scope.PROJECTS);
    assertThat(here.chosen(3)).isTrue();
    assertThat(here.name()).isEqualTo("4 社会治理综合指挥中心服务费");
    here.choose(0, true);
    assertThat(here.name()).endsWith("1、4号项目");
  }

  @Test
  void needsAFormatAndAProject() {
    for (Format format : Format.values()) {
      export.want(format, false);
    }
    assertThat(export.ready()).isFalse();
    export.want(Format.PDF, true);
    assertThat(export.ready()).isTrue();
    export.scopeProperty().set(ExportModel.Scope.PROJECTS);
    export.choose(0, false);
    assertThat(export.ready()).isFalse();
  }

  @Test
  void remembersTheChoices() {
    export.want(Format.XLSX, false);
    export.want(Format.PDF, true);
    export.start();
    ExportModel next = new ExportModel(desk.session(), desk.findings(), services);
    assertThat(next.wants(Format.PDF)).isTrue();
    assertThat(next.wants(Format.XLSX)).isFalse();
    assertThat(next.folderProperty().get()).isEqualTo(Path.of("out"));
  }
}
