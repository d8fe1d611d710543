package jibian.ui.grid;

import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import jibian.edit.ClipboardBlock;
import jibian.ui.session.EditingSession;

/// The keys of a grid, as in Excel.
final class GridKeys {
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
    if (editor.composing()) {
      event.consume();
      return;
    }
    boolean taken =
        view.suggestions().pressed(event)
            || (event.isShortcutDown()
                ? control(event)
                : event.isAltDown() ? alt(event) : plain(event));
    if (taken) {
      event.consume();
    }
  }

  /// A sign that comes with Ctrl or Alt is none, and Enter and Tab are no text.
  private void typed(KeyEvent event) {
    if (!editor.composing()
        && !event.getCharacter().isEmpty()
        && "\r\n\t".indexOf(event.getCharacter().charAt(0)) >= 0) {
      event.consume();
    }
  }

  private boolean plain(KeyEvent event) {
    boolean shift = event.isShiftDown();
    return switch (event.getCode()) {
      case ENTER -> leave(_ -> model.enter(shift ? -1 : 1));
      case TAB -> leave(_ -> model.tab(shift ? -1 : 1));
      case ESCAPE -> escape();
      case F2 -> toggle();
      case F4 -> choices();
      case UP -> vertical(-1, shift);
      case DOWN -> vertical(1, shift);
      case LEFT -> horizontal(-1, shift);
      case RIGHT -> horizontal(1, shift);
      case HOME -> resting(_ -> model.moveTo(model.cursor().row(), 0, shift));
      case END -> resting(_ -> model.moveTo(model.cursor().row(), Integer.MAX_VALUE, shift));
      case PAGE_UP -> leave(_ -> model.move(-view.page(), 0, shift));
      case PAGE_DOWN -> leave(_ -> model.move(view.page(), 0, shift));
      case DELETE -> resting(_ -> model.clear());
      case BACK_SPACE -> emptied();
      default -> false;
    };
  }

  private boolean control(KeyEvent event) {
    boolean shift = event.isShiftDown();
    return switch (event.getCode()) {
      case UP -> resting(_ -> model.jump(-1, 0, shift));
      case DOWN -> resting(_ -> model.jump(1, 0, shift));
      case LEFT -> resting(_ -> model.jump(0, -1, shift));
      case RIGHT -> resting(_ -> model.jump(0, 1, shift));
      case HOME -> resting(_ -> model.moveTo(0, 0, shift));
      case END -> resting(_ -> model.moveTo(model.sheet().rows() - 1, Integer.MAX_VALUE, shift));
      case A -> resting(_ -> model.selectAll());
      case C -> !shift && resting(_ -> copy());
      case X -> resting(_ -> cut());
      case V -> resting(_ -> paste());
      case D -> leave(_ -> new FillDown(model).down());
      case ENTER -> leave(_ -> rows.insert());
      case MINUS, SUBTRACT -> leave(_ -> rows.delete());
      case Z -> leave(_ -> undo(shift));
      case Y -> leave(_ -> session.redo());
      default -> false;
    };
  }

  private boolean alt(KeyEvent event) {
    return switch (event.getCode()) {
      case UP -> leave(_ -> rows.move(-1));
      case DOWN -> editor.resting() ? leave(_ -> rows.move(1)) : choices();
      case ENTER -> view.mending() ? mend() : lineBreak();
      default -> false;
    };
  }

  private void undo(boolean again) {
    if (again) {
      session.redo();
    } else {
      session.undo();
    }
  }

  private boolean leave(Consumer<GridModel> then) {
    view.leave();
    then.accept(model);
    return true;
  }

  private boolean resting(Consumer<GridModel> action) {
    if (editor.resting()) {
      action.accept(model);
      return true;
    }
    return false;
  }

  private boolean vertical(int step, boolean shift) {
    if (editor.resting()) {
      model.move(step, 0, shift);
      return true;
    }
    return !shift && view.caretAtLastLine(step) && leave(_ -> model.move(step, 0, false));
  }

  private boolean horizontal(int step, boolean shift) {
    if (editor.resting()) {
      model.move(0, step, shift);
      return true;
    }
    return !shift && editor.atEdge(step) && leave(_ -> model.move(0, step, false));
  }

  private boolean escape() {
    if (view.fill().cancel()) {
      return true;
    }
    if (editor.resting()) {
      return false;
    }
    view.restore();
    return true;
  }

  private boolean toggle() {
    if (!model.editable()) {
      return true;
    }
    if (editor.resting()) {
      view.open();
    } else {
      view.leave();
    }
    return true;
  }

  private boolean choices() {
    if (model.editable()) {
      view.suggestions().open();
    }
    return true;
  }

  private boolean emptied() {
    if (editor.resting() && model.editable()) {
      editor.open("");
      return true;
    }
    return false;
  }

  private boolean mend() {
    view.leave();
    view.mend();
    return true;
  }

  private boolean lineBreak() {
    editor.replaceSelection("\n");
    return true;
  }

  void copy() {
    ClipboardBlock block = model.copy();
    String text = block.toClipboard();
    boolean plain = block.single() && !text.startsWith("\"");
    ClipboardContent content = new ClipboardContent();
    content.putString(plain ? block.at(0, 0) : text);
    Clipboard.getSystemClipboard().setContent(content);
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
