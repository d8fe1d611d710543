package jibian.page;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/// What is known of fragments, by identity (their equality would compare all their text), as long as somebody else
/// holds them.
final class Extents {
  private final Map<Key, Extent> known = new HashMap<>();
  private final ReferenceQueue<Fragment> gone = new ReferenceQueue<>();

  /// The extent of a fragment, or null when none is known.
  Extent get(Fragment fragment) {
    return known.get(new Key(fragment, null));
  }

  void put(Fragment fragment, Extent extent) {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      known.remove(key);
    }
    known.put(new Key(fragment, gone), extent);
  }

  void clear() {
    known.clear();
  }

  int size() {
    return known.size();
  }

  private static final class Key extends WeakReference<Fragment> {
    private final int hash;

    Key(Fragment fragment, ReferenceQueue<Fragment> queue) {
      super(fragment, queue);
      hash = System.identityHashCode(fragment);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      Fragment own = get();
      return this == other || (own != null && other instanceof Key key && key.refersTo(own));
    }
  }
}
