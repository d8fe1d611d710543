package jibian.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import jibian.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Fields side by side and below each other: what fits on a line, and what is shown of many.
class RowsTest {
  @BeforeAll
  static void start() {
    Fx.start();
  }

  private static Region region(double width, double height) {
    Region region = new Region();
    region.setMinSize(40, height);
    region.setPrefSize(width, height);
    region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    return region;
  }

  private static FlowRows flow(Region... regions) {
    FlowRows rows = new FlowRows(10, 5);
    rows.getChildren().addAll(regions);
    return rows;
  }

  private static void lay(Region rows, double width) {
    rows.resize(width, rows.prefHeight(width));
    rows.layout();
  }

  @Test
  void asManyStandOnALineAsThereIsRoomFor() {
    FlowRows rows = flow(region(100, 20), region(100, 30), region(100, 20));
    assertThat(rows.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
    assertThat(rows.prefHeight(320)).as("all three").isEqualTo(30);
    assertThat(rows.prefHeight(319)).as("a pixel less").isEqualTo(30 + 5 + 20);
    assertThat(rows.prefHeight(210)).as("just two").isEqualTo(30 + 5 + 20);
    assertThat(rows.prefHeight(209)).isEqualTo(20 + 5 + 30 + 5 + 20);
    assertThat(rows.minHeight(209)).isEqualTo(80);
    assertThat(rows.minWidth(-1)).isEqualTo(40);
    assertThat(rows.prefHeight(rows.prefWidth(-1))).as("as wide as it likes").isEqualTo(30);
  }

  @Test
  void whatIsLeftOfALineGoesToAllOnItAndTheLastLineIsNoWider() {
    Region first = region(100, 20);
    Region second = region(100, 30);
    Region third = region(100, 20);
    lay(flow(first, second, third), 230);
    assertThat(List.of(first.getWidth(), second.getWidth(), third.getWidth()))
        .containsExactly(110.0, 110.0, 110.0);
    assertThat(first.getHeight()).as("as high as its line").isEqualTo(30);
    assertThat(second.getLayoutX()).isEqualTo(120);
    assertThat(third.getLayoutX()).isZero();
    assertThat(third.getLayoutY()).isEqualTo(35);
  }

  @Test
  void whereNotEvenOneFitsItIsAsWideAsTheRoom() {
    Region first = region(100, 20);
    Region second = region(60, 20);
    lay(flow(first, second), 50);
    assertThat(first.getWidth()).isEqualTo(50);
    assertThat(second.getWidth()).isEqualTo(50);
    assertThat(second.getLayoutY()).isEqualTo(25);
  }

  @Test
  void whatIsNotManagedTakesNoRoom() {
    Region hidden = region(100, 90);
    hidden.setManaged(false);
    assertThat(flow(region(100, 20), hidden).prefHeight(300)).isEqualTo(20);
    assertThat(flow().prefHeight(300)).isZero();
    assertThat(flow().minWidth(-1)).isZero();
  }

  private static LabeledRows labeled(Region... contents) {
    return Fx.call(
        () -> {
          LabeledRows rows = new LabeledRows();
          for (int at = 0; at < contents.length; at++) {
            rows.add("名".repeat(at + 1), contents[at]);
          }
          new Scene(new Group(rows));
          rows.applyCss();
          return rows;
        });
  }

  @Test
  void whatIsNamedBeginsInOneColumnAndTakesTheRestOfTheWidth() {
    Region first = region(50, 20);
    Region second = region(50, 40);
    LabeledRows rows = labeled(first, second);
    Fx.run(() -> lay(rows, 400));
    assertThat(first.getLayoutX()).isEqualTo(second.getLayoutX()).isPositive();
    assertThat(first.getWidth()).isEqualTo(rows.room(400)).isEqualTo(400 - first.getLayoutX());
    assertThat(second.getLayoutY()).isEqualTo(25);
    assertThat(rows.prefHeight(400)).isEqualTo(20 + 5 + 40);
    assertThat(rows.minHeight(400)).isEqualTo(65);
    assertThat(rows.room(10)).as("no room at all").isZero();
    assertThat(rows.minWidth(-1)).isEqualTo(first.getLayoutX());
  }

  @Test
  void ofManyRowsTheFirstAreShownAndTheOthersTakeNoRoom() {
    Region first = region(50, 20);
    Region second = region(50, 40);
    Region third = region(50, 60);
    LabeledRows rows = labeled(first, second, third);
    assertThat(rows.rows()).isEqualTo(3);
    assertThat(rows.height(400, 0)).isZero();
    assertThat(rows.height(400, 1)).isEqualTo(20);
    assertThat(rows.height(400, 9)).as("there are no more").isEqualTo(130);
    Fx.run(() -> rows.show(2));
    assertThat(List.of(first, second, third))
        .extracting(Node::isVisible)
        .containsExactly(true, true, false);
    assertThat(rows.prefHeight(400)).isEqualTo(65);
    Fx.run(() -> rows.show(0));
    assertThat(first.isVisible()).isFalse();
    assertThat(rows.prefHeight(400)).isZero();
    Fx.run(() -> rows.show(Integer.MAX_VALUE));
    assertThat(third.isVisible()).isTrue();
    assertThat(rows.prefHeight(400)).isEqualTo(130);
  }

  /// The name of a field is hidden with it, and a screen reader says it of the field.
  @Test
  void aNameGoesWithItsField() {
    Region first = region(50, 20);
    Region second = region(50, 20);
    LabeledRows rows = labeled(first, second);
    Fx.run(() -> rows.show(1));
    List<Node> names = rows.getChildren().stream().filter(Label.class::isInstance).toList();
    assertThat(names).extracting(Node::isVisible).containsExactly(true, false);
    assertThat(((Label) names.getLast()).getLabelFor()).isEqualTo(second);
  }
}
