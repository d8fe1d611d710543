package jibian.ui.jump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jibian.model.Address;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.ui.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Going to a part of the text by its name.
class JumpModelTest {
  private final Submission text = Fakes.text("zunhua-2022");
  private final List<Address> gone = new ArrayList<>();
  private final JumpModel model = new JumpModel(text, List.of(), "", gone::add);

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

  @ParameterizedTest
  @ValueSource(strings = {"没有这样的词", "zzzzzz", "???"})
  void whatIsNowhereFindsNothing(String words) {
    assertThat(found(words)).isEmpty();
    assertThat(found("")).isNotEmpty();
  }
}
