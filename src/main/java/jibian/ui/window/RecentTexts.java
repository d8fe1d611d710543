package jibian.ui.window;

import module java.base;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import jibian.task.Job;
import jibian.text.Messages;
import jibian.ui.command.Command.Choice;
import jibian.ui.port.Services;
import jibian.ui.port.Texts;
import jibian.ui.session.RelativeTime;
import jibian.ui.session.UnitYears;

/// The texts that were changed last, and those of the unit whose text is open, as menus to open them from.
public final class RecentTexts {
  private static final int MOST = 9;

  private final Services services;
  private final Consumer<Texts.Entry> open;
  private final ObservableList<Choice> choices = FXCollections.observableArrayList();
  private final ObservableList<Choice> years = FXCollections.observableArrayList();

  public RecentTexts(Services services, Consumer<Texts.Entry> open) {
    this.services = services;
    this.open = open;
  }

  /// The one changed last first.
  public ObservableList<Choice> choices() {
    return choices;
  }

  /// Those of the unit whose text is open, the latest year first.
  public ObservableList<Choice> years() {
    return years;
  }

  /// Tells whenever there are others of the unit whose text is open.
  void onYears(Consumer<List<Choice>> told) {
    years.addListener((ListChangeListener<Choice>) _ -> told.accept(years));
  }

  /// Looks again.
  ///
  /// @param shown the text that is open, which is left out; any other number for none
  void refresh(long shown) {
    Job.of(services.texts()::list)
        .onSuccess(all -> show(all, shown))
        .onError(IOException.class, _ -> show(List.of(), shown))
        .run(services.background());
  }

  private void show(List<Texts.Entry> all, long shown) {
    years.setAll(
        all.stream()
            .filter(entry -> entry.id() == shown)
            .flatMap(entry -> UnitYears.others(entry, all).stream())
            .map(entry -> new Choice(entry.title(), () -> open.accept(entry)))
            .toList());
    choices.setAll(
        all.stream().filter(entry -> entry.id() != shown).limit(MOST).map(this::choice).toList());
  }

  private Choice choice(Texts.Entry entry) {
    String day = RelativeTime.day(entry.changed(), services.background().clock());
    String label = Messages.text("command.recent.text", entry.title(), day);
    return new Choice(label, () -> open.accept(entry));
  }
}
