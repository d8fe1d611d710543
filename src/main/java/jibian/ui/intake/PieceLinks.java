package jibian.ui.intake;

import module java.base;

import jibian.intake.Intake;
import jibian.model.Address;
import jibian.model.Id;
import jibian.model.Part;
import jibian.model.Project;
import jibian.model.Submission;
import jibian.source.SourceBlock;
import jibian.source.SourceDocument;
import jibian.source.SourceParagraph;
import jibian.source.SourceTable;

/// Which piece of the source became which piece of the text.
final class PieceLinks {
  private static final Pattern IN_PART =
      Pattern.compile("(narrative|projects|tables)\\[(\\d+)]\\.?(.*)");
  private static final Pattern IN_OVERALL = Pattern.compile("overall\\.?(.*)");
  private static final Pattern IN_ROW = Pattern.compile("indicators\\[(\\d+)]\\.?(.*)");
  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

  private final Submission text;
  private final Map<String, Address> results = new HashMap<>();
  private final Map<Address, String> places = new HashMap<>();
  private final Map<Id, String> beginnings = new HashMap<>();

  PieceLinks(Submission text, List<Intake.Placed> placed) {
    this.text = text;
    for (Intake.Placed piece : placed) {
      address(piece.path())
          .ifPresent(
              address -> {
                results.putIfAbsent(piece.from(), address);
                places.putIfAbsent(address, piece.from());
                beginnings.putIfAbsent(address.owner(), piece.from());
              });
    }
  }

  /// What a place of the source became.
  Optional<Address> result(String place) {
    return Optional.ofNullable(results.get(place));
  }

  /// Where each cell stands in the source.
  Map<Address, String> places() {
    return places;
  }

  /// Where a cell of the text, or the part it is in, stands in the source.
  Optional<String> place(Address address) {
    return Optional.ofNullable(places.getOrDefault(address, beginnings.get(address.owner())));
  }

  /// What stands in the text next to each place of a source: what it became, else what the last piece before it became,
  /// at the beginning what the first became.
  Map<String, Address> before(SourceDocument source) {
    List<String> order = new ArrayList<>();
    for (SourceBlock block : source.blocks()) {
      switch (block) {
        case SourceParagraph paragraph -> order.add(paragraph.place());
        case SourceTable table -> table.cells().forEach(cell -> order.add(cell.place()));
      }
    }
    Map<String, Address> before = new HashMap<>();
    Address last =
        order.stream().map(results::get).filter(Objects::nonNull).findFirst().orElse(null);
    for (String place : order) {
      last = results.getOrDefault(place, last);
      if (last != null) {
        before.putIfAbsent(place, last);
      }
    }
    return before;
  }

  /// The cell that a path of the exchange file means; empty where there is none.
  Optional<Address> address(String path) {
    Matcher whole = IN_OVERALL.matcher(path);
    if (whole.matches()) {
      return text.overall().stream().findFirst().flatMap(table -> field(table, whole.group(1)));
    }
    Matcher part = IN_PART.matcher(path);
    if (!part.matches()) {
      return path.isEmpty() ? Optional.empty() : Optional.of(Address.ofText(path));
    }
    List<? extends Part> parts =
        switch (part.group(1)) {
          case "narrative" -> text.narrative();
          case "projects" -> text.projects();
          default -> text.supplements();
        };
    int at = Integer.parseInt(part.group(2));
    if (at >= parts.size()) {
      return Optional.empty();
    }
    return field(parts.get(at), part.group(3));
  }

  private static Optional<Address> field(Part part, String field) {
    Matcher row = IN_ROW.matcher(field);
    if (part instanceof Project project && row.matches()) {
      int number = Integer.parseInt(row.group(1));
      return project.indicators().stream()
          .skip(number)
          .findFirst()
          .map(indicator -> new Address(indicator.id(), row.group(2)));
    }
    return Optional.of(new Address(part.id(), below(field)));
  }

  /// Addresses count from 1.
  private static String below(String field) {
    return INDEX.matcher(field).replaceAll(found -> "." + (Integer.parseInt(found.group(1)) + 1));
  }
}
