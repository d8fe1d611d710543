package jibian.office.read.common;

import java.util.Arrays;
import java.util.stream.Stream;
import jibian.text.Messages;

/// A message with one gap that is filled very often, made without parsing its pattern every time.
public final class PlaceWording {
  private static final String GAP = "\0";

  private final String before;
  private final String after;

  /// @param arguments for the gaps before the last one
  public PlaceWording(String key, Object... arguments) {
    Object[] all =
        Stream.concat(Arrays.stream(arguments).map(String::valueOf), Stream.of(GAP)).toArray();
    String text = Messages.text(key, all);
    int gap = text.indexOf(GAP);
    before = text.substring(0, gap);
    after = text.substring(gap + 1);
  }

  public String at(Object value) {
    return before + value + after;
  }
}
