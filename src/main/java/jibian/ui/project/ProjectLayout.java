package jibian.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import jibian.ui.field.FormField;
import jibian.ui.field.LabeledRows;
import jibian.ui.grid.GridView;

/// The title, the head and the table of a project below each other. The table keeps some rows: where room lacks, the
/// long texts of the head give up lines, then the head shows its first row only, then the name of the table goes, then
/// the head. While the clerk is in the
/// head it shows everything and lies over the table, which stays where it is, so that nothing moves under the mouse.
public final class ProjectLayout extends Pane {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final double GAP = 0.45;

  /// What is left of the table while the head lies over it.
  private static final double TABLE = 6;

  /// What the table keeps in a low window.
  ///
  /// @param rows how many of its rows
  /// @param share of the room below the title that these take at most
  public record Least(int rows, double share) {}

  /// What the clerk wants of the head.
  public enum Wish {
    AS_ROOM_IS,
    FOLDED,
    OPEN
  }

  private final Region title;
  private final LabeledRows form;
  private final Region caption;
  private final GridView grid;
  private final List<FormField> areas;
  private final Label sized;
  private final Least least;
  private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
  private Wish wish = Wish.AS_ROOM_IS;
  private boolean sought;
  private Optional<Node> aim = Optional.empty();
  private boolean pointed;
  private double resting;
  private double need = -1;
  private double needWidth;
  private double needEm;

  /// @param areas the long texts in the head, the one first that gets room first
  /// @param sized something that has the font of the page
  public ProjectLayout(
      Region title,
      LabeledRows form,
      Region caption,
      GridView grid,
      List<FormField> areas,
      Label sized,
      Least least) {
    this.title = title;
    this.form = form;
    this.caption = caption;
    this.grid = grid;
    this.areas = areas;
    this.sized = sized;
    this.least = least;
    getStyleClass().add("editor-page");
    form.getStyleClass().add("project-head");
    getChildren().addAll(title, form, caption, grid);
    form.focusWithinProperty().subscribe(now -> entered(now));
  }

  /// Whether the head shows all its rows by itself.
  public ReadOnlyBooleanProperty wholeProperty() {
    return whole.getReadOnlyProperty();
  }

  /// What it stands in: where the keyboard is in the table, that is in sight.
  public void in(ScrollPane scroll) {
    grid.focusWithinProperty()
        .subscribe(
            now -> {
              if (now) {
                scroll.setVvalue(scroll.getVmax());
              }
            });
  }

  /// Opens the head. Where the table goes out of sight by that, the keyboard goes with the clerk into the head.
  ///
  /// @param scroll in which it stands
  /// @param first field of the head
  public void open(ScrollPane scroll, Node first) {
    wish(Wish.OPEN);
    scroll.layout();
    if (grid.isFocusWithin() && getHeight() > scroll.getViewportBounds().getHeight() + 1) {
      scroll.setVvalue(scroll.getVmin());
      first.requestFocus();
    }
  }

  public void wish(Wish next) {
    wish = next;
    sought = false;
    requestLayout();
  }

  /// Another project is shown, which may need other room.
  public void renew() {
    need = -1;
    requestLayout();
  }

  /// Brings a field into sight that is about to get the keyboard.
  public void seek(Node field) {
    if (isHidden(field)) {
      sought = true;
      form.setVisible(true);
      form.show(Integer.MAX_VALUE);
    }
  }

  /// Keeps the whole head in sight while the clerk is led to a field of it with the keyboard elsewhere, as by a search.
  ///
  /// @param field empty where the clerk was led to no field of the head
  public void point(Optional<Node> field) {
    if (field.isPresent() || aim.isPresent()) {
      aim = field;
      pointed &= field.isPresent();
      requestLayout();
    }
  }

  private boolean isHidden(Node field) {
    Node at = field;
    while (!at.equals(this) && at.isVisible()) {
      at = at.getParent();
    }
    return !at.equals(this);
  }

  private void entered(boolean now) {
    sought = now && (sought || pointed);
    aim = Optional.empty();
    pointed = false;
    requestLayout();
  }

  private double em() {
    return sized.getFont().getSize();
  }

  private double gap() {
    return Math.round(em() * GAP);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    Insets in = getInsets();
    double inner = (width < 0 ? getWidth() : width) - in.getLeft() - in.getRight();
    double top = in.getTop() + title.prefHeight(inner) + gap();
    double table = grid.minHeight(inner) + in.getBottom();
    double open = wish == Wish.OPEN ? form.height(inner, Integer.MAX_VALUE) + gap() : 0;
    double over = form.isVisible() ? form.prefHeight(inner) + gap() : 0;
    return top + Math.max(over, open + table);
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = getWidth() - in.getLeft() - in.getRight();
    double top = in.getTop();
    double bottom = getHeight() - in.getBottom();
    title.resizeRelocate(in.getLeft(), top, width, snapSizeY(title.prefHeight(width)));
    top += title.getHeight() + gap();
    double named = snapSizeY(caption.prefHeight(width)) + gap();
    double room = bottom - top - Math.min(need(width), least.share() * (bottom - top));
    int rows = share(width, room - named - gap());
    boolean bare = rows == 0 && wish != Wish.FOLDED;
    if (bare) {
      rows = share(width, room - gap());
    }
    int seen = rows;
    pointed =
        aim.map(form::rowOf)
            .filter(row -> pointed || (row >= seen && row < form.rows()))
            .isPresent();
    boolean entered = form.isFocusWithin() && (sought || wish != Wish.FOLDED);
    form.show(pointed || entered ? form.rows() : rows);
    form.setVisible(rows > 0 || sought || pointed);
    double shown = form.isVisible() ? Math.max(resting, form.prefHeight(width)) : 0;
    form.pseudoClassStateChanged(OVER, shown > resting + 1);
    form.setViewOrder(shown > resting + 1 ? -1 : 0);
    form.resizeRelocate(in.getLeft(), top, width, shown);
    top += resting > 0 ? resting + gap() : 0;
    caption.setVisible(bare ? resting == 0 && room >= named : resting > 0 || room >= named);
    caption.resizeRelocate(in.getLeft(), top, width, caption.prefHeight(width));
    top += caption.isVisible() ? named : 0;
    grid.resizeRelocate(in.getLeft(), top, width, Math.max(0, bottom - top));
  }

  /// What the table needs for its rows. It does not follow what is typed: a table that moves while one works in it is
  /// worse than one that shows a row less.
  private double need(double width) {
    if (need < 0 || needWidth != width || needEm != em()) {
      need = grid.heightOf(least.rows(), width);
      needWidth = width;
      needEm = em();
    }
    return need;
  }

  /// Decides how much of the head is shown, and how many lines its long texts have.
  ///
  /// @param room for the head
  /// @return how many of its rows are shown
  private int share(double width, double room) {
    double inner = form.room(width);
    double lean = form.height(width, Integer.MAX_VALUE);
    for (FormField area : areas) {
      lean -= area.control().prefHeight(inner) - area.high(1);
    }
    wish = wish == Wish.OPEN && room >= lean ? Wish.AS_ROOM_IS : wish;
    boolean all = wish == Wish.OPEN || (wish == Wish.AS_ROOM_IS && room >= lean);
    whole.set(all);
    double first = form.height(width, 1);
    int rows = all ? form.rows() : room >= first ? 1 : 0;
    double spare = all ? room - lean : getHeight() / 2 - lean;
    double over = getHeight() - title.getHeight() - TABLE * em() - lean - Math.max(0, spare);
    resting = rows == 0 ? 0 : all ? lean : first;
    for (FormField area : areas) {
      int lines = area.lines(inner, spare);
      area.most(lines, Math.max(lines, area.lines(inner, over + spare)));
      double more = area.high(lines) - area.high(1);
      spare -= more;
      resting += all ? more : 0;
    }
    return rows;
  }
}
