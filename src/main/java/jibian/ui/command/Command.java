package jibian.ui.command;

import module java.base;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import jibian.text.Messages;
import org.kordamp.ikonli.feather.Feather;

/// Something the clerk can do to a `T`, declared once: the menus, the toolbar, the context menus, Ctrl+K and the list
/// of keys are made of these.
///
/// @param id key of its text among the messages
/// @param keys as JavaFX writes them, e.g. Shortcut+K; empty for none
/// @param place where it stands
/// @param state what depends on the `T`
/// @param action what it does
public record Command<T>(
    String id, String keys, Place place, State<T> state, Consumer<? super T> action) {

  /// One that can always be done.
  public static <T> Command<T> of(String id, String keys, Consumer<? super T> action) {
    return new Command<>(id, keys, Place.NONE, State.none(), action);
  }

  /// The same with other keys; empty for none.
  public Command<T> keys(String other) {
    return new Command<>(id, other, place, state, action);
  }

  /// The same in a menu.
  ///
  /// @param menu key of the title of a menu of the menu bar; empty in a context menu
  /// @param position orders the entries; a line stands before each new ten
  public Command<T> in(String menu, int position) {
    return at(new Place(menu, position, place.icon, place.button, place.always));
  }

  /// The same with a button in the toolbar.
  ///
  /// @param button orders the buttons; a line stands before each new ten
  public Command<T> tool(Feather icon, int button) {
    return at(new Place(place.menu, place.position, icon, button, place.always));
  }

  /// The same while no text is open, too.
  public Command<T> always() {
    return at(new Place(place.menu, place.position, place.icon, place.button, true));
  }

  private Command<T> at(Place other) {
    return new Command<>(id, keys, other, state, action);
  }

  /// The same where something depends on the `T`.
  public Command<T> with(State<T> other) {
    return new Command<>(id, keys, place, other, action);
  }

  /// The same for what has the `T`; nothing of its state is taken over.
  ///
  /// @param path does something with the `T` of an `S`
  public <S> Command<S> through(BiConsumer<S, Consumer<? super T>> path) {
    return new Command<>(id, keys, place, State.none(), whole -> path.accept(whole, action));
  }

  /// What it is called.
  public String text() {
    return Messages.text(id);
  }

  /// The keys as the clerk reads them; empty for none.
  public String keyText() {
    return keys.isEmpty() ? "" : combination().getDisplayText();
  }

  KeyCombination combination() {
    return NamedKeys.of(KeyCombination.valueOf(keys));
  }

  /// Whether it can be done now.
  public boolean possible(T target) {
    return state.off == null || !state.off.apply(target).getValue();
  }

  /// Whether it is done by itself, and not a menu of choices.
  public boolean single() {
    return state.choices == null;
  }

  /// Does the first of some commands whose keys were pressed, if one of them can be done.
  public static <T> void press(List<Command<T>> commands, T target, KeyEvent event) {
    for (Command<T> one : commands) {
      if (!one.keys.isEmpty() && one.combination().match(event) && one.state.fits.test(target)) {
        event.consume();
        one.action.accept(target);
        return;
      }
    }
  }

  /// Where a command stands.
  ///
  /// @param menu key of the title of a menu of the menu bar; empty for none
  /// @param position its place in a menu
  /// @param icon on its button in the toolbar; null for no button
  /// @param button its place in the toolbar
  /// @param always whether it is there while no text is open
  public record Place(String menu, int position, Feather icon, int button, boolean always) {
    private static final Place NONE = new Place("", 0, null, 0, false);
  }

  /// What depends on what a command acts on.
  ///
  /// @param off whether it cannot be done now; null where it always can
  /// @param on whether what it chooses is chosen; null where it chooses nothing
  /// @param tip what it would do now, for its button; null for its name
  /// @param choices what is in a menu of its own; null where it is done itself
  /// @param fits whether it stands in the context menu
  /// @param name what it is called in the context menu; null for its text
  public record State<T>(
      Function<T, ObservableValue<Boolean>> off,
      Function<T, ObservableValue<Boolean>> on,
      Function<T, ObservableValue<String>> tip,
      Function<T, ObservableList<Choice>> choices,
      Predicate<T> fits,
      Function<T, String> name) {

    static <T> State<T> none() {
      return fits(_ -> true);
    }

    /// What cannot always be done, and says on its button what it would do.
    public static <T> State<T> off(
        Function<T, ObservableValue<Boolean>> off, Function<T, ObservableValue<String>> tip) {
      return new State<>(off, null, tip, null, _ -> true, null);
    }

    /// What is chosen or not.
    public static <T> State<T> on(Function<T, ObservableValue<Boolean>> on) {
      return new State<>(null, on, null, null, _ -> true, null);
    }

    /// A menu within the menu.
    public static <T> State<T> choices(Function<T, ObservableList<Choice>> choices) {
      return new State<>(null, null, null, choices, _ -> true, null);
    }

    /// What stands in the context menu of some only.
    public static <T> State<T> fits(Predicate<T> fits) {
      return fits(fits, null);
    }

    /// The same under a name of its own.
    public static <T> State<T> fits(Predicate<T> fits, Function<T, String> name) {
      return new State<>(null, null, null, null, fits, name);
    }
  }

  /// One of what can be chosen in a menu of its own.
  public record Choice(String text, Runnable action) {}
}
