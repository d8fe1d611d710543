package jibian.edit;

import jibian.model.Id;
import jibian.model.Submission;

/// Gives names to new parts, none twice as long as the text is open, also to what was deleted or undone meanwhile.
public final class IdSource {
  private long last;

  /// Goes on after the greatest id given so far.
  ///
  /// @param last the greatest id of the text's past, if more is known of it than what the text still holds; else 0
  public IdSource(Submission text, long last) {
    this.last = Math.max(text.lastId(), last);
  }

  /// An id that was never given.
  public synchronized Id next() {
    return new Id(++last);
  }
}
