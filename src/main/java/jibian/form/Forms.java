package jibian.form;

import module java.base;

import jibian.model.Submission;
import jibian.text.Messages;
import jibian.text.Tree;
import jibian.text.TreeCursor;
import jibian.text.UnusableException;

/// The forms that are known: those that ship with the program and those a unit put beside its data. A declaration may
/// build on another (`extends`): what it says itself replaces what the other says, key by key; lists are replaced
/// whole. A declaration marked `abstract` is only there to be built on.
public final class Forms {
  private final Map<String, TreeCursor> declarations = new LinkedHashMap<>();
  private final Map<String, Form> read = new LinkedHashMap<>();

  /// With declarations in the order in which they are to be listed; one of an id that came before replaces it.
  ///
  /// @throws UnusableException if a declaration has no id
  public Forms(List<TreeCursor> declarations) throws UnusableException {
    for (TreeCursor declaration : declarations) {
      this.declarations.put(declaration.at("id").text(), declaration);
    }
  }

  /// These, and others of a unit, which replace those of the same ids.
  ///
  /// @throws UnusableException if a declaration has no id
  public synchronized Forms and(List<TreeCursor> more) throws UnusableException {
    List<TreeCursor> all = new ArrayList<>(declarations.values());
    all.addAll(more);
    return new Forms(all);
  }

  /// Knows from now on the forms that others know and these do not.
  public void learn(Forms others) {
    Map<String, TreeCursor> known;
    synchronized (others) {
      known = new LinkedHashMap<>(others.declarations);
    }
    synchronized (this) {
      known.forEach(declarations::putIfAbsent);
    }
  }

  /// Takes the forms as they are now. One that cannot be used any more stays as it was, as does one that is gone.
  ///
  /// @return what is wrong with those that cannot be used
  /// @throws UnusableException if it cannot be told which there are
  public List<String> renew(Forms fresh) throws UnusableException {
    List<String> faults = new ArrayList<>();
    Map<String, Form> good = new LinkedHashMap<>();
    for (String id : fresh.ids()) {
      try {
        good.put(id, fresh.form(id));
      } catch (UnusableException e) {
        faults.add(e.getMessage());
      }
    }
    synchronized (this) {
      fresh.declarations.forEach(
          (id, declaration) -> {
            if (good.containsKey(id)) {
              declarations.put(id, declaration);
            } else {
              declarations.putIfAbsent(id, declaration);
            }
          });
      good.forEach((id, form) -> read.merge(id, form, (old, now) -> old.equals(now) ? old : now));
    }
    return faults;
  }

  /// The ids of the forms a text can have.
  public synchronized List<String> ids() throws UnusableException {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, TreeCursor> declaration : declarations.entrySet()) {
      if (!declaration.getValue().at("abstract").flag(false)) {
        ids.add(declaration.getKey());
      }
    }
    return ids;
  }

  /// A form by its id.
  ///
  /// @throws UnusableException if there is none, or its declaration is broken; says what and where
  public synchronized Form form(String id) throws UnusableException {
    if (id == null || !ids().contains(id)) {
      throw new UnusableException(
          Messages.text(
              "form.unknown", String.valueOf(id), String.join(Messages.text("list.comma"), ids())));
    }
    Form form = read.get(id);
    if (form == null) {
      TreeCursor declaration = declarations.get(id);
      Tree.Fields whole = whole(declaration, new HashSet<>()).without("abstract");
      form = FormReader.read(TreeCursor.top(declaration.file(), whole));
      read.put(id, form);
    }
    return form;
  }

  /// All forms that can be used; broken declarations are passed over.
  public List<Form> usable() throws UnusableException {
    List<Form> usable = new ArrayList<>();
    for (String id : ids()) {
      try {
        usable.add(form(id));
      } catch (UnusableException e) {
        // Whoever names this form is told what is wrong with it.
      }
    }
    return usable;
  }

  /// The form of a text.
  ///
  /// @throws UnusableException if there is no such form, it is broken, or it has no such variant
  public Form formOf(Submission text) throws UnusableException {
    Form form = form(text.form());
    String variant = text.variant().orElse(form.variants().getFirst().id());
    if (form.variant(variant).isEmpty()) {
      List<String> variants = form.variants().stream().map(Variant::id).toList();
      throw new UnusableException(
          Messages.text(
              "form.variant.unknown",
              form.name(),
              variant,
              String.join(Messages.text("list.comma"), variants)));
    }
    return form;
  }

  private Tree.Fields whole(TreeCursor declaration, Set<String> seen) throws UnusableException {
    TreeCursor base = declaration.at("extends");
    if (!base.present()) {
      return declaration.fields();
    }
    TreeCursor other = declarations.get(base.text());
    if (other == null || !seen.add(base.text())) {
      throw base.fault("form.extends", base.text());
    }
    return merged(whole(other, seen), declaration.fields());
  }

  /// What a declaration says itself, over what it builds on.
  static Tree.Fields merged(Tree.Fields base, Tree.Fields own) {
    Map<String, Tree> merged = new LinkedHashMap<>(base.entries());
    own.entries()
        .forEach(
            (key, value) ->
                merged.put(
                    key,
                    value instanceof Tree.Fields fields
                            && base.get(key) instanceof Tree.Fields below
                        ? merged(below, fields)
                        : value));
    return new Tree.Fields(merged, own.line());
  }
}
