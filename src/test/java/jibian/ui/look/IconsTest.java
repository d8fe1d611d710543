package jibian.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program of the build that draws the icon.
class IconsTest {
  @TempDir private Path folder;

  @Test
  void theIconIsDrawnInAllSizes() throws Exception {
    Path packages = folder.resolve("packages");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "packaging/Icons.java",
                "icons/jibian.svg",
                folder.resolve("window").toString(),
                packages.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    for (int size : new int[] {16, 24, 32, 48, 64, 128, 256, 512}) {
      BufferedImage picture = ImageIO.read(packages.resolve("jibian-" + size + ".png").toFile());
      assertThat(picture.getWidth()).isEqualTo(size);
      assertThat(picture.getRGB(0, 0) >>> 24).as("corner").isZero();
      assertThat(picture.getRGB(size / 2, size / 8) >>> 24).as("within").isEqualTo(255);
      assertThat(colours(picture)).hasSizeGreaterThan(4);
    }
    ico(Files.readAllBytes(packages.resolve("jibian.ico")));
  }

  private static Set<Integer> colours(BufferedImage picture) {
    int side = picture.getWidth();
    Set<Integer> colours = new HashSet<>();
    Arrays.stream(picture.getRGB(0, 0, side, side, null, 0, side)).forEach(colours::add);
    return colours;
  }

  /// By the format's description: a header, a directory, and each picture where the directory says.
  private static void ico(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(in.getShort()).isZero();
    assertThat(in.getShort()).as("an icon").isEqualTo((short) 1);
    int count = in.getShort();
    assertThat(count).isGreaterThan(5);
    int end = 0;
    for (int at = 0; at < count; at++) {
      int width = in.get() & 0xFF;
      in.position(in.position() + 7);
      int length = in.getInt();
      int offset = in.getInt();
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes, offset, length));
      assertThat(picture.getWidth()).isEqualTo(width == 0 ? 256 : width);
      end = Math.max(end, offset + length);
    }
    assertThat(end).isEqualTo(bytes.length);
  }
}
