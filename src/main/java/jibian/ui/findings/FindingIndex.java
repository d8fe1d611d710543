package jibian.ui.findings;

import module java.base;

import jibian.form.StageForm;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Submission;
import jibian.ui.session.Visited;

/// What was found in a text, sorted by who asks. What was found in a part as before is not sorted again.
///
/// @param begun the stages of the year by which it is parted
/// @param parts in reading order
/// @param owners the part that each project, indicator, section or table with findings belongs to
/// @param all of the goals and of all stages, part by part in reading order, within each the worst first
/// @param open those nobody has answered with a reason
/// @param overridden the others
/// @param stages the same for the goals alone, which have no id, and for each stage with findings, by its id
record FindingIndex(
    Submission text,
    List<StageForm> begun,
    List<Part> parts,
    FindingOwners owners,
    List<FindingItem> all,
    List<FindingItem> open,
    List<FindingItem> overridden,
    Map<String, OfStage> stages) {
  static final FindingIndex NONE =
      new FindingIndex(
          null,
          List.of(),
          List.of(),
          FindingOwners.NONE,
          List.of(),
          List.of(),
          List.of(),
          Map.of());

  /// What was found in the goals or in one stage.
  ///
  /// @param tallies of each owner with findings
  /// @param tally of all
  record OfStage(
      List<FindingItem> all,
      List<FindingItem> open,
      Map<Id, SeverityCounts> tallies,
      SeverityCounts tally) {
    private static final OfStage NONE =
        new OfStage(List.of(), List.of(), Map.of(), SeverityCounts.NONE);

    /// That of one part.
    private static OfStage of(List<FindingItem> all, Optional<Id> project) {
      List<FindingItem> open = all.stream().filter(one -> !one.overridden()).toList();
      Map<Id, SeverityCounts> tallies = new HashMap<>();
      open.forEach(
          one ->
              tallies.merge(
                  one.where().owner(), SeverityCounts.of(List.of(one)), SeverityCounts::plus));
      SeverityCounts tally = SeverityCounts.of(open);
      project.ifPresent(id -> tallies.put(id, tally));
      return new OfStage(all, open, tallies, tally);
    }

    /// That of several parts together; the parts know their owners.
    private static OfStage together(List<OfStage> parts) {
      List<FindingItem> all = new ArrayList<>();
      List<FindingItem> open = new ArrayList<>();
      for (OfStage part : parts) {
        all.addAll(part.all);
        open.addAll(part.open);
      }
      return new OfStage(all, open, Map.of(), sum(parts));
    }

    private static SeverityCounts sum(List<OfStage> parts) {
      SeverityCounts sum = SeverityCounts.NONE;
      for (OfStage part : parts) {
        sum = sum.plus(part.tally);
      }
      return sum;
    }
  }

  /// @param begun the stages of the year that were begun
  /// @param found by part
  /// @param before what was found last
  /// @param visited where the clerk has been
  static FindingIndex of(
      Submission text,
      List<StageForm> begun,
      List<List<FindingItem>> found,
      FindingIndex before,
      Visited visited) {
    IdentityHashMap<List<FindingItem>, Part> known = new IdentityHashMap<>();
    if (begun.equals(before.begun())) {
      before.parts().forEach(part -> known.put(part.found(), part));
    }
    List<Part> parts = new ArrayList<>(found.size());
    for (List<FindingItem> list : found) {
      if (!list.isEmpty()) {
        Part last = known.get(list);
        parts.add(last == null ? Part.of(list, begun, visited) : last.as(begun, visited));
      }
    }
    return begun.equals(before.begun()) && same(parts, before.parts())
        ? before.with(text)
        : of(text, begun, parts, before);
  }

  private static FindingIndex of(
      Submission text, List<StageForm> begun, List<Part> parts, FindingIndex before) {
    List<FindingItem> all = joined(parts, Part::all);
    List<FindingItem> overridden = joined(parts, Part::overridden);
    List<FindingItem> open = overridden.isEmpty() ? all : joined(parts, Part::open);
    Map<String, OfStage> stages = new HashMap<>();
    for (Optional<StageForm> stage : stages(begun)) {
      List<OfStage> there =
          parts.stream()
              .map(part -> part.stages().get(id(stage)))
              .filter(Objects::nonNull)
              .toList();
      stages.put(
          id(stage),
          begun.isEmpty()
              ? new OfStage(all, open, Map.of(), OfStage.sum(there))
              : OfStage.together(there));
    }
    FindingOwners owners = owners(parts, before);
    return new FindingIndex(text, begun, parts, owners, all, open, overridden, stages);
  }

  private static List<FindingItem> joined(
      List<Part> parts, Function<Part, List<FindingItem>> lists) {
    return new FindingRun(parts.stream().map(lists).filter(list -> !list.isEmpty()).toList());
  }

  /// The goals and what was begun.
  private static List<Optional<StageForm>> stages(List<StageForm> begun) {
    return Stream.concat(Stream.of(Optional.<StageForm>empty()), begun.stream().map(Optional::of))
        .toList();
  }

  @SuppressWarnings("ReferenceEquality") // To compare the content would cost more.
  private static boolean same(List<Part> parts, List<Part> before) {
    boolean same = parts.size() == before.size();
    for (int i = 0; same && i < parts.size(); i++) {
      same = parts.get(i) == before.get(i);
    }
    return same;
  }

  /// The same found in another text.
  private FindingIndex with(Submission other) {
    return new FindingIndex(other, begun, parts, owners, all, open, overridden, stages);
  }

  /// Those of before, with what is another part now.
  private static FindingOwners owners(List<Part> parts, FindingIndex before) {
    Set<Part> fresh = Collections.newSetFromMap(new IdentityHashMap<>(parts.size()));
    fresh.addAll(parts);
    List<Part> gone = new ArrayList<>();
    for (Part part : before.parts()) {
      if (!fresh.remove(part)) {
        gone.add(part);
      }
    }
    return before.owners().with(gone, fresh);
  }

  /// What is found at a cell, the worst first, that with a reason last.
  List<FindingItem> at(Address cell) {
    return owners.of(cell.owner()).cells().getOrDefault(cell, List.of());
  }

  /// The open ones of a part, with those of its indicators, the worst first.
  List<FindingItem> in(Id owner) {
    return owners.of(owner).open().stream()
        .filter(
            one -> one.where().owner().equals(owner) || one.project().equals(Optional.of(owner)))
        .toList();
  }

  /// What was found in the goals, or in a stage.
  OfStage of(Optional<StageForm> stage) {
    return stages.getOrDefault(id(stage), OfStage.NONE);
  }

  /// The same in the part that a project, indicator, section or table belongs to.
  OfStage of(Optional<StageForm> stage, Id owner) {
    return owners.of(owner).stages().getOrDefault(id(stage), OfStage.NONE);
  }

  private static String id(Optional<StageForm> stage) {
    return stage.map(StageForm::id).orElse("");
  }

  /// What was found in a project, a section, a table or the text itself.
  ///
  /// @param found in reading order, not empty; the same list object that the reviewer keeps as long as nothing changes
  /// @param all the worst first, those with a reason last
  /// @param cells the findings of each cell
  /// @param owners of what was found
  /// @param stages the same parted by stage
  /// @param safe how many can be fixed without a look at each
  /// @param waiting those about what is not there yet
  /// @param unfilled those of them at which the clerk has not been
  record Part(
      List<FindingItem> found,
      List<FindingItem> all,
      List<FindingItem> open,
      List<FindingItem> overridden,
      Map<Address, List<FindingItem>> cells,
      Set<Id> owners,
      Map<String, OfStage> stages,
      int safe,
      List<FindingItem> waiting,
      Set<FindingItem> unfilled) {
    static final Part NONE =
        new Part(
            List.of(), List.of(), List.of(), List.of(), Map.of(), Set.of(), Map.of(), 0, List.of(),
            Set.of());

    private static final Set<String> LINES = Set.of("goals", "paragraphs");
    private static final Comparator<List<FindingItem>> WORST =
        Comparator.<List<FindingItem>, Boolean>comparing(cell -> cell.getFirst().overridden())
            .thenComparing(FindingItem::worst);

    private static Part of(List<FindingItem> found, List<StageForm> begun, Visited visited) {
      List<FindingItem> waiting = found.stream().filter(FindingItem::waits).toList();
      return of(found, begun, waiting, unfilled(waiting, visited));
    }

    private static Set<FindingItem> unfilled(List<FindingItem> waiting, Visited visited) {
      return waiting.stream()
          .filter(one -> !visited.at(one.where()))
          .collect(Collectors.toUnmodifiableSet());
    }

    /// The same when the clerk has been elsewhere.
    private Part as(List<StageForm> begun, Visited visited) {
      Set<FindingItem> now = waiting.isEmpty() ? Set.of() : unfilled(waiting, visited);
      return now.equals(unfilled) ? this : of(found, begun, waiting, now);
    }

    private static Part of(
        List<FindingItem> found,
        List<StageForm> begun,
        List<FindingItem> waiting,
        Set<FindingItem> unfilled) {
      List<FindingItem> all =
          together(found.stream().map(one -> unfilled.contains(one) ? one.unfilled() : one));
      Map<Boolean, List<FindingItem>> parted =
          all.stream().collect(Collectors.partitioningBy(FindingItem::overridden));
      List<FindingItem> open = parted.get(false);
      Map<Address, List<FindingItem>> cells = new HashMap<>();
      Set<Id> owners = new HashSet<>();
      for (FindingItem finding : all) {
        cells.computeIfAbsent(finding.home(), _ -> new ArrayList<>(1)).add(finding);
        whole(finding.home())
            .ifPresent(field -> cells.computeIfAbsent(field, _ -> new ArrayList<>(1)).add(finding));
        owners.add(finding.where().owner());
      }
      Optional<Id> project = all.getFirst().project();
      project.ifPresent(owners::add);
      Map<String, OfStage> stages = new HashMap<>();
      all.stream()
          .collect(Collectors.groupingBy(one -> id(one.stage(begun))))
          .forEach((id, ofStage) -> stages.put(id, OfStage.of(ofStage, project)));
      int safe = (int) open.stream().filter(FindingItem::safe).count();
      return new Part(
          found, all, open, parted.get(true), cells, owners, stages, safe, waiting, unfilled);
    }

    /// What is found at one cell stays together, in the order in which it is told, at the place of the worst of it.
    private static List<FindingItem> together(Stream<FindingItem> found) {
      Map<Object, List<FindingItem>> cells = new LinkedHashMap<>();
      found.forEach(
          one -> {
            Object cell = one.where().field().isEmpty() || one.overridden() ? one : one.where();
            cells.computeIfAbsent(cell, _ -> new ArrayList<>(1)).add(one);
          });
      return cells.values().stream().sorted(WORST).flatMap(List::stream).toList();
    }

    /// The field of several lines that a line belongs to: `goals` of `goals.2`.
    private static Optional<Address> whole(Address line) {
      int point = line.field().indexOf('.');
      return Optional.of(line)
          .filter(one -> point > 0 && LINES.contains(one.field().substring(0, point)))
          .map(one -> one.field(one.field().substring(0, point)));
    }
  }
}
