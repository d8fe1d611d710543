package jibian.ui.port;

import java.util.Optional;

/// Choices that outlive the program: look, sizes, last place, last export. Small; from any thread.
public interface Settings {

  Optional<String> get(String key);

  void put(String key, String value);
}
