package jibian.ui.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import jibian.form.Form;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.rollforward.Choices;
import jibian.rollforward.OpenTasks;
import jibian.rollforward.Proposal;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.Fx;
import jibian.ui.WorkspaceWindow;
import jibian.ui.session.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What must be decided again stays in the tree until it is.
class TasksTest {
  private WorkspaceWindow window;

  private static Submission rolled() throws UnusableException {
    Submission text = Fakes.text("chengde-2023");
    Form form = Fakes.forms().form(text.form());
    Proposal proposal = Proposal.of(text, form.variants().getFirst(), 2024);
    return proposal.with(
        new Choices(
            proposal.places().stream()
                .filter(place -> place.standing().goesAlong())
                .collect(Collectors.toSet()),
            Set.of(),
            Choices.Treatment.EMPTIED,
            BigDecimal.ONE,
            Choices.Treatment.KEPT));
  }

  @BeforeEach
  void open() throws UnusableException {
    window = WorkspaceWindow.open(rolled(), 1000, 1000);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<OpenTasks.Place> tasks() {
    return OpenTasks.of(window.text());
  }

  private Address place() {
    return Fx.call(() -> window.workspace().session().place());
  }

  private List<String> tree() {
    return Fx.call(
        () ->
            window.scene().getRoot().lookupAll(".badge-task").stream()
                .filter(Node::isManaged)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }

  private ListView<?> list() {
    return (ListView<?>) window.scene().getRoot().lookup("#tasks");
  }

  @Test
  void theTreeSaysHowManyThereAre() {
    int all = tasks().size();
    Id first = window.text().projects().getFirst().id();
    long own =
        tasks().stream().filter(task -> task.project().filter(first::equals).isPresent()).count();
    assertThat(tree()).contains(Integer.toString(all), Long.toString(own));
    Fx.picture(window.scene(), "tasks-tree");
  }

  @Test
  void f5LeadsFromOneToTheNextAndAnEditIsADecision() {
    List<OpenTasks.Place> all = tasks();
    window.press(KeyCode.CONTROL, KeyCode.HOME);
    Fx.run(() -> window.workspace().session().go(Places.TEXT));
    window.press(KeyCode.F5);
    assertThat(place()).isEqualTo(all.getFirst().cell());
    window.press(KeyCode.F5);
    assertThat(place()).isEqualTo(all.get(1).cell());
    assertThat(place().field()).isEqualTo("budget");
    assertThat(Fx.call(() -> window.workspace().session().noticeProperty().get()))
        .contains("项目金额", "上年 11.50");
    window.type("12.00");
    window.press(KeyCode.F5);
    assertThat(tasks()).as("what is typed is decided").hasSize(all.size() - 1);
    assertThat(place()).isEqualTo(all.get(2).cell());
    window.press(KeyCode.SHIFT, KeyCode.F5);
    assertThat(place()).isEqualTo(all.getFirst().cell());
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(tasks()).hasSize(all.size());
  }

  @Test
  void whatStaysAsItIsIsDecidedByAKey() {
    int all = tasks().size();
    window.press(KeyCode.F5);
    Address here = place();
    Submission before = window.text();
    window.press(KeyCode.CONTROL, KeyCode.F5);
    assertThat(tasks()).hasSize(all - 1).noneMatch(task -> task.cell().equals(here));
    assertThat(OpenTasks.none(window.text())).isEqualTo(OpenTasks.none(before));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(tasks()).hasSize(all);
  }

  @Test
  void theListLeadsThereAndTicksThemOff() {
    List<OpenTasks.Place> all = tasks();
    Fx.run(() -> window.go(Places.TASKS));
    Fx.pulse(window.scene());
    assertThat(Fx.call(() -> list().isFocused())).isTrue();
    Fx.picture(window.scene(), "tasks-list");
    window.press(KeyCode.SPACE);
    assertThat(tasks()).isEqualTo(all.subList(1, all.size()));
    window.press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(place()).isEqualTo(all.get(2).cell());
    Fx.run(() -> window.go(Places.TASKS));
    window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.SPACE);
    assertThat(tasks()).isEmpty();
    assertThat(tree()).isEmpty();
  }
}
