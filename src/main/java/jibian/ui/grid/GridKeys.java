package jibian.ui.grid;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import jibian.edit.ClipboardBlock;
import jibian.ui.command.Command;
import jibian.ui.session.EditingSession;

/// Takes the keys of a grid, and does what [GridCommands] say of them.
public final class GridKeys {
  private final GridModel model;
  private final CellEditor editor;
  private final EditingSession session;
  private final GridRows rows;
  private final GridView view;

  GridKeys(GridView view, GridModel model, CellEditor editor, EditingSession session) {
    this.view = view;
    this.model = model;
    this.editor = editor;
    this.session = session;
    this.rows = new GridRows(model, session.ids());
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    editor.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  GridView view() {
    return view;
  }

  GridModel model() {
    return model;
  }

  GridRows rows() {
    return rows;
  }

  /// A key that reaches the program while an input method composes has been used by that already: it is neither the
  /// grid's nor the editor's.
  private void pressed(KeyEvent event) {
    if (editor.composing() || view.suggestions().pressed(event)) {
      event.consume();
    } else {
      Command.press(GridCommands.ALL, this, event);
    }
  }

  /// What is typed with Ctrl or Alt is no text, nor are Enter and Tab.
  private void typed(KeyEvent event) {
    if (!editor.composing()
        && !event.getCharacter().isEmpty()
        && "\r\n\t".indexOf(event.getCharacter().charAt(0)) >= 0) {
      event.consume();
    }
  }

  boolean resting() {
    return editor.resting();
  }

  /// Keeps what is being typed, then does something.
  void keep(Consumer<GridKeys> then) {
    view.leave();
    then.accept(this);
  }

  /// Whether an arrow up or down leads out of the cell.
  boolean leavesUpOrDown(int step) {
    return resting() || view.caretAtLastLine(step);
  }

  /// Whether an arrow to the left or right leads out of the cell.
  boolean leavesSideways(int step) {
    return resting() || editor.atEdge(step);
  }

  void move(int down, int across) {
    if (!resting()) {
      view.leave();
    }
    model.move(down, across, false);
  }

  void toColumn(int column, boolean extend) {
    model.moveTo(model.cursor().row(), column, extend);
  }

  void toEnd(boolean extend) {
    model.moveTo(model.sheet().rows() - 1, Integer.MAX_VALUE, extend);
  }

  void page(int step, boolean extend) {
    model.move(step * view.page(), 0, extend);
  }

  /// Whether Esc takes something back.
  boolean restores() {
    return view.fill().underway() || !resting();
  }

  void restore() {
    if (view.fill().underway()) {
      view.fill().cancel();
    } else {
      view.restore();
    }
  }

  void toggle() {
    if (model.editable() && resting()) {
      view.open();
    } else if (model.editable()) {
      view.leave();
    }
  }

  void choices() {
    if (model.editable()) {
      view.suggestions().open();
    }
  }

  void empty() {
    if (model.editable()) {
      editor.open("");
    }
  }

  boolean mends() {
    return view.mending();
  }

  void mend() {
    view.leave();
    view.mend();
  }

  void breakLine() {
    editor.replaceSelection("\n");
  }

  void undo() {
    session.undo();
  }

  void redo() {
    session.redo();
  }

  void fillDown() {
    new FillDown(model).down();
  }

  void copy() {
    ClipboardBlock block = model.copy();
    String text = block.toClipboard();
    boolean plain = block.single() && !text.startsWith("\"");
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, plain ? block.at(0, 0) : text));
  }

  void cut() {
    copy();
    model.clear();
  }

  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      model.paste(ClipboardBlock.parse(text));
    }
  }
}
