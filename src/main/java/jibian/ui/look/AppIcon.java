package jibian.ui.look;

import module java.base;

import javafx.scene.image.Image;

/// The application's icon in the sizes a window needs. The build draws them from `icons/jibian.svg`; where it has not
/// yet, there are none.
public final class AppIcon {
  /// The pictures, the smallest first.
  public static List<Image> sizes() {
    List<Image> images = new ArrayList<>();
    for (int size : List.of(16, 24, 32, 48, 64, 128, 256)) {
      try (InputStream in = AppIcon.class.getResourceAsStream("jibian-" + size + ".png")) {
        if (in != null) {
          images.add(new Image(in));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return images;
  }
}
