package jibian.ui.kit;

import module java.base;

import javafx.beans.property.Property;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;

/// Buttons of which one is chosen, by mouse or arrow keys.
public final class Radios {
  /// A button for each value.
  ///
  /// @param chosen the value that is chosen, kept alike in both directions
  /// @param text what a value is called
  /// @param id of its button
  public static <T> List<RadioButton> of(
      Property<T> chosen, List<T> values, Function<T, String> text, Function<T, String> id) {
    ToggleGroup group = new ToggleGroup();
    List<RadioButton> buttons = new ArrayList<>();
    for (T value : values) {
      RadioButton button = new RadioButton(text.apply(value));
      button.setId(id.apply(value));
      button.setToggleGroup(group);
      chosen.subscribe(now -> button.setSelected(Objects.equals(now, value)));
      button
          .selectedProperty()
          .subscribe(
              (_, on) -> {
                if (on) {
                  chosen.setValue(value);
                }
              });
      buttons.add(button);
    }
    return buttons;
  }
}
