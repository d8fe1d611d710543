package jibian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// The least a window can be: a table of a thousand rows. It says when its second frame is drawn, and ends, or stays
/// until its input ends where it is called with something.
public final class TableWindow {
  private static final int ROWS = 1_000;
  private static final int COLUMNS = 5;

  private TableWindow() {}

  /// Shows it.
  public static void main(String[] arguments) {
    Application.launch(Shown.class, arguments);
  }

  /// Made by the toolkit.
  public static final class Shown extends Application {
    @Override
    public void start(Stage stage) {
      TableView<Integer> table = new TableView<>();
      for (int number = 0; number < COLUMNS; number++) {
        TableColumn<Integer, String> column = new TableColumn<>("列" + number);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper("第" + row.getValue() + "行"));
        table.getColumns().add(column);
      }
      table.setItems(FXCollections.observableList(IntStream.range(0, ROWS).boxed().toList()));
      stage.setScene(new Scene(table, 1280, 820));
      stage.show();
      new Frames(getParameters().getRaw().isEmpty()).start();
    }
  }

  /// Counts what was drawn.
  public static final class Frames extends AnimationTimer {
    private final boolean ends;
    private int frames;

    private Frames(boolean ends) {
      this.ends = ends;
    }

    @Override
    public void handle(long now) {
      if (++frames > 2) {
        stop();
        System.out.println("open");
        if (ends) {
          Platform.exit();
        } else {
          Thread.ofPlatform().daemon().start(Frames::stay);
        }
      }
    }

    private static void stay() {
      try {
        System.in.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        // It ends.
      }
      Platform.exit();
    }
  }
}
