package jibian.ui.field;

import module java.base;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jibian.edit.CellEdits;
import jibian.model.Address;
import jibian.model.Submission;
import jibian.text.Excerpt;
import jibian.text.Messages;
import jibian.text.TypedNumber;
import jibian.ui.findings.FindingItem;
import jibian.ui.session.EditingSession;

/// A box for one text outside the tables. What is typed is kept when the clerk leaves it, by the address it was shown
/// for; Esc restores.
public final class FormField {
  private static final PseudoClass PLACE = PseudoClass.getPseudoClass("place");

  private final EditingSession session;
  private final String name;
  private final TypedNumber entry;
  private final TextInputControl control;
  private final Composition composition;
  private final FieldMark mark;
  private UnaryOperator<Address> read = at -> at;
  private boolean reading;
  private Address cell;
  private String stored;
  private String shown = "";
  private boolean drafted;
  private boolean filling;

  private FormField(
      EditingSession session,
      String name,
      Address cell,
      TypedNumber entry,
      TextInputControl control) {
    this.session = session;
    this.name = name;
    this.cell = cell;
    this.entry = entry;
    this.control = control;
    this.mark = new FieldMark(control);
    this.composition = new Composition(control, () -> {});
    control.setAccessibleText(name);
    control.getStyleClass().add("field");
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    control.focusedProperty().subscribe((_, focused) -> focus(focused));
    control.textProperty().subscribe((before, now) -> typed(new TextChange(before, now)));
    session.textProperty().subscribe(_ -> refresh());
    session.placeProperty().subscribe(_ -> place());
  }

  /// A box of one line.
  ///
  /// @param name what the field is called
  /// @param entry what it is meant to hold; numbers stand at the right edge
  public static FormField line(
      EditingSession session, String name, Address cell, TypedNumber entry) {
    TextField line = new TextField();
    line.setAlignment(entry == TypedNumber.WORDS ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    return new FormField(session, name, cell, entry, line);
  }

  /// A box of several lines, as high as its text up to a number of lines.
  public static FormField area(EditingSession session, String name, Address cell, int lines) {
    return new FormField(session, name, cell, TypedNumber.WORDS, new GrowingArea(lines));
  }

  public TextInputControl control() {
    return control;
  }

  public String name() {
    return name;
  }

  public Address cell() {
    return cell;
  }

  public void show(Address next) {
    commit();
    cell = next;
    fill();
    place();
  }

  /// Shows where the clerk is while the keyboard is elsewhere, as in a search.
  private void place() {
    control.pseudoClassStateChanged(PLACE, session.place().equals(cell));
  }

  /// Makes it show a cell that is changed elsewhere only.
  ///
  /// @param shown where the text stands that it shows
  public FormField reading(UnaryOperator<Address> shown) {
    read = shown;
    reading = true;
    control.getStyleClass().add("reading");
    refresh();
    return this;
  }

  /// Makes room for some characters.
  public FormField columns(int signs) {
    if (control instanceof TextField line) {
      line.setPrefColumnCount(signs);
    }
    return this;
  }

  /// Gives a box of several lines another maximum of them.
  ///
  /// @param open the most while it has the keyboard
  public void most(int lines, int open) {
    if (control instanceof GrowingArea area) {
      area.most(lines, open);
    }
  }

  /// How many lines of its text a box of several lines can show.
  ///
  /// @param spare the room there is beside that for its first line, in pixels
  public int lines(double width, double spare) {
    int lines = 1;
    if (control instanceof GrowingArea area) {
      int all = area.lines(width);
      while (lines < all && area.high(lines + 1) - area.high(1) <= spare) {
        lines++;
      }
    }
    return lines;
  }

  /// How high a box of several lines is with some lines.
  public double high(int lines) {
    return control instanceof GrowingArea area ? area.high(lines) : control.prefHeight(-1);
  }

  /// Shows what is wrong with the cell.
  public void mark(Function<Address, List<FindingItem>> findings) {
    mark.show(findings.apply(cell));
  }

  /// Whether the clerk has changed it and not left it yet.
  boolean touched() {
    return drafted || composition.underway() || !control.getText().equals(shown);
  }

  /// Keeps what was typed; typed back, it was never changed.
  public void commit() {
    String typed = composition.settled();
    boolean changed = !typed.equals(shown);
    if (drafted || changed) {
      shown = typed;
      drafted = false;
      if (changed) {
        session.keep(label(), cell, set(entry.read(typed)));
        // What was saved in the middle of typing is in the text already, so that nothing was told
        // of a change.
        stored = CellEdits.text(session.text(), read.apply(cell));
        told(typed);
      } else {
        session.withdraw();
      }
    }
  }

  private void told(String typed) {
    if (entry.rewrites(typed)) {
      session.tell(Messages.text("field.read", typed.strip(), entry.read(typed)));
    }
  }

  /// Saves what was typed so far.
  private boolean draft() {
    String typed = composition.settled();
    if (control.isFocused() && (drafted || !typed.equals(shown))) {
      drafted = true;
      session.draft(label(), cell, set(typed));
    }
    return composition.underway();
  }

  private String label() {
    return Messages.text("edit.set", name);
  }

  private UnaryOperator<Submission> set(String text) {
    Address target = cell;
    return now -> CellEdits.set(now, target, text);
  }

  private void typed(TextChange change) {
    if (!filling && control.isFocused()) {
      session.typing(this::draft, change.isPiece() && !composition.underway());
    }
    if (!filling && Excerpt.isNeeded(control.getText()) && !composition.underway()) {
      Platform.runLater(this::keepLong);
    }
  }

  /// What was pasted is too long for a box: it is kept whole, and shown by its beginning.
  private void keepLong() {
    if (Excerpt.isNeeded(control.getText())) {
      commit();
      stored = null;
      fill();
    }
  }

  /// A text that is only shown by its beginning can be taken out whole, and be emptied.
  private void beyond(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      Clipboard.getSystemClipboard()
          .setContent(
              Map.of(DataFormat.PLAIN_TEXT, CellEdits.text(session.text(), read.apply(cell))));
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && !reading) {
      session.edit(label(), cell, set(""));
      event.consume();
    }
  }

  private void refresh() {
    if (!touched() || !control.isFocused()) {
      fill();
    }
  }

  /// What the control made of the text counts as untouched: one of a single line drops line breaks.
  private void fill() {
    String text = CellEdits.text(session.text(), read.apply(cell));
    if (!text.equals(stored)) {
      stored = text;
      filling = true;
      control.setText(Excerpt.told(text));
      control.setEditable(!reading && !Excerpt.isNeeded(text));
      filling = false;
      shown = control.getText();
    }
  }

  private void focus(boolean focused) {
    mark.tip();
    if (focused) {
      session.pending(this::commit);
      session.go(cell);
    } else {
      commit();
      composition.reset();
      stored = null;
      fill();
    }
  }

  private void pressed(KeyEvent event) {
    if (composition.underway()) {
      event.consume();
      return;
    }
    if (!control.isEditable()) {
      beyond(event);
    }
    boolean again = event.isShiftDown() || event.getCode() == KeyCode.Y;
    if (event.isShortcutDown() && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
      commit();
      if (again) {
        session.redo();
      } else {
        session.undo();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      drafted = false;
      session.withdraw();
      stored = null;
      fill();
    } else if (control instanceof TextArea
        && event.getCode() == KeyCode.TAB
        && !event.isShortcutDown()) {
      leave(event);
    } else if (control instanceof TextField
        && event.getCode() == KeyCode.ENTER
        && !event.isAltDown()) {
      commit();
      leave(event);
    }
  }

  /// Goes to the next box, as Tab does; a text area would take it for itself.
  private void leave(KeyEvent event) {
    control.requestFocusTraversal(
        event.isShiftDown()
            ? javafx.scene.TraversalDirection.PREVIOUS
            : javafx.scene.TraversalDirection.NEXT);
    event.consume();
  }
}
