package jibian.ui.jump;

import module java.base;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.Pinyin;
import jibian.ui.command.Command;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;
import jibian.ui.session.Places;

/// Finds parts of the text and commands by words or their pinyin.
public final class JumpModel {
  private static final int MOST = 60;

  private final List<JumpTarget> all = new ArrayList<>();
  private final ReadOnlyObjectWrapper<List<JumpTarget>> found =
      new ReadOnlyObjectWrapper<>(List.of());

  /// @param commands come after the parts of the text, as far as they can be given now
  /// @param target what they act on
  /// @param go leads the clerk to a place
  public <T> JumpModel(
      EditingSession session, List<Command<T>> commands, T target, Consumer<Address> go) {
    Submission text = session.text();
    for (Project project : text.performanceTables()) {
      add(Messages.text("jump.project"), DisplayNames.numbered(project), "", project.id(), "", go);
    }
    text.narrative()
        .forEach(
            section ->
                add(
                    Messages.text("jump.section"),
                    DisplayNames.part(section),
                    "",
                    section.id(),
                    "",
                    go));
    text.supplements()
        .forEach(
            table ->
                add(Messages.text("jump.table"), DisplayNames.part(table), "", table.id(), "", go));
    pages(session)
        .forEach(
            (name, at) -> add(Messages.text("jump.page"), name, "", at.owner(), at.field(), go));
    commands.stream()
        .filter(one -> one.single() && one.possible(target))
        .map(
            one ->
                new JumpTarget(
                    Messages.text("jump.command"),
                    one.text(),
                    one.keyText(),
                    () -> one.action().accept(target)))
        .forEach(all::add);
    commands.stream().filter(one -> !one.single()).forEach(one -> choices(one, target));
    for (Project project : text.performanceTables()) {
      for (Indicator row : project.indicators()) {
        add(
            Messages.text("jump.indicator"),
            DisplayNames.part(row),
            DisplayNames.numbered(project),
            row.id(),
            "level3",
            go);
      }
    }
    search("");
  }

  /// The pages of the text that stand for no part of it alone.
  private static Map<String, Address> pages(EditingSession session) {
    Map<String, Address> pages = new LinkedHashMap<>();
    pages.put(Messages.text("jump.cover"), Places.TEXT);
    pages.put(Messages.text("jump.projects"), Places.PROJECTS);
    session
        .stages()
        .begunProperty()
        .get()
        .forEach(stage -> pages.put(stage.name(), Places.stage(stage)));
    return pages;
  }

  private <T> void choices(Command<T> command, T target) {
    for (Command.Choice one : command.state().choices().apply(target)) {
      all.add(new JumpTarget(command.text(), one.text(), "", one.action()));
    }
  }

  /// What was found, the likeliest first.
  public ReadOnlyObjectProperty<List<JumpTarget>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Looks for something.
  public void search(String words) {
    found.set(
        all.stream().filter(target -> Pinyin.matches(target.name(), words)).limit(MOST).toList());
  }

  private void add(
      String kind, String name, String detail, Id owner, String field, Consumer<Address> go) {
    all.add(new JumpTarget(kind, name, detail, () -> go.accept(new Address(owner, field))));
  }
}
