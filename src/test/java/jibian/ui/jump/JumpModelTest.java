package jibian.ui.jump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.stage.Stages;
import jibian.text.UnusableException;
import jibian.ui.Fakes;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;
import jibian.ui.window.Commands;
import jibian.ui.window.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Going to a part of the text by its name.
class JumpModelTest {
  private final Submission text = Fakes.text("zunhua-2022");
  private final List<Address> gone = new ArrayList<>();
  private final EditingSession session = session(text);
  private final JumpModel model = new JumpModel(session, List.of(), "", gone::add);

  private static EditingSession session(Submission text) {
    Fakes.Memory texts = new Fakes.Memory();
    try {
      return Workspace.of(texts.add(text), Fakes.direct(texts)).session();
    } catch (UnusableException e) {
      throw new AssertionError(e);
    }
  }

  private List<JumpTarget> found(String words) {
    model.search(words);
    return model.foundProperty().get();
  }

  @Test
  void withoutWordsTheProjectsComeFirst() {
    assertThat(model.foundProperty().get()).hasSizeLessThanOrEqualTo(60);
    assertThat(model.foundProperty().get().subList(0, text.projects().size()))
        .allMatch(target -> target.kind().equals("项目"));
  }

  @Test
  void aProjectIsFoundByItsNameAndLedTo() {
    Project second = text.projects().get(1);
    List<JumpTarget> found = found(second.name());
    assertThat(found).isNotEmpty();
    found.getFirst().go().run();
    assertThat(gone).containsExactly(Address.of(second.id()));
  }

  @Test
  void anIndicatorLeadsToItsNameAndTellsItsProject() {
    Project first = text.projects().getFirst();
    Indicator row = first.indicators().getLast();
    JumpTarget target =
        found(row.text("level3")).stream()
            .filter(one -> one.kind().equals("指标"))
            .findFirst()
            .orElseThrow();
    assertThat(target.name()).isEqualTo(row.text("level3"));
    assertThat(target.detail()).isNotBlank();
    target.go().run();
    assertThat(gone.getFirst().field()).isEqualTo("level3");
  }

  @Test
  void theCoverAndTheTableOfAllProjectsAreFoundAndLedTo() {
    found("封面").getFirst().go().run();
    found("全部项目").getFirst().go().run();
    assertThat(gone).containsExactly(Places.TEXT, Places.PROJECTS);
  }

  /// Before it is begun the command that begins it is found by the same words.
  @Test
  void aStageOfTheYearIsFoundByItsName() {
    StageForm evaluation = session.form().stage("evaluation").orElseThrow();
    JumpModel before =
        new JumpModel(
            session,
            Commands.ALL.stream()
                .filter(one -> one.id().equals("command.stage.evaluate"))
                .map(one -> one.<String>through((_, _) -> {}))
                .toList(),
            "",
            gone::add);
    before.search("绩效自评");
    assertThat(before.foundProperty().get())
        .extracting(JumpTarget::kind, JumpTarget::name)
        .containsExactly(tuple("命令", "开始绩效自评"));
    session.edit("开始绩效自评", Places.TEXT, now -> Stages.begin(now, evaluation, session.today()));
    JumpModel begun = new JumpModel(session, List.of(), "", gone::add);
    begun.search("绩效自评");
    begun.foundProperty().get().getFirst().go().run();
    assertThat(gone).containsExactly(Places.stage(evaluation));
  }

  @ParameterizedTest
  @ValueSource(strings = {"没有这样的词", "zzzzzz", "???"})
  void whatIsNowhereFindsNothing(String words) {
    assertThat(found(words)).isEmpty();
    assertThat(found("")).isNotEmpty();
  }
}
