package jibian.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jibian.edit.CellEdits;
import jibian.form.StageForm;
import jibian.model.Submission;
import jibian.office.exchange.ExchangeFile;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.session.EditingSession;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Find and replace, without a window.
class SearchModelTest {
  private EditingSession session;
  private SearchModel search;

  @BeforeEach
  void open() throws UnusableException {
    Fakes.Memory texts = new Fakes.Memory();
    session = Workspace.of(texts.add(Fakes.text("zunhua-2022")), Fakes.direct(texts)).session();
    search = new SearchModel(session);
  }

  @Test
  void goesFromPlaceToPlaceAndAround() {
    search.wordsProperty().set("见义勇为");
    int count = search.foundProperty().get().size();
    assertThat(count).isPositive();
    search.go(1);
    var first = session.place();
    for (int step = 0; step < count; step++) {
      search.go(1);
    }
    assertThat(session.place()).isEqualTo(first);
    assertThat(search.atProperty().get()).isZero();
  }

  @Test
  void replacesOneByOne() {
    search.wordsProperty().set("年初工作计划");
    search.byProperty().set("年度工作要点");
    int count = search.foundProperty().get().size();
    search.go(1);
    search.replace();
    assertThat(search.foundProperty().get()).hasSize(count - 1);
    search.replace();
    assertThat(search.foundProperty().get()).hasSize(count - 2);
  }

  @Test
  void goesToTheStageAndReplacesThere() throws Exception {
    Fakes.Memory texts = new Fakes.Memory();
    Submission year = ExchangeFile.read(Path.of("src/test/resources/stages/hebei.json"));
    session = Workspace.of(texts.add(year), Fakes.direct(texts)).session();
    search = new SearchModel(session);
    search.wordsProperty().set("按大修台数");
    assertThat(search.foundProperty().get()).hasSize(1);
    search.go(1);
    assertThat(session.stages().stage().map(StageForm::id)).contains("evaluation");
    assertThat(session.place().field()).isEqualTo("evaluation.reason");
    search.byProperty().set("按换新台数");
    search.replaceAll();
    assertThat(CellEdits.text(session.text(), session.place())).contains("按换新台数列入");
    search.wordsProperty().set("更换水泵数量");
    search.go(1);
    assertThat(session.stages().stage()).as("the goals").isEmpty();
    session.undo();
    assertThat(session.text()).isEqualTo(year);
  }

  @Test
  void replacesAllAsOneStep() {
    Submission before = session.text();
    search.wordsProperty().set("年初工作计划");
    search.byProperty().set("年度工作要点");
    int count = search.foundProperty().get().size();
    search.replaceAll();
    assertThat(session.noticeProperty().get()).isEqualTo("已替换 " + count + " 处，可以撤销");
    assertThat(search.foundProperty().get()).isEmpty();
    session.undo();
    assertThat(session.text()).isEqualTo(before);
  }
}
