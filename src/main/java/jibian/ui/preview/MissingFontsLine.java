package jibian.ui.preview;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import jibian.form.Form;
import jibian.page.Style;
import jibian.task.Background;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.ui.kit.Nodes;
import jibian.ui.port.PageFonts;

/// One quiet line that says which fonts of the form this computer lacks; a click on it says what is used instead. Not
/// there where none is lacking.
public final class MissingFontsLine extends VBox {
  private final Hyperlink line = new Hyperlink();
  private final VBox details = new VBox();

  public MissingFontsLine() {
    getStyleClass().add("font-line");
    setId("fonts");
    line.setWrapText(true);
    details.setId("font-details");
    line.setOnAction(_ -> show(details, !details.isVisible()));
    getChildren().setAll(line, details);
    show(details, false);
    show(this, false);
  }

  public static MissingFontsLine of(Form form, PageFonts fonts, Background background) {
    MissingFontsLine line = new MissingFontsLine();
    Job.of(() -> fonts.missing(families(form))).onSuccess(line::say).run(background);
    return line;
  }

  /// The fonts a form needs.
  static List<String> families(Form form) {
    return form.styles().styles().values().stream().map(Style::font).distinct().toList();
  }

  /// Says what a value holds, from now on.
  MissingFontsLine follow(ObservableValue<List<PageFonts.Missing>> missing) {
    missing.subscribe(this::say);
    return this;
  }

  private void say(List<PageFonts.Missing> missing) {
    line.setText(Messages.text("preview.fonts.missing", missing.size()));
    details.getChildren().setAll(missing.stream().map(MissingFontsLine::detail).toList());
    details.getChildren().add(label(Messages.text("preview.fonts.files")));
    show(this, !missing.isEmpty());
  }

  private static Label detail(PageFonts.Missing one) {
    return label(
        one.standIn().isEmpty()
            ? Messages.text("preview.fonts.none", one.family())
            : Messages.text("preview.fonts.instead", one.family(), one.standIn()));
  }

  private static Label label(String text) {
    return Nodes.wrapped(text, "muted");
  }

  private static void show(Node node, boolean wanted) {
    Nodes.show(node, wanted);
  }
}
