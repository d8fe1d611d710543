package jibian.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/// A part of the services of which one call fails, as a disk or a file does.
public final class Failing {
  private Failing() {}

  /// The part with one call that fails.
  ///
  /// @param kind the part as the window knows it
  /// @param part what all other calls go to
  /// @param method the call that fails
  /// @param fault what it throws
  public static <T> T in(Class<T> kind, T part, String method, Exception fault) {
    return kind.cast(
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (_, called, arguments) -> {
              if (called.getName().equals(method)) {
                throw fault;
              }
              try {
                return called.invoke(part, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
