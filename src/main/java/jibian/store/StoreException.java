package jibian.store;

import java.io.IOException;
import java.nio.file.Path;

/// The archive could not do what was asked; its message is the one for the clerk.
public final class StoreException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient StoreFault fault;

  /// With what is wrong and the exception behind it.
  public StoreException(StoreFault fault, Throwable cause) {
    super(fault.message(), cause);
    this.fault = fault;
  }

  /// With what is wrong where there is no exception behind it.
  public StoreException(StoreFault.Kind kind, Path place) {
    this(StoreFault.of(kind, place), null);
  }

  /// What is wrong.
  public StoreFault fault() {
    return fault;
  }
}
