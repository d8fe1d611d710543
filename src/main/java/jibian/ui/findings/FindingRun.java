package jibian.ui.findings;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/// The findings of several parts, one after the other, as one list that copies none of them: an edit changes those of
/// one part among forty thousand.
final class FindingRun extends AbstractList<FindingItem> {
  private final List<List<FindingItem>> parts;

  /// The place of the first finding of each part, and behind them how many there are.
  private final int[] starts;

  /// @param parts that do not change any more, none of them empty
  FindingRun(List<List<FindingItem>> parts) {
    this.parts = parts;
    this.starts = new int[parts.size() + 1];
    for (int part = 0; part < parts.size(); part++) {
      starts[part + 1] = starts[part] + parts.get(part).size();
    }
  }

  @Override
  public FindingItem get(int index) {
    Objects.checkIndex(index, size());
    int found = Arrays.binarySearch(starts, index);
    int part = found < 0 ? -found - 2 : found;
    return parts.get(part).get(index - starts[part]);
  }

  @Override
  public int size() {
    return starts[parts.size()];
  }

  /// A property asks at each edit whether another list says the same: up to the part that was edited it has the same
  /// lists, which are not gone through.
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof FindingRun run)) {
      return super.equals(other);
    }
    int most = Math.min(parts.size(), run.parts.size());
    int same = 0;
    while (same < most && parts.get(same).equals(run.parts.get(same))) {
      same++;
    }
    int from = starts[same];
    return size() == run.size() && subList(from, size()).equals(run.subList(from, size()));
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }

  @Override
  public Iterator<FindingItem> iterator() {
    return new Walk();
  }

  /// From part to part.
  private final class Walk implements Iterator<FindingItem> {
    private int part;
    private int at;

    @Override
    public boolean hasNext() {
      return part < parts.size();
    }

    @Override
    public FindingItem next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      List<FindingItem> here = parts.get(part);
      FindingItem next = here.get(at++);
      if (at == here.size()) {
        part++;
        at = 0;
      }
      return next;
    }
  }
}
