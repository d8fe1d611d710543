package jibian.page;

/// What a writer has to know about the pages of a document before it can write it.
public interface Paging {

  /// The number printed on the page that holds an anchor; 0 where no page holds it or its page carries no number.
  int pageOf(String anchor);

  /// Whether a row of a grid goes to the next page as a whole instead of breaking over the end of its page.
  boolean staysWhole(Grid grid, int row);
}
