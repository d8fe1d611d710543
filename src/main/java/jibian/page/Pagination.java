package jibian.page;

import module java.base;

/// How a document falls into pages.
public final class Pagination implements Paging {
  private final List<Run> runs;
  private final int[] numbers;
  private final Map<String, Integer> pages;
  private final IdentityHashMap<Fragment, Run> runOf = new IdentityHashMap<>();
  private final IdentityHashMap<Grid, BitSet> tall = new IdentityHashMap<>();

  Pagination(List<Run> runs) {
    this.runs = List.copyOf(runs);
    this.numbers = numbers(runs);
    this.pages = HashMap.newHashMap(runs.size() * 2);
    for (Run run : runs) {
      runOf.put(run.fragment(), run);
      tall(run);
      for (FragmentExtent.Anchor anchor : run.extent().anchors()) {
        pages.put(anchor.name(), run.page() + anchor.turned());
      }
    }
  }

  private void tall(Run run) {
    int number = 0;
    for (Block block : run.fragment().blocks()) {
      if (block instanceof Grid grid) {
        tall.put(grid, run.extent().tall().get(number++));
      }
    }
  }

  private static int[] numbers(List<Run> runs) {
    int[] numbers = new int[runs.isEmpty() ? 0 : runs.getLast().lastPage()];
    int number = 0;
    int page = 0;
    for (Run run : runs) {
      for (; page < run.lastPage(); page++) {
        numbers[page] = run.numbered() ? ++number : 0;
      }
    }
    return numbers;
  }

  /// How many pages the document has.
  public int pages() {
    return numbers.length;
  }

  /// The number a page carries, or 0 where it carries none.
  ///
  /// @param page counted from 1 over the whole document
  public int number(int page) {
    return numbers[page - 1];
  }

  /// The page that holds an anchor, counted from 1 over the whole document; 0 if there is no such anchor.
  public int page(String anchor) {
    return pages.getOrDefault(anchor, 0);
  }

  @Override
  public int pageOf(String anchor) {
    int page = page(anchor);
    return page == 0 ? 0 : number(page);
  }

  /// Whether on a page stands the very same as in another count of pages of the same form.
  public boolean same(int page, Pagination other) {
    List<Run> here = on(page);
    List<Run> there = other.on(page);
    boolean same =
        !here.isEmpty() && here.size() == there.size() && number(page) == other.number(page);
    for (int i = 0; same && i < here.size(); i++) {
      same = here.get(i).same(there.get(i));
    }
    return same;
  }

  private List<Run> on(int page) {
    return runs.stream().filter(run -> run.page() <= page && page <= run.lastPage()).toList();
  }

  /// The page a fragment of the document begins on, counted from 1.
  public int page(Fragment fragment) {
    return runOf.get(fragment).page();
  }

  @Override
  public boolean staysWhole(Grid grid, int row) {
    return !tall.get(grid).get(row);
  }

  /// The place of a fragment; null where the document has it not.
  Run run(Fragment fragment) {
    return runOf.get(fragment);
  }

  List<Run> runs() {
    return runs;
  }

  /// A fragment in its place.
  ///
  /// @param following what follows it in the same chapter
  /// @param page the page it begins on, counted from 1
  /// @param numbered whether its pages carry numbers
  record Run(
      Fragment fragment, List<Block> following, FragmentExtent extent, int page, boolean numbered) {
    int lastPage() {
      return page + extent.pages();
    }

    @SuppressWarnings("ReferenceEquality") // What is measured anew may look otherwise.
    private boolean same(Run other) {
      return fragment == other.fragment && extent == other.extent && page == other.page;
    }
  }
}
