package jibian.ui.port;

import module java.base;

/// Settings where there is no place to keep them, or that count for a while only.
public final class UnkeptSettings implements Settings {
  private final Map<String, String> values = new HashMap<>();

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value) {
    values.put(key, value);
  }
}
