package jibian.office.ooxml;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Finished pieces by the object they were made of, as long as that object lives: the very same object has the same
/// piece, an equal one has not. Safe for several threads. The value must not refer to its key.
public final class PieceCache<K, V> {
  private final Map<Object, V> pieces = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> dead = new ReferenceQueue<>();

  /// The piece made of an object, made now if there is none yet.
  public V get(K key, Function<? super K, ? extends V> make) {
    clean();
    V known = pieces.get(new Probe(key));
    if (known != null) {
      return known;
    }
    V made = make.apply(key);
    pieces.put(new Key(key, dead), made);
    return made;
  }

  /// Forgets everything, for when something all pieces depend on has changed.
  public void clear() {
    pieces.clear();
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
