package jibian.testing;

import jibian.text.Tree;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/// Generated trees: every sign there is, halves of surrogate pairs among them, and numbers in odd dress.
public final class Trees {
  private Trees() {}

  /// Any tree.
  public static final class OfAny implements ArbitrarySupplier<Tree> {
    @Override
    public Arbitrary<Tree> get() {
      return tree(3);
    }
  }

  /// Fields with any values.
  public static final class OfFields implements ArbitrarySupplier<Tree.Fields> {
    @Override
    public Arbitrary<Tree.Fields> get() {
      return fields(tree(2));
    }
  }

  private static Arbitrary<Tree> tree(int depth) {
    Arbitrary<Tree> pageView =
        Arbitraries.oneOf(
            Arbitraries.strings().all().ofMaxLength(12).map(Tree::of),
            Arbitraries.strings()
                .withChars("年绩\"\\\b\n{}[]:,/\ud842\udfb7".toCharArray())
                .map(Tree::of),
            Arbitraries.bigDecimals().map(number -> new Tree.Num(number.toPlainString(), 0)),
            Arbitraries.of("0", "-0", "1.50", "1e2", "1e5", "2E-3").map(it -> new Tree.Num(it, 0)),
            Arbitraries.of(true, false).map(flag -> new Tree.Flag(flag, 0)),
            Arbitraries.just(new Tree.Nothing(0)));
    if (depth == 0) {
      return pageView;
    }
    Arbitrary<Tree> inner = tree(depth - 1);
    return Arbitraries.oneOf(
        pageView,
        inner.list().ofMaxSize(4).map(items -> new Tree.Items(items, 0)),
        fields(inner).map(it -> it));
  }

  private static Arbitrary<Tree.Fields> fields(Arbitrary<Tree> values) {
    return Arbitraries.maps(Arbitraries.strings().all().ofMaxLength(6), values)
        .ofMaxSize(5)
        .map(entries -> new Tree.Fields(entries, 0));
  }
}
