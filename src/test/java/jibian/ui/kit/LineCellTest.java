package jibian.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import jibian.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LineCellTest {
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  private final Set<String> ticked = new HashSet<>(List.of("甲"));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  private LineCell<String> cell() {
    return new LineCell<String>("line")
        .box(ticked::contains, ticked::add)
        .main(text -> "名 " + text, _ -> "下一行")
        .column(text -> text.length() > 1 ? "" : "短")
        .state(LONG, text -> text.length() > 1);
  }

  private LineCell<String> shown(String item) {
    LineCell<String> cell = cell();
    ListView<String> list = new ListView<>();
    list.getItems().add(item);
    new Scene(list);
    cell.updateListView(list);
    cell.updateIndex(0);
    return cell;
  }

  @Test
  void everyLabelThatSaysSomethingIsReadAloud() {
    Fx.run(
        () -> {
          assertThat(shown("甲").getAccessibleText()).isEqualTo("名 甲 下一行 短");
          assertThat(shown("甲乙").getAccessibleText()).isEqualTo("名 甲乙 下一行");
        });
  }

  @Test
  void aCellThatIsUsedAgainKeepsNothingOfWhatItShowed() {
    Fx.run(
        () -> {
          LineCell<String> cell = shown("甲乙");
          assertThat(cell.getPseudoClassStates()).contains(LONG);
          cell.getListView().getItems().clear();
          cell.updateIndex(0);
          assertThat(cell.getGraphic()).isNull();
          assertThat(cell.getAccessibleText()).isNull();
          assertThat(cell.getPseudoClassStates()).doesNotContain(LONG);
        });
  }

  @Test
  void theBoxShowsAndSaysWhatIsTicked() {
    Fx.run(
        () -> {
          assertThat(box(shown("甲")).isSelected()).isTrue();
          CheckBox other = box(shown("乙"));
          assertThat(other.isSelected()).isFalse();
          other.fire();
          assertThat(ticked).containsExactlyInAnyOrder("甲", "乙");
        });
  }

  private static CheckBox box(LineCell<String> cell) {
    return (CheckBox) cell.getGraphic().lookup(".check-box");
  }
}
