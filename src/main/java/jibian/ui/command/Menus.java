package jibian.ui.command;

import module java.base;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import jibian.text.Messages;
import jibian.ui.command.Command.Choice;

/// Menus made of commands. The identity of an entry is that of its command.
public final class Menus {
  private static final int GROUP = 10;
  private static final String KEYS = "keys";

  /// The menu bar: the menus stand in the order of their first commands.
  public static <T> MenuBar bar(List<Command<T>> commands, T target) {
    Map<String, List<Command<T>>> menus = new LinkedHashMap<>();
    for (Command<T> one : commands) {
      menus.computeIfAbsent(one.place().menu(), _ -> new ArrayList<>()).add(one);
    }
    MenuBar bar = new MenuBar();
    menus.forEach(
        (title, all) -> {
          Menu menu = new Menu(Messages.text(title));
          grouped(menu.getItems(), all, one -> entry(one, target));
          bar.getMenus().add(menu);
        });
    return bar;
  }

  /// The entries of a context menu, as far as they fit.
  public static <T> List<MenuItem> items(List<Command<T>> commands, T target) {
    List<MenuItem> items = new ArrayList<>();
    grouped(
        items,
        commands.stream().filter(one -> one.state().fits().test(target)).toList(),
        one -> local(one, target));
    return items;
  }

  /// Shows the keys of a context menu's entries as long as it is open: else they would be keys of the whole window. The
  /// window's own commands get back the keys they share with it. The window is the one it opens over: the cell it was
  /// made for may be out of sight by then, and in none.
  public static void showKeys(ContextMenu menu) {
    menu.setOnShowing(
        _ -> {
          Map<KeyCombination, Runnable> window = menu.getOwnerWindow().getScene().getAccelerators();
          Map<KeyCombination, Runnable> before = new LinkedHashMap<>(window);
          keys(menu, true);
          menu.setOnHidden(
              _ -> {
                keys(menu, false);
                window.putAll(before);
              });
        });
  }

  private static void keys(ContextMenu menu, boolean wanted) {
    for (MenuItem item : menu.getItems()) {
      item.setAccelerator(wanted ? (KeyCombination) item.getProperties().get(KEYS) : null);
    }
  }

  private static <T> void grouped(
      List<MenuItem> items, List<Command<T>> commands, Function<Command<T>, MenuItem> make) {
    int group = -1;
    List<Command<T>> sorted = new ArrayList<>(commands);
    sorted.sort(Comparator.comparingInt(one -> one.place().position()));
    for (Command<T> one : sorted) {
      int now = one.place().position() / GROUP;
      if (now != group && !items.isEmpty()) {
        items.add(new SeparatorMenuItem());
      }
      group = now;
      items.add(make.apply(one));
    }
  }

  private static <T> MenuItem entry(Command<T> command, T target) {
    if (!command.single()) {
      return menu(command.text(), command.state().choices().apply(target));
    }
    MenuItem item =
        command.state().on() == null ? new MenuItem() : ticked(command.state().on().apply(target));
    if (!command.keys().isEmpty()) {
      item.setAccelerator(command.combination());
    }
    if (command.state().off() != null) {
      item.disableProperty().bind(command.state().off().apply(target));
    }
    return does(item, command, command.text(), target);
  }

  private static <T> MenuItem local(Command<T> command, T target) {
    MenuItem item = new MenuItem();
    if (!command.keys().isEmpty()) {
      item.getProperties().put(KEYS, command.combination());
    }
    Function<T, String> name = command.state().name();
    return does(item, command, name == null ? command.text() : name.apply(target), target);
  }

  private static <T> MenuItem does(MenuItem item, Command<T> command, String text, T target) {
    item.setId(command.id());
    return labelled(item, text, () -> command.action().accept(target));
  }

  /// An entry that belongs to no command.
  public static MenuItem item(String text, Runnable action) {
    return labelled(new MenuItem(), text, action);
  }

  /// Adds an entry that shows where something was read from, where it was read.
  public static void addSource(ContextMenu menu, Optional<Runnable> source) {
    source.ifPresent(
        show ->
            menu.getItems()
                .addAll(new SeparatorMenuItem(), item(Messages.text("source.title"), show)));
  }

  private static MenuItem labelled(MenuItem item, String text, Runnable action) {
    item.setText(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// A menu without entries would not open: it says that there is nothing.
  private static Menu menu(String title, ObservableList<Choice> choices) {
    Menu menu = new Menu(title);
    MenuItem none = new MenuItem(Messages.text("menu.none"));
    none.setDisable(true);
    Runnable fill =
        () ->
            menu.getItems()
                .setAll(
                    choices.isEmpty()
                        ? List.of(none)
                        : choices.stream().map(one -> item(one.text(), one.action())).toList());
    choices.addListener((ListChangeListener<Choice>) _ -> fill.run());
    fill.run();
    return menu;
  }

  /// The tick says what is, not what was clicked.
  private static MenuItem ticked(ObservableValue<Boolean> on) {
    CheckMenuItem item = new CheckMenuItem();
    on.subscribe(item::setSelected);
    item.selectedProperty().subscribe(_ -> item.setSelected(on.getValue()));
    return item;
  }
}
