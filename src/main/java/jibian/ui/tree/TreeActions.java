package jibian.ui.tree;

import module java.base;

import jibian.edit.CellEdits;
import jibian.edit.PartEdits;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Indicator;
import jibian.model.Part;
import jibian.model.PartLookup;
import jibian.model.Project;
import jibian.model.Section;
import jibian.model.Submission;
import jibian.text.Messages;
import jibian.ui.session.DisplayNames;
import jibian.ui.session.EditingSession;

/// What can be done to parts of the text as wholes: from the tree, the menus and the keys.
///
/// @param editor puts the keyboard into the editor of a place
public record TreeActions(EditingSession session, Consumer<Address> editor) {
  /// Puts in a new project after the one the clerk is at, or at the end, and goes to its name.
  public void addProject() {
    session.settle();
    Submission text = session.text();
    Id after =
        PartLookup.project(text, session.place().owner())
            .map(Project::id)
            .orElseGet(
                () -> text.projects().isEmpty() ? Address.TEXT : text.projects().getLast().id());
    int place = text.projects().isEmpty() ? 1 : text.projects().size() + 1;
    Project project = session.blank().project(place);
    Address name = new Address(project.id(), "name");
    session.edit(
        Messages.text("edit.project.add"), name, now -> PartEdits.insert(now, after, project));
    session.go(name);
    editor.accept(name);
  }

  /// Whether the text has no table of the unit as a whole, and its form has one.
  boolean lacksOverall() {
    return session.text().overall().isEmpty() && !session.form().overall().isEmpty();
  }

  /// Puts in the table of the unit as a whole and goes to its first field.
  public void addOverall() {
    session.settle();
    Project table =
        session.blank().overall(session.form().overall().getFirst(), session.text().unit());
    Address first = new Address(table.id(), "department");
    session.edit(
        Messages.text("edit.overall.add"),
        first,
        now -> PartEdits.insert(now, Address.TEXT, table));
    session.go(first);
    editor.accept(first);
  }

  /// Puts in a new section after the one the clerk is at, or at the end of the narrative.
  public void addSection() {
    session.settle();
    Submission text = session.text();
    Section like = sectionBefore(text);
    Section section =
        session.blank().section(like == null ? "" : like.part(), like == null ? 1 : like.level());
    Address heading = new Address(section.id(), "heading");
    Id after = like == null ? Address.TEXT : like.id();
    session.edit(
        Messages.text("edit.section.add"), heading, now -> PartEdits.insert(now, after, section));
    session.go(heading);
    editor.accept(heading);
  }

  /// The section the clerk is at, else the last; null where there is none.
  private Section sectionBefore(Submission text) {
    Part here = PartLookup.find(text, session.place().owner()).orElse(null);
    return here instanceof Section section
        ? section
        : text.narrative().isEmpty() ? null : text.narrative().getLast();
  }

  /// Puts a copy of each part after it.
  public void duplicate(List<TreeNode> nodes) {
    List<Id> ids = ids(nodes);
    session.settle();
    session.edit(
        Messages.text("edit.part.duplicate", names(nodes)),
        session.place(),
        text -> {
          Submission changed = text;
          for (Id id : ids) {
            changed = PartEdits.duplicate(changed, id, session.ids());
          }
          return changed;
        });
  }

  public void delete(List<TreeNode> nodes) {
    List<Id> ids = ids(nodes);
    if (!ids.isEmpty()) {
      session.settle();
      session.edit(
          Messages.text("edit.part.delete", names(nodes)),
          Address.of(ids.getFirst()),
          text -> PartEdits.remove(text, ids));
    }
  }

  public void shift(TreeNode node, int step) {
    if (node.movable()) {
      session.settle();
      session.edit(
          Messages.text("edit.part.move", name(node)),
          node.place(),
          text -> PartEdits.shift(text, node.place().owner(), step));
    }
  }

  /// Whether parts can be dropped beside another: parts of one kind beside one of their kind, indicators within their
  /// level.
  public boolean accepts(List<TreeNode> nodes, TreeNode target) {
    return nodes.stream()
        .allMatch(
            node ->
                node.movable()
                    && node.kind() == target.kind()
                    && !node.equals(target)
                    && level(node).equals(level(target)));
  }

  /// The first level an indicator belongs to; rows of different levels do not mix.
  private String level(TreeNode node) {
    Part part = PartLookup.find(session.text(), node.place().owner()).orElse(null);
    return part instanceof Indicator row ? row.text("level1") : "";
  }

  /// Moves parts before or after another.
  public void move(List<TreeNode> nodes, TreeNode target, boolean before) {
    if (!accepts(nodes, target)) {
      return;
    }
    session.settle();
    Id beside = target.place().owner();
    Id after = before ? precedes(beside, ids(nodes)) : beside;
    session.edit(
        Messages.text("edit.part.move", names(nodes)),
        nodes.getFirst().place(),
        text -> PartEdits.move(text, ids(nodes), after));
  }

  public void rename(TreeNode node, String name) {
    nameCell(node)
        .ifPresent(
            cell ->
                session.edit(
                    Messages.text("edit.part.rename"),
                    cell,
                    text -> CellEdits.set(text, cell, name)));
  }

  /// The name of a part as it is written.
  public String name(TreeNode node) {
    return nameCell(node).map(cell -> CellEdits.text(session.text(), cell)).orElse("");
  }

  /// Puts the keyboard into the editor of a part.
  public void edit(TreeNode node) {
    session.go(node.place());
    editor.accept(node.place());
  }

  /// What stands before a part and is not one of those that move: another of its kind, or the beginning.
  private Id precedes(Id id, List<Id> moved) {
    Submission text = session.text();
    Id before =
        PartLookup.find(text, id).orElse(null) instanceof Indicator
            ? PartLookup.project(text, id).orElseThrow().id()
            : Address.TEXT;
    for (Part part : PartEdits.siblings(text, id)) {
      if (part.id().equals(id)) {
        return before;
      }
      before = moved.contains(part.id()) ? before : part.id();
    }
    return before;
  }

  private Optional<Address> nameCell(TreeNode node) {
    return switch (node.kind()) {
      case PROJECT -> Optional.of(node.place().field("name"));
      case INDICATOR -> Optional.of(node.place().field("level3"));
      case SECTION -> Optional.of(node.place().field("heading"));
      case SUPPLEMENT -> Optional.of(node.place().field("title"));
      default -> Optional.empty();
    };
  }

  private static List<Id> ids(List<TreeNode> nodes) {
    return nodes.stream().filter(TreeNode::removable).map(node -> node.place().owner()).toList();
  }

  private String names(List<TreeNode> nodes) {
    return nodes.size() == 1
        ? PartLookup.find(session.text(), nodes.getFirst().place().owner())
            .map(DisplayNames::part)
            .orElse("")
        : Messages.text("parts.count", nodes.size());
  }
}
