package jibian.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import jibian.model.Submission;
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
  void replacesAllAsOneStep() {
    Submission before = session.text();
    search.wordsProperty().set("年初工作计划");
    search.byProperty().set("年度工作要点");
    int count = search.foundProperty().get().size();
    assertThat(search.replaceAll()).isEqualTo(count);
    assertThat(search.foundProperty().get()).isEmpty();
    session.undo();
    assertThat(session.text()).isEqualTo(before);
  }
}
