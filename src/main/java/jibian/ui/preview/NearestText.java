package jibian.ui.preview;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import jibian.model.Address;
import jibian.page.Origin;

/// Finds among the texts of a page the one that an address means: `goals.2` stands in the cell of `goals`, `plan` in
/// the first of its parts, and a level that is printed once for several rows in any cell of the row.
final class NearestText {
  private NearestText() {}

  static Optional<Origin> to(Address address, Collection<Origin> origins) {
    String field = address.field();
    return own(address, origins)
        .filter(origin -> origin.field().equals(field))
        .findFirst()
        .or(() -> own(address, origins).filter(one -> below(field, one.field())).findFirst())
        .or(() -> own(address, origins).filter(one -> below(one.field(), field)).findFirst())
        .or(() -> own(address, origins).findFirst());
  }

  private static Stream<Origin> own(Address address, Collection<Origin> origins) {
    return origins.stream().filter(origin -> origin.owner() == address.owner().value());
  }

  private static boolean below(String field, String above) {
    return field.startsWith(above + ".");
  }
}
