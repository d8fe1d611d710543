package jibian.page;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// What was made of objects, by their identity (equality would compare all their text), as long as they live: the very
/// same object has the same piece, an equal one has not. Safe for several threads. A piece must not refer to its key.
public final class IdentityCache<K, V> {
  private final Map<Object, V> pieces = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();

  /// The piece made of an object, made now if there is none yet.
  public V get(K key, Function<? super K, ? extends V> make) {
    V known = find(key);
    if (known != null) {
      return known;
    }
    V made = make.apply(key);
    put(key, made);
    return made;
  }

  /// The piece made of an object, or null when none is known.
  V find(K key) {
    return pieces.get(new Probe(key));
  }

  void put(K key, V piece) {
    clean();
    pieces.put(new Key(key, dead), piece);
  }

  /// Forgets everything, for when something all pieces depend on has changed.
  public void clear() {
    pieces.clear();
  }

  /// Forgets pieces that no longer hold.
  void removeIf(Predicate<? super V> stale) {
    pieces.values().removeIf(stale);
  }

  /// How many pieces are kept.
  int size() {
    clean();
    return pieces.size();
  }

  private void clean() {
    for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
      pieces.remove(gone);
    }
  }

  /// What a lookup asks with: strong, short-lived, and without a reference for the collector to tend.
  private record Probe(Object object) {
    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.refersTo(object);
    }
  }

  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object object, ReferenceQueue<Object> queue) {
      super(object, queue);
      hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other || (other instanceof Key key && !refersTo(null) && key.refersTo(get()));
    }
  }
}
